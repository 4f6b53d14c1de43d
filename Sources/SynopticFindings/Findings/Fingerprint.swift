import SynopticLedger
import SynopticText

/// Names facts and findings by what they quote, and by nothing else.
///
/// A name stays as it is when other paragraphs change, and whatever the order and the names of the files. Facts
/// that quote the very same words are told apart by a counter.
struct Fingerprint {
  private var counts: [String: Int] = [:]

  init() {}

  /// The number of hexadecimal digits.
  static let length = 16

  /// Returns the name of what quotes words.
  ///
  /// - Parameters:
  ///   - kind: What sort of thing it is.
  ///   - topic: What it is about, or nil.
  ///   - quotes: The words that it quotes, in any order.
  /// - Returns: Hexadecimal digits.
  mutating func name(kind: String, topic: String?, quotes: [String]) -> String {
    let folded = quotes.map(fold).sorted { $0.lexicographicallyPrecedes($1) }
    var bytes = Array(kind.utf8) + [0x1F] + Array((topic ?? "").utf8)
    for quote in folded { bytes += [0x1F] + quote }
    let digest = SHA256.hexadecimal(bytes)
    let known = counts[digest, default: 0]
    counts[digest] = known + 1
    guard known > 0 else { return String(digest.prefix(Self.length)) }
    return String(
      SHA256.hexadecimal(bytes + [0x1E] + Array(String(known).utf8)).prefix(Self.length))
  }

  /// Words in Unicode's composed form, with runs of blanks as one.
  private func fold(_ quote: String) -> [UInt8] {
    var bytes = Array(quote.utf8)
    var span = quote.utf8Span
    if !span.checkForNFC(quickCheck: false),
      let composed = try? Normalizer(.nfc)(quote)
    {
      bytes = Array(composed.utf8)
    }
    var folded: [UInt8] = []
    var cursor = UTF8Cursor(0..<bytes.count)
    var isParted = false
    while let scalar = cursor.next(in: bytes) {
      if Letters.isBlank(scalar) || scalar == 0x0A || scalar == 0x0D {
        isParted = !folded.isEmpty
      } else {
        if isParted { folded.append(UInt8(ascii: " ")) }
        isParted = false
        folded.append(scalar: scalar)
      }
    }
    return folded
  }
}
