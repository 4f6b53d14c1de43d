import Synoptic
import SynopticLedger
import Testing

@Suite("Anchors, reasons and references")
struct LedgerPartTests {
  @Test("anchors are typed and comparable")
  func anchors() throws {
    let story = try LittleStory([
      (
        "en",
        Bridge.text(
          Bridge.english + [
            "“We waited fifty years for this day,” mayor Olena Hnatiuk said at 21:40 on 12 March 2025, when at least 100 people and €5 million had come to Vilnius."
          ])
      ), ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    let version = story.ledger.versions[0]
    let anchors = try #require(version.sentences.last).anchors
    func values(_ kind: Anchor.Kind) -> [String] {
      anchors.filter { $0.kind == kind }.map(\.value)
    }
    #expect(values(.quantity).contains(">=100"))
    #expect(values(.date) == ["2025-03-12"])
    #expect(values(.time) == ["21:40"])
    #expect(values(.money) == ["5000000"] || values(.money) == ["5"])
    #expect(anchors.contains { $0.kind == .money && $0.unit == "EUR" })
    #expect(values(.place) == ["vilnius"])
    #expect(anchors.contains { $0.kind == .quote && version.slice($0.range).hasPrefix("“We") })
    #expect(anchors.contains { $0.kind == .source && version.slice($0.range).contains("Hnatiuk") })
    #expect(anchors.map(\.range.lowerBound) == anchors.map(\.range.lowerBound).sorted())
  }

  @Test("a name has one value in every spelling")
  func nameValues() throws {
    let story = try LittleStory([
      ("en", Bridge.text(Bridge.english + ["Olena Hnatiuk thanked the builders."])),
      ("uk", Bridge.text(Bridge.ukrainian + ["Олена Гнатюк подякувала будівельникам."])),
    ])
    let values = story.ledger.versions.map { version in
      version.sentences.last?.anchors.filter { $0.kind == .person }.map(\.value) ?? []
    }
    #expect(values[0] == values[1] && values[0].count == 1)
  }

  @Test("every link says why")
  func reasons() throws {
    let story = try LittleStory([
      ("en", Bridge.text(Bridge.english)), ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    #expect(!story.ledger.links.isEmpty)
    #expect(story.ledger.links.allSatisfy { !$0.reason.isEmpty })
    #expect(story.ledger.links.contains { $0.reason.contains("340") })
    #expect(story.ledger.links.contains { $0.reason.contains("shared word") })
  }

  @Test("rows point at the rows of further counterparts")
  func seeAlso() throws {
    let story = try LittleStory([
      ("en", Bridge.text(["Mayor of Kremin opens new bridge over river"] + Bridge.english)),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    let groups = story.ledger.groups
    for (row, group) in groups.enumerated() {
      for other in group.seeAlso { #expect(other != row && groups[other].seeAlso.contains(row)) }
    }
    #expect(groups.contains { !$0.seeAlso.isEmpty })
  }

  @Test("a reference that is no version is refused")
  func unknownReference() {
    #expect(throws: ComparisonFailure.self) {
      try LittleStory(
        [("en", Bridge.text(Bridge.english)), ("uk", Bridge.text(Bridge.ukrainian))],
        reference: "ru")
    }
  }
}
