import SynopticAlignment
import Testing

@Suite("Further counterparts")
struct FurtherCounterpartTests {
  private static let english = "The ferry Vega ran aground near Varna with 52 passengers aboard."
  private static let russian = "Паром «Вега» сел на мель близ Варны с 52 пассажирами на борту."

  /// For each sentence of the first version, then of the second, how many further counterparts it has.
  private static func counts(_ story: AlignedStory) -> [Int] {
    var counts = [
      [Int](repeating: 0, count: story.sizes[0]), .init(repeating: 0, count: story.sizes[1]),
    ]
    for link in story.alignment.links where !link.isPrimary {
      counts[link.first.version][link.first.sentence] += 1
      counts[link.second.version][link.second.sentence] += 1
    }
    return counts[0] + counts[1]
  }

  @Test("a sentence that is told again has one", arguments: [2, 3])
  func repeated(_ times: Int) throws {
    let story = try AlignedStory(paragraphs: [
      [Self.english], Array(repeating: Self.russian, count: times),
    ])
    let links = story.alignment.links.count
    #expect(story.primary(0, 1).count == 1)
    #expect(links == times)
  }

  @Test("however often a sentence is told, it has no more than it may", arguments: [8, 20, 40])
  func capped(_ times: Int) throws {
    let story = try AlignedStory(paragraphs: [
      [Self.english, "Its captain was arrested in the port."],
      ["Капитана арестовали в порту."] + Array(repeating: Self.russian, count: times),
    ])
    let counts = Self.counts(story)
    #expect(counts.max() == Aligner.furtherPerSentence)
    #expect(story.primary(0, 1).count == 2)
  }

  @Test(
    "two versions that repeat one sentence are linked by no more than the cap", arguments: [10, 25])
  func both(_ times: Int) throws {
    let story = try AlignedStory(paragraphs: [
      Array(repeating: Self.english, count: times), Array(repeating: Self.russian, count: times),
    ])
    #expect(Self.counts(story).allSatisfy { $0 <= Aligner.furtherPerSentence })
  }
}
