import SynopticMorphology
import Testing

@Suite("Tables of forms")
struct GrammarTests {
  private func grammar(_ tables: [(String, String)]) throws -> Grammar {
    try Grammar(
      tables: tables.map { FormTable(bytes: Array("a\tb\tc\n\($0.1)".utf8), name: $0.0) },
      reflexives: ["ся"])
  }

  private func failure(_ tables: [(String, String)]) -> GrammarFailure? {
    do {
      _ = try grammar(tables)
      return nil
    } catch {
      return error as? GrammarFailure
    }
  }

  @Test("the classes of a lemma are those of its longest end")
  func classes() throws {
    let grammar = try grammar([("classes", "-а\tn\n-ая\ta n\nворота\tp")])
    #expect(grammar.classes(of: Array("рука".utf8)) == [.noun])
    #expect(grammar.classes(of: Array("скорая".utf8)) == [.adjective, .noun])
    #expect(grammar.classes(of: Array("ворота".utf8)) == [.pluralNoun])
    #expect(grammar.classes(of: Array("кино".utf8)) == [])
  }

  @Test("ё in a table is е")
  func foldedLetters() throws {
    let grammar = try grammar([("classes", "-ёк\tn")])
    #expect(grammar.classes(of: Array("паек".utf8)) == [.noun])
  }

  @Test("a row that stands twice is refused with its table and line")
  func repeatedRow() {
    let found = failure([("paradigms", "p\tа у"), ("nouns", "-к\tк:p\n-г\tг:p\n-к\tк:p")])
    #expect(found == GrammarFailure(table: "nouns", line: 4, reason: "-к stands twice"))
  }

  @Test("two rows with sets that meet are refused, but a row without sets outranks them")
  func meetingSets() throws {
    #expect(failure([("paradigms", "p\tа"), ("nouns", "-{кг}\t{1}:p\n-{гх}\t{1}:p")])?.line == 3)
    #expect(failure([("paradigms", "p\tа"), ("nouns", "-{кг}\t{1}:p\n-г\tж:p")]) == nil)
    #expect(failure([("paradigms", "p\tа"), ("nouns", "-г\tж:p\n-{кг}\t{1}:p")]) == nil)
  }

  @Test("a paradigm that is not there is refused", arguments: ["nouns", "verbs", "words"])
  func unknownParadigm(_ table: String) {
    #expect(failure([("paradigms", "p\tа"), (table, "-к\tк:q")])?.table == table)
  }

  @Test("a paradigm that stands twice, or leads back to itself, is refused")
  func brokenParadigms() {
    #expect(failure([("paradigms", "p\tа\np\tу")])?.line == 3)
    #expect(failure([("paradigms", "p\tа:q\nq\tу:p")])?.table == "paradigms")
    #expect(failure([("paradigms", "p\tа:r")])?.reason == "there is no paradigm of а:r")
  }

  @Test("an item that names a set that is not there is refused")
  func unknownSet() {
    #expect(failure([("paradigms", "p\tа"), ("nouns", "-{кг}\t{2}:p")])?.line == 2)
    #expect(failure([("paradigms", "p\tа"), ("nouns", "-к\t{1}:p")])?.line == 2)
  }

  @Test("the tables of the binary are at odds with nothing")
  func shippedTables() throws {
    _ = try Inflector()
  }
}
