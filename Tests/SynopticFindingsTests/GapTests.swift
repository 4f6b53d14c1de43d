import SynopticLedger
import Testing

@Suite("What versions leave out and add")
struct GapTests {
  static let addition = "Saboteurs had damaged 12 of its pillars in December, the police said."
  static let additionInRussian =
    "Диверсанты в декабре повредили 12 его опор, сообщила полиция."

  @Test("versions that tell the same have no gaps")
  func same() throws {
    let story = try LittleStory([
      ("en", Bridge.text(Bridge.english)), ("ru", Bridge.text(Bridge.russian)),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    #expect(story.findings(.omitted).isEmpty && story.findings(.added).isEmpty)
    #expect(story.findings(.conflict).isEmpty)
    #expect(story.ledger.facts.count >= Bridge.english.count)
    #expect(
      story.ledger.facts.allSatisfy { $0.cells.count == 3 }, "every version has a cell")
  }

  @Test("with two files, what the first tells alone is left out by the second")
  func twoFiles() throws {
    let more = Bridge.text(Bridge.english + [Self.addition])
    let less = Bridge.text(Bridge.ukrainian)
    let omission = try LittleStory([("en", more), ("uk", less)])
    let omitted = try #require(omission.findings(.omitted).first)
    #expect(omission.findings(.omitted).count == 1 && omission.findings(.added).isEmpty)
    #expect(omission.versions(omitted) == ["uk"])
    #expect(omission.quotes(omitted) == ["en": Self.addition])
    #expect(omitted.severity == .warning && omitted.topic == .number)
    let addition = try LittleStory([("uk", less), ("en", more)])
    let added = try #require(addition.findings(.added).first)
    #expect(addition.findings(.added).count == 1 && addition.findings(.omitted).isEmpty)
    #expect(addition.versions(added) == ["en"] && addition.quotes(added) == ["en": Self.addition])
  }

  @Test("of three files, one alone adds, and two that tell it leave the third lacking")
  func threeFiles() throws {
    let english = Bridge.text(Bridge.english + [Self.addition])
    let one = try LittleStory([
      ("en", english), ("ru", Bridge.text(Bridge.russian)), ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    #expect(one.findings(.added).map { one.versions($0) } == [["en"]])
    #expect(one.findings(.omitted).isEmpty)
    let two = try LittleStory([
      ("en", english), ("ru", Bridge.text(Bridge.russian + [Self.additionInRussian])),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    #expect(two.findings(.omitted).map { two.versions($0) } == [["uk"]])
    #expect(two.findings(.added).isEmpty)
    #expect(
      two.findings(.omitted).first.map { two.quotes($0) }
        == ["en": Self.addition, "ru": Self.additionInRussian])
  }

  @Test("a reference decides what is left out and what is added")
  func reference() throws {
    let texts = [
      ("en", Bridge.text(Bridge.english + [Self.addition])),
      ("ru", Bridge.text(Bridge.russian + [Self.additionInRussian])),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ]
    let fromBelow = try LittleStory(texts, reference: "uk")
    #expect(fromBelow.findings(.added).map { fromBelow.versions($0) } == [["en", "ru"]])
    #expect(fromBelow.findings(.omitted).isEmpty)
    let fromAbove = try LittleStory(texts, reference: "en")
    #expect(fromAbove.findings(.omitted).map { fromAbove.versions($0) } == [["uk"]])
    #expect(fromAbove.findings(.added).isEmpty)
    #expect(fromAbove.ledger.reference == 0)
  }

  @Test("what a headline and the text below it both add is told once")
  func headline() throws {
    let headline = "Saboteurs damaged 12 pillars of Kremin bridge"
    let story = try LittleStory([
      ("en", Bridge.text([headline] + Bridge.english + [Self.addition])),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    #expect(story.findings(.omitted).count == 1)
  }

  @Test("furniture is never a finding")
  func furniture() throws {
    let story = try LittleStory([
      (
        "en",
        Bridge.text(
          Bridge.english + [
            "Read more: What happened to the ferry", "© 2025 Kremin Herald. All rights reserved.",
          ])
      ),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    #expect(story.ledger.findings.isEmpty, "\(story.ledger.findings.map(\.reason))")
  }
}
