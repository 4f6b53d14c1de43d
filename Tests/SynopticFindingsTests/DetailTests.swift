import SynopticLedger
import Testing

@Suite("Details that another version does not tell")
struct DetailTests {
  /// A sentence with a detail, the place of it, the detail's words, and what it is about.
  static let details: [(sentence: Int, more: String, words: String, topic: Difference.Topic)] = [
    (
      1, "The bridge is 340 metres long, cost 18 million euros and has four lanes for cars.",
      "18 million euros", .number
    ),
    (
      0, "The mayor of Kremin, Olena Hnatiuk, opened a new bridge over the river on Tuesday.",
      "Olena Hnatiuk", .name
    ),
    (
      3,
      "Engineers tested the bridge with forty loaded trucks before the ceremony on 8 March.",
      "8 March", .date
    ),
  ]

  @Test("are named by their own words", arguments: details)
  func named(_ detail: (sentence: Int, more: String, words: String, topic: Difference.Topic)) throws
  {
    var sentences = Bridge.english
    sentences[detail.sentence] = detail.more
    let story = try LittleStory([
      ("en", Bridge.text(sentences)), ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    let sentence = SentenceReference(version: 0, sentence: detail.sentence)
    let entry = try #require(story.ledger.coverage.first { $0.sentence == sentence })
    #expect(entry.status == .partial)
    let added = entry.differences.filter { $0.kind == .added }
    let quotes = added.map { story.ledger.versions[0].slice($0.here) }
    #expect(quotes.contains { $0.contains(detail.words) }, "\(quotes)")
    #expect(added.contains { $0.topic == detail.topic }, "\(added.map(\.topic))")
    #expect(quotes.allSatisfy { $0.count < detail.more.count * 2 / 3 }, "\(quotes)")
    let finding = try #require(story.findings(.omitted).first)
    #expect(story.findings(.omitted).count == 1)
    #expect(story.quotes(finding)["en"]?.contains(detail.words) ?? false)
  }

  @Test("told by two versions are one fact, which the third leaves out")
  func joined() throws {
    var english = Bridge.english
    var russian = Bridge.russian
    english[0] =
      "The mayor of Kremin, Olena Hnatiuk, opened a new bridge over the river on Tuesday."
    russian[0] = "Мэр Кременя Елена Гнатюк во вторник открыла новый мост через реку."
    let story = try LittleStory([
      ("en", Bridge.text(english)), ("ru", Bridge.text(russian)),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    let omitted = story.findings(.omitted)
    #expect(omitted.count == 1 && story.findings(.added).isEmpty)
    #expect(omitted.first.map { story.versions($0) } == ["uk"])
    let quotes = omitted.first.map { story.quotes($0) } ?? [:]
    #expect(quotes["en"]?.contains("Hnatiuk") ?? false)
    #expect(quotes["ru"]?.contains("Гнатюк") ?? false)
  }

  /// A sentence with a detail, the place of it, and all words of the detail.
  static let clauses: [(sentence: Int, more: String, words: String)] = [
    (
      2,
      "It replaces a ferry that had carried people to the market for fifty years, and which three hundred anglers of Verkhovyna mourn.",
      "and which three hundred anglers of Verkhovyna mourn"
    ),
    (
      4,
      "Farmers from the villages say they can now sell their milk in the city, where the dairy “Svitanok Plus” pays eleven hryvnias.",
      "“Svitanok Plus” pays eleven hryvnias"
    ),
    (
      1,
      "The bridge, which eighty welders assembled in the U.S., is 340 metres long and has four lanes for cars.",
      "which eighty welders assembled in the U.S."
    ),
  ]

  @Test("are told with the few words that are left of their clause", arguments: clauses)
  func rounded(_ detail: (sentence: Int, more: String, words: String)) throws {
    var sentences = Bridge.english
    sentences[detail.sentence] = detail.more
    let story = try LittleStory([
      ("en", Bridge.text(sentences)), ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    let sentence = SentenceReference(version: 0, sentence: detail.sentence)
    let entry = try #require(story.ledger.coverage.first { $0.sentence == sentence })
    let quotes = entry.differences.map { story.ledger.versions[0].slice($0.here) }
    #expect(quotes.contains(detail.words), "\(quotes)")
  }

  @Test(
    "every sentence that is told in part shows why",
    arguments: [
      "crew", "dam", "embassy", "ferry", "marathon", "merger", "probe", "ransom", "strike",
    ])
  func reasons(_ name: String) throws {
    let ledger = try Stories.ledger(of: name)
    for entry in ledger.coverage {
      if entry.status == .partial {
        #expect(!entry.differences.isEmpty, "\(ledger.name(of: entry.sentence))")
      }
      for difference in entry.differences {
        let sentence = ledger.sentence(entry.sentence).range
        #expect(sentence.clamped(to: difference.here) == difference.here)
        #expect(!difference.here.isEmpty && !difference.reason.isEmpty)
      }
    }
  }
}
