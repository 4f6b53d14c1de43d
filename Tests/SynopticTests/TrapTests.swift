import SynopticLedger
import SynopticTestSupport
import Testing

/// Forms of one fact that are no conflict, and conflicts that stand in a single word.
@Suite("Traps of a story: freed sailors")
struct TrapTests {
  private let story: ComparedStory

  init() throws { story = try ComparedStory.named("crew") }

  /// The three sentences that name the same lower bound.
  private static let bounds = [
    ("en", "At least 120"), ("ru", "не менее 120"), ("uk", "щонайменше 120"),
  ]

  @Test("a lower bound that every version words its own way is one fact")
  func sameBound() throws {
    for (id, words) in Self.bounds {
      let sentence = try story.sentence(id, holding: words)
      for (other, counterpart) in Self.bounds where other != id {
        let entry = try story.coverage(sentence, in: other)
        #expect(entry.matches.contains(try story.sentence(other, holding: counterpart)))
        #expect(entry.differences.allSatisfy { $0.kind != .conflict })
        #expect(entry.status == .same, "\(id) in \(other)")
      }
    }
  }

  @Test("a figure of another month contradicts no figure of this one")
  func earlierFigure() throws {
    let earlier = [("ru", "17 рыбаков"), ("uk", "17 рибалок")]
    for (id, words) in earlier {
      let sentence = try story.sentence(id, holding: words)
      for other in ["en", "ru", "uk"] where other != id {
        #expect(try story.conflicts(sentence, in: other) == [])
      }
      #expect(try story.coverage(sentence, in: "en").status == .absent)
    }
    let fishermen = try earlier.map { try story.sentence($0, holding: $1) }
    for entry in story.ledger.coverage {
      for difference in entry.differences where difference.kind == .conflict {
        #expect(!fishermen.contains { $0 == difference.counterpart }, "\(difference.reason)")
      }
    }
  }

  /// Asserts that one version alone tells a sentence, and that a finding says so.
  private func expectAdded(_ sentence: SentenceReference, by id: String) throws {
    #expect(!story.ledger.sentence(sentence).isFurniture)
    for other in ["en", "ru", "uk"] where other != id {
      let entry = try story.coverage(sentence, in: other)
      #expect(entry.status == .absent && entry.matches.isEmpty, "\(other)")
    }
    let version = try story.version(id)
    #expect(
      story.ledger.findings.contains { finding in
        finding.kind == .added && finding.versions == [version]
          && finding.evidence.contains { $0.sentence == sentence }
      }, "no finding says that \(id) alone tells: \(story.text(sentence))")
  }

  @Test("an office that did not answer is a fact, and one version adds it")
  func noComment() throws {
    try expectAdded(try story.sentence("en", holding: "request for comment"), by: "en")
  }

  @Test("a person and a detail that one version has are added by it")
  func ownPerson() throws {
    try expectAdded(try story.sentence("uk", holding: "Василь Чумак"), by: "uk")
  }

  @Test("a date and a weekend are one day where the story's date says so")
  func relativeDate() throws {
    let ends = [("en", "On 6 June"), ("uk", "Минулими вихідними")]
    for (here, there) in [(ends[0], ends[1]), (ends[1], ends[0])] {
      let sentence = try story.sentence(here.0, holding: here.1)
      let entry = try story.coverage(sentence, in: there.0)
      #expect(entry.matches == [try story.sentence(there.0, holding: there.1)])
      #expect(entry.differences.allSatisfy { $0.kind != .conflict })
      #expect(entry.status == .same, "\(here.0) in \(there.0)")
    }
  }

  @Test("a former minister is no minister")
  func formerMinister() throws {
    let english = try story.sentence("en", holding: "former transport minister")
    let russian = try story.sentence("ru", holding: "бывший министр")
    let ukrainian = try story.sentence("uk", holding: "міністра транспорту")
    for (sentence, other) in [
      (english, "uk"), (russian, "uk"), (ukrainian, "en"), (ukrainian, "ru"),
    ] {
      #expect(Set(try story.conflicts(sentence, in: other)) == [.role], "\(story.text(sentence))")
      #expect(try story.coverage(sentence, in: other).status == .partial)
    }
    #expect(try story.conflicts(english, in: "ru") == [])
    #expect(try story.conflicts(russian, in: "en") == [])
  }

  @Test("23 of 24 who flew are not all of them")
  func allButOne() throws {
    let english = try story.sentence("en", holding: "23 of them")
    let russian = try story.sentence("ru", holding: "всех 24")
    let ukrainian = try story.sentence("uk", holding: "23 з них")
    for (sentence, other) in [
      (english, "ru"), (ukrainian, "ru"), (russian, "en"), (russian, "uk"),
    ] {
      let topics = try story.conflicts(sentence, in: other)
      #expect(
        topics.contains(.number) || topics.contains(.negation),
        "\(story.text(sentence)) in \(other): \(topics)")
      #expect(try story.coverage(sentence, in: other).status == .partial)
    }
    #expect(try story.conflicts(english, in: "uk") == [])
    #expect(try story.conflicts(ukrainian, in: "en") == [])
  }
}
