import SynopticText

/// Finds sentences that begin with a number, such as `480 млн позичить банк`.
///
/// By rule SB8 of UAX 29 a full stop ends no sentence where the next letter is small, whatever digits stand
/// between; so ICU runs such sentences together.
enum OpeningNumber {
  /// Returns where sentences end before a number: behind the blanks after a word's full stop.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - range: The paragraph, in bytes of `text`.
  /// - Returns: The places in reading order.
  /// - Complexity: O(*n*), where *n* is the length of the paragraph.
  static func ends(in text: borrowing [UInt8], _ range: Range<Int>) -> [Int] {
    var ends: [Int] = []
    var offset = range.lowerBound + 1
    while offset + 2 < range.upperBound {
      defer { offset += 1 }
      guard text[offset] == UInt8(ascii: "."), isLetter(text[offset - 1]) else { continue }
      var next = offset + 1
      while next < range.upperBound, text[next] == 0x20 || text[next] == 0x0A { next += 1 }
      if next > offset + 1, next < range.upperBound, (0x30...0x39).contains(text[next]) {
        ends.append(next)
      }
    }
    return ends
  }

  /// Whether a byte ends a letter: an ASCII one, or one of more bytes.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
