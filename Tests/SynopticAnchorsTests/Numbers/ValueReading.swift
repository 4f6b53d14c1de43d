import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticReading
import SynopticResources
import Testing

/// Reads short texts with the shipped lexicon and writes what was found in one line.
struct ValueReading {
  let lexicon: Lexicon

  init() throws {
    let image = try #require(ShippedLexicon.image)
    lexicon = Lexicon(layers: [
      .init(image: image, resource: Resource(name: "synoptic-lexicon", version: "1", sha256: ""))
    ])
  }

  /// A text of one block, parted into words.
  func read(_ text: String, _ language: Language) throws -> (
    version: VersionText, vocabulary: Vocabulary
  ) {
    var analyzer = try TextAnalyzer(lexicon: lexicon)
    let bytes = Array(text.utf8)
    let document = Document(
      text: bytes, blocks: bytes.isEmpty ? [] : [Block(range: 0..<bytes.count, kind: .paragraph)],
      encoding: "UTF-8", origin: SourceMap(runs: []))
    let version = try analyzer.read(document, language: language)
    return (version, analyzer.vocabulary)
  }

  func quantities(_ text: String, _ language: Language) throws -> [Quantity] {
    let (version, vocabulary) = try read(text, language)
    return QuantityFinder(ValueVocabulary(vocabulary)).quantities(in: version).flatMap { $0 }
  }

  func dates(_ text: String, _ language: Language, published: CalendarDate?) throws -> [DateMention]
  {
    let (version, vocabulary) = try read(text, language)
    return DateFinder(ValueVocabulary(vocabulary)).dates(in: version, published: published)
      .flatMap { $0 }
  }

  /// What is found in a text: kind, bound and values, unit, counted noun, flags; several parted by `; `.
  func describe(_ text: String, _ language: Language) throws -> String {
    let (version, vocabulary) = try read(text, language)
    return QuantityFinder(ValueVocabulary(vocabulary)).quantities(in: version).joined()
      .map { Self.describe($0, version) }.joined(separator: "; ")
  }

  /// The languages that a text may be in, by its letters, the likelier first.
  static func languages(of text: String) -> [Language] {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { (0x400...0x4FF).contains($0.value) }) else { return [.english] }
    let isUkrainian = scalars.contains { "іїєґІЇЄҐ'".unicodeScalars.contains($0) }
    return isUkrainian ? [.ukrainian] : [.russian, .ukrainian]
  }

  static func describe(_ quantity: Quantity, _ version: VersionText) -> String {
    var words = [quantity.kind.rawValue]
    let bound =
      quantity.bound == .exactly || quantity.bound == .between ? "" : quantity.bound.rawValue
    let separator =
      switch quantity.kind {
      case .share: "/"
      case .score: ":"
      default: ".."
      }
    let isOpen = quantity.values.count == 1 && quantity.kind == .indefinite
    words.append(
      bound
        + (isOpen ? [quantity.interval.low, quantity.interval.high] : quantity.values).map(number)
        .joined(separator: separator))
    if let unit = quantity.unit { words.append(unit.name) }
    if let counted = quantity.counted {
      words.append("of " + version.string(version.tokens[counted.token].range))
    }
    if quantity.isPronounLike { words.append("pronoun") }
    if quantity.isPartOfName { words.append("name") }
    if quantity.isTwelveHour { words.append("12h") }
    return words.joined(separator: " ")
  }

  static func number(_ value: Double) -> String {
    if value == .infinity { return "inf" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return String((value * 10_000).rounded() / 10_000)
  }
}
