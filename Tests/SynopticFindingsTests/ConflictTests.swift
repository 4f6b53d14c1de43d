import SynopticLedger
import Testing

@Suite("Contradictions as facts and findings")
struct ConflictTests {
  private static func changed(_ sentences: [String], _ from: String, _ to: String) -> String {
    Bridge.text(sentences.map { $0.replacing(from, with: to) })
  }

  @Test("one that concerns three versions is one fact and one finding")
  func threeVersions() throws {
    let story = try LittleStory([
      ("en", Bridge.text(Bridge.english)),
      ("ru", Self.changed(Bridge.russian, "340", "430")),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ])
    let finding = try #require(story.findings(.conflict).first)
    #expect(story.findings(.conflict).count == 1)
    #expect(finding.severity == .error && finding.topic == .number)
    #expect(story.versions(finding).contains("ru") && story.versions(finding).contains("en"))
    let fact = story.ledger.facts[try #require(finding.fact)]
    #expect(fact.cells.map(\.state) == [.present, .different, .present])
    #expect(finding.reason.contains("340") && finding.reason.contains("430"))
    #expect(story.ledger.findings.first?.kind == .conflict, "the gravest comes first")
  }

  @Test("name an office from its first word on, and nothing that stands before it")
  func office() throws {
    let story = try LittleStory([
      (
        "en",
        Bridge.text(
          Array(Bridge.english.prefix(2)) + [
            "Olena Hnatiuk, the transport minister, promises the results of the inspection by Friday."
          ])
      ),
      (
        "ru",
        Bridge.text(
          Array(Bridge.russian.prefix(2)) + [
            "Итоги проверки заместитель министра транспорта Елена Гнатюк обещает к пятнице."
          ])
      ),
      (
        "uk",
        Bridge.text(
          Array(Bridge.ukrainian.prefix(2)) + [
            "Результати перевірки за участю колишньої міністерки транспорту Олени Гнатюк обіцяють до пʼятниці."
          ])
      ),
    ])
    let finding = try #require(story.findings(.conflict).first { $0.topic == .role })
    #expect(
      story.quotes(finding) == [
        "en": "transport minister", "ru": "заместитель министра транспорта",
        "uk": "колишньої міністерки транспорту",
      ])
  }

  @Test("the reference is right, whatever the others say")
  func reference() throws {
    let texts = [
      ("en", Bridge.text(Bridge.english)), ("ru", Self.changed(Bridge.russian, "340", "430")),
      ("uk", Bridge.text(Bridge.ukrainian)),
    ]
    let story = try LittleStory(texts, reference: "ru")
    let finding = try #require(story.findings(.conflict).first)
    let fact = story.ledger.facts[try #require(finding.fact)]
    #expect(fact.cells.map(\.state) == [.different, .present, .different])
  }

  @Test("mark their row, and gaps theirs")
  func marks() throws {
    let story = try LittleStory([
      ("en", Bridge.text(Bridge.english + [GapTests.addition])),
      ("uk", Self.changed(Bridge.ukrainian, "340", "430")),
    ])
    #expect(
      story.ledger.groups.map(\.mark) == [.agrees, .contradicts, .agrees, .agrees, .agrees, .omits])
    #expect(story.ledger.passageGroups.map(\.mark) == story.ledger.groups.map(\.mark))
  }
}
