import SynopticText

/// Blanks at the ends of ranges.
package enum Blanks {
  /// Returns a range without the blanks and line breaks at its ends.
  package static func trim(_ range: Range<Int>, of text: borrowing [UInt8]) -> Range<Int> {
    var start = range.upperBound
    var end = range.lowerBound
    var cursor = UTF8Cursor(range)
    while true {
      let offset = cursor.offset
      guard let scalar = cursor.next(in: text) else { break }
      if Letters.isBlank(scalar) || scalar == 0x0A || scalar == 0x0D || scalar == 0xFEFF {
        continue
      }
      start = min(start, offset)
      end = cursor.offset
    }
    return start < end ? start..<end : range.lowerBound..<range.lowerBound
  }
}
