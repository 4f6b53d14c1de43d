import SynopticLedger
import SynopticLexicon
import SynopticMorphology
import Testing

@Suite("Images of the lexicon")
struct LexiconImageTests {
  private static let sea = """
    # The sea.
    id\ten\tru\tuk\tnote
    anchor\tanchor, drop anchor\tякорь/n, бросить якорь\tякір\ta thing
    ferry\tferry, ~boat\tпаром\tпором\t
    ship\tship, boat\tсудно, корабль/n\tсудно, корабель\t
    """

  private static let units = """
    id\ten\tru\tuk\tdimension\tfactor\tnote
    knot\tknot\tузел\tвузол\tspeed\t0.514\tat sea
    """

  private static func bytes() throws -> [UInt8] {
    var compiler = try LexiconCompiler(inflector: try Inflector())
    try compiler.add(Table(bytes: Array(sea.utf8), name: "Concepts/sea"))
    try compiler.add(Table(bytes: Array(units.utf8), name: "Quantities/units"))
    compiler.add(text: "а > a ;\n", named: "Rules/names")
    return compiler.image()
  }

  /// The image, compiled once for all tests.
  private static let kept = Result { try bytes() }

  private let image: LexiconImage

  init() throws { image = try #require(LexiconImage(ImageMemory(copying: try Self.kept.get()))) }

  private func concepts(_ form: String, _ language: Language) -> [String] {
    let form = Array(form.utf8)
    return image.words(ofForm: form.span, in: language).flatMap { word in
      image.senses(of: word).map { image.name(of: $0.concept) + ($0.isLoose ? "~" : "") }
    }
  }

  @Test(
    "a form leads to the senses of its lemmas",
    arguments: [
      ("ferries", Language.english, ["ferry"]), ("boat", .english, ["ferry~", "ship"]),
      ("паромами", .russian, ["ferry"]), ("судна", .ukrainian, ["ship"]),
      ("якорей", .russian, ["anchor"]), ("узлов", .russian, ["knot"]),
      ("паром", .ukrainian, []), ("ferry", .russian, []), ("пором", .russian, []),
      ("", .english, []),
    ])
  func forms(_ form: String, _ language: Language, _ expected: [String]) {
    #expect(concepts(form, language) == expected)
  }

  @Test("a phrase is found by the stems of its words, and its first stem tells how long it may be")
  func phrases() {
    let stems = ["drop", "anchor"].map { Stemmer.stem(Array($0.utf8), language: .english) }
    let key = Array(stems.joined(separator: [0x20]))
    let found = image.words(ofPhrase: key.span, in: .english)
    #expect(found.map(image.lemma) == ["drop anchor"])
    let longest = stems.map { image.longestPhrase(opening: $0.span, in: .english) }
    #expect(longest == [1, 0])
    let russian = image.words(ofPhrase: key.span, in: .russian)
    #expect(russian.isEmpty)
  }

  @Test("tables, rows and their extra cells are kept as they stand")
  func cells() throws {
    #expect((0..<image.tableCount).map(image.tableName) == ["Concepts/sea", "Quantities/units"])
    #expect(image.conceptCount == 4)
    #expect(image.concepts(of: 0).map(image.name) == ["anchor", "ferry", "ship"])
    let knot = try #require(image.concepts(of: 1).first)
    #expect(image.table(of: knot) == 1)
    #expect(
      image.cell("dimension", of: knot) == "speed" && image.cell("factor", of: knot) == "0.514")
    #expect(image.cell("dimension", of: 0) == nil && image.cell("note", of: 0) == "a thing")
    #expect(
      image.text(named: "Rules/names") == "а > a ;\n" && image.text(named: "Rules/none") == nil)
  }

  @Test("every form that is walked is found again")
  func walk() {
    for language in Language.known {
      var count = 0
      image.forEachForm(of: language) { form, words in
        count += 1
        let found = image.words(ofForm: form.span, in: language)
        #expect(found == words)
        for word in words { #expect(image.language(of: word) == language) }
      }
      #expect(count == image.formCount(of: language) && count > 0)
    }
  }

  @Test("the same tables give the same bytes")
  func sameBytes() throws {
    #expect(try Self.bytes() == Self.kept.get())
  }

  @Test("bytes that are no whole image are refused")
  func refused() throws {
    let bytes = try Self.kept.get()
    for broken in [[], Array(bytes.dropLast()), bytes + [0], [0] + bytes.dropFirst()] as [[UInt8]] {
      #expect(LexiconImage(ImageMemory(copying: broken)) == nil)
    }
    for position in 0..<12 {
      var other = bytes
      other[position] ^= 1
      #expect(LexiconImage(ImageMemory(copying: other)) == nil)
    }
  }
}
