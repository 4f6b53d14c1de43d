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
    "crew": Floor(0.917, 0.932, 0.980, 0.900, 0.868),
    "dam": Floor(0.804, 0.839, 0.903, 0.882, 0.538),
    "embassy": Floor(0.754, 0.775, 0.605, 0.843, 0.751),
    "ferry": Floor(0.842, 0.858, 0.794, 0.918, 0.837),
    "marathon": Floor(0.694, 0.690, 0.525, 0.771, 0.675),
    "merger": Floor(0.740, 0.756, 0.563, 0.809, 0.492),
    "probe": Floor(0.730, 0.784, 0.903, 0.876, 0.332),
    "ransom": Floor(0.895, 0.911, 0.941, 0.927, 0.842),
    "strike": Floor(0.800, 0.832, 0.842, 0.811, 0.616),
    "all": Floor(0.794, 0.828, 0.822, 0.858, 0.664),
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
