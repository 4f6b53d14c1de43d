import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticReading
import Testing

@Suite("A version's own date")
struct PublicationDateTests {
  private static let reading = Result { try ValueReading() }

  private func find(_ text: String, _ language: Language) throws -> (PublicationDate, VersionText) {
    let lexicon = try Self.reading.get().lexicon
    var analyzer = try TextAnalyzer(lexicon: lexicon)
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if offset > start { blocks.append(Block(range: start..<offset, kind: .paragraph)) }
      start = offset + 1
    }
    if start < bytes.count { blocks.append(Block(range: start..<bytes.count, kind: .paragraph)) }
    let version = try analyzer.read(
      Document(text: bytes, blocks: blocks, encoding: "UTF-8", origin: SourceMap(runs: [])),
      language: language)
    return (PublicationDateFinder(ValueVocabulary(analyzer.vocabulary)).find(in: version), version)
  }

  @Test(
    "is found in stamps, mastheads and datelines",
    arguments: [
      ("date 2025-11-26 Міністерство повідомило про угоду.", Language.ukrainian, "2025-11-26"),
      ("Tuesday\n09-16-2025 Vol 2085\nBelarus freed 52 prisoners.", .english, "2025-09-16"),
      ("Published 26 November 2025\nThe talks go on.", .english, "2025-11-26"),
      ("Published on November 26, 2025 at 10:15\nThe talks go on.", .english, "2025-11-26"),
      ("Talks resume\nUpdated 26 November 2025\nThe talks go on.", .english, "2025-11-26"),
      ("Опубликовано 26 ноября 2025 года\nПереговоры идут.", .russian, "2025-11-26"),
      ("Обновлено 26.11.2025 в 14:20\nПереговоры идут.", .russian, "2025-11-26"),
      ("Опубліковано: 26 листопада 2025 року\nПеремовини тривають.", .ukrainian, "2025-11-26"),
      ("26.11.2025, 14:05\nПереговоры идут.", .russian, "2025-11-26"),
      ("KYIV, March 14, 2025 (Reuters) — Talks began.", .english, "2025-03-14"),
      ("КИЕВ, 14 марта 2025 года (Агентство) — Переговоры начались.", .russian, "2025-03-14"),
    ])
  func found(_ text: String, _ language: Language, _ expected: String) throws {
    let (date, _) = try find(text, language)
    #expect(date.date?.description == expected, "\(text)")
    #expect(!date.tokens.isEmpty)
  }

  @Test(
    "is no date of the story",
    arguments: [
      ("The court convicted him on 14 March 2025.", Language.english),
      ("Talks began on 14 March 2025 in Kyiv.", .english),
      ("Суд осудил его 14 марта 2025 года.", .russian),
      ("14 березня 2025 року суд ухвалив вирок.", .ukrainian), ("The talks go on.", .english),
    ])
  func absent(_ text: String, _ language: Language) throws {
    let (date, _) = try find(text, language)
    #expect(date.date == nil, "\(text)")
    #expect(date.tokens.isEmpty)
  }

  @Test(
    "datelines and stamps without a full date are told apart from the story",
    arguments: [
      ("KYIV, March 14 (Reuters) — Talks began.", Language.english, "KYIV, March 14 (Reuters"),
      ("VILNIUS, Lithuania (AP) — Talks began on Friday.", .english, "VILNIUS, Lithuania (AP"),
      ("Обновлено в 14:20\nДоговор подписан.", .russian, "Обновлено в 14:20"),
      ("Оновлено о 10:45\nДоговір підписано.", .ukrainian, "Оновлено о 10:45"),
    ])
  func stamps(_ text: String, _ language: Language, _ expected: String) throws {
    let (date, version) = try find(text, language)
    #expect(date.date == nil)
    let first = try #require(date.tokens.first)
    let start = version.tokens[first.lowerBound].range.lowerBound
    let end = version.tokens[first.upperBound - 1].range.upperBound
    #expect(version.string(start..<end) == expected)
  }
}
