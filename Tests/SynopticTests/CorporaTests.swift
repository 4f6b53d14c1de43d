import SynopticScoring
import SynopticTestSupport
import Testing

/// The least that a comparison of a story has to score.
private struct Floor {
  let accuracy: Double
  let macroF1: Double
  let omissions: Double
  let links: Double
  let conflicts: Double

  init(
    _ accuracy: Double, _ macroF1: Double, _ omissions: Double, _ links: Double, _ conflicts: Double
  ) {
    self.accuracy = accuracy
    self.macroF1 = macroF1
    self.omissions = omissions
    self.links = links
    self.conflicts = conflicts
  }

  /// The floors of each story, and of all together.
  ///
  /// They are coverage accuracy, macro F1, and the F1 of omissions, links and conflicts, and stand 2 points
  /// under what was measured.
  static let ofStory: [String: Floor] = [
    "crew": Floor(0.886, 0.907, 0.980, 0.900, 0.551),
    "dam": Floor(0.749, 0.792, 0.869, 0.841, 0.538),
    "embassy": Floor(0.735, 0.765, 0.627, 0.864, 0.672),
    "ferry": Floor(0.764, 0.800, 0.795, 0.919, 0.717),
    "marathon": Floor(0.684, 0.688, 0.563, 0.758, 0.676),
    "merger": Floor(0.763, 0.786, 0.647, 0.789, 0.468),
    "probe": Floor(0.720, 0.765, 0.873, 0.834, 0.392),
    "ransom": Floor(0.820, 0.854, 0.962, 0.948, 0.725),
    "strike": Floor(0.763, 0.802, 0.853, 0.837, 0.551),
    "all": Floor(0.760, 0.803, 0.825, 0.853, 0.600),
  ]

  /// Complains of every figure of a comparison that lies under its floor.
  func check(_ counts: ScoreCounts, _ name: String) {
    let line = ScoreReport.line(name, counts)
    #expect(counts.accuracy >= accuracy, "\(line)")
    #expect(counts.macroF1 >= macroF1, "\(line)")
    #expect(counts.omissions.f1 >= omissions, "\(line)")
    #expect(counts.links.f1 >= links, "\(line)")
    #expect(counts.conflicts.f1 >= conflicts, "\(line)")
  }
}

@Suite("The stories of Corpora, scored")
struct CorporaTests {
  @Test("a comparison agrees with the annotators", arguments: Corpus.names)
  func scores(_ name: String) throws {
    let floor = try #require(Floor.ofStory[name], "\(name) has no floor")
    floor.check(try ComparedStory.named(name).scores(), name)
  }

  @Test("all stories together reach their floors")
  func total() throws {
    var total = ScoreCounts()
    for name in Corpus.names { total += try ComparedStory.named(name).scores() }
    try #require(Floor.ofStory["all"]).check(total, "all")
  }

  @Test("texts and verdicts are those that the author's file makes", arguments: Corpus.names)
  func authored(_ name: String) throws {
    let corpus = try Corpus(name)
    let story = try AuthoredStory(try JSONParser.parse(corpus.story))
    #expect(story.name == name)
    #expect(Set(story.versions.map(\.id)) == Set(corpus.versions.map(\.id)))
    for version in corpus.versions {
      let authored = try #require(story.versions.first { $0.id == version.id })
      #expect(String(decoding: version.bytes, as: UTF8.self) == authored.text)
    }
    #expect(String(decoding: corpus.gold, as: UTF8.self) == story.gold.text)
  }

  @Test(
    "every fact that a story lists is told, and every fact that is told is listed",
    arguments: Corpus.names)
  func facts(_ name: String) throws {
    let json = try JSONParser.parse(try Corpus(name).story)
    let listed = Set((json["factsText"]?.members ?? []).map(\.key))
    let told = Set(
      try AuthoredStory(json).versions.flatMap { $0.paragraphs.joined().flatMap(\.facts) })
    #expect(listed == told)
    for conflict in json["conflicts"]?.elements ?? [] {
      #expect(conflict["fact"]?.string.map(told.contains) == true)
    }
  }
}
