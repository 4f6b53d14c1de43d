import Synoptic
import SynopticTestSupport
import Testing

@Suite("Looking into the lexicon from the command line")
struct LexiconCommandTests {
  @Test("a form is found under its dictionary form, with the concept that other languages share")
  func lookup() throws {
    let tool = try Tool()
    let run = try tool.run(["lexicon", "lookup", "звільнили"])
    #expect(run.code == 0)
    #expect(run.output.contains("uk  звільнити"))
    #expect(run.output.contains("synoptic-lexicon"))
  }

  @Test("a word that is nowhere gives code 1 and says so")
  func lookupUnknown() throws {
    let run = try Tool().run(["lexicon", "lookup", "qwxzvb"])
    #expect(run.code == 1 && run.output == "“qwxzvb” is not in the lexicon\n")
  }

  @Test("the statistics count every table and language")
  func statistics() throws {
    let run = try Tool().run(["lexicon", "stats"])
    #expect(run.code == 0)
    for name in [
      "Concepts/politics", "Names/cities", "Quantities/number-words", "  en  ", "  ru  ", "  uk  ",
    ] {
      #expect(run.output.contains(name))
    }
    let statistics = try LexiconReader().statistics
    #expect(statistics.tables.allSatisfy { $0.rows > 0 })
    #expect(statistics.vocabularies.allSatisfy { $0.lemmas > 1_000 && $0.forms > $0.lemmas / 2 })
  }

  @Test("unknown words are counted, the most frequent first; names and function words are not")
  func coverage() throws {
    let text = """
      The glorping minister met the blickets in Kyiv. The glorping went on.
      """
    let coverage = try LexiconReader().coverage(
      of: VersionSource(id: "text", bytes: Array(text.utf8)))
    #expect(coverage.unknown.map(\.word) == ["glorping", "blickets"])
    #expect(coverage.unknown.map(\.count) == [2, 1])
    #expect(coverage.names == 1 && coverage.knownNames == 1)
    #expect(coverage.words == coverage.knownWords + 3)
  }

  @Test("a text without words is known whole")
  func emptyCoverage() throws {
    let coverage = try LexiconReader().coverage(
      of: VersionSource(id: "text", bytes: Array("2025".utf8)))
    #expect(coverage.words == 0 && coverage.share == 1)
  }
}
