import SynopticText

/// What shows nothing at the ends of lines and blocks.
enum BlankText {
  /// Whether a scalar shows nothing: blanks, line ends, controls, and marks of no width between
  /// words.
  ///
  /// Soft hyphens and stress marks belong to words.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF: true
    default: Letters.isBlank(scalar)
    }
  }

  /// A range without the blanks at its ends; empty at its beginning where it is all blank.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the blanks.
  static func trim(_ range: Range<Int>, of text: borrowing [UInt8]) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
      var cursor = UTF8Cursor(start..<end)
      guard let scalar = cursor.next(in: text), isBlank(scalar) else { break }
      end = start
    }
    var start = range.lowerBound
    var cursor = UTF8Cursor(range.lowerBound..<end)
    while let scalar = cursor.next(in: text), isBlank(scalar) { start = cursor.offset }
    return start..<max(start, end)
  }
}
