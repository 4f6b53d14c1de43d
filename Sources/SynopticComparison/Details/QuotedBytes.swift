import SynopticText

/// Quotation marks around words that are cut out of a sentence.
enum QuotedBytes {
  /// Returns a range with the mark right before it or right behind it whose partner it holds.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the sentence.
  static func balanced(
    _ range: Range<Int>, in text: borrowing [UInt8], within sentence: Range<Int>
  ) -> Range<Int> {
    var before: Range<Int>?
    var behind: Range<Int>?
    var depth = 0
    var lacksOpening = false
    var cursor = UTF8Cursor(sentence)
    while true {
      let start = cursor.offset
      guard let scalar = cursor.next(in: text) else { break }
      let place = start..<cursor.offset
      if place.upperBound == range.lowerBound, Letters.isOpeningQuote(scalar) { before = place }
      if place.lowerBound == range.upperBound, Letters.isClosingQuote(scalar) { behind = place }
      guard range.contains(start) else { continue }
      if Letters.isClosingQuote(scalar), depth == 0 {
        lacksOpening = true
      } else if Letters.isClosingQuote(scalar) {
        depth -= 1
      } else if Letters.isOpeningQuote(scalar) {
        depth += 1
      }
    }
    let start = lacksOpening ? before?.lowerBound ?? range.lowerBound : range.lowerBound
    let end = depth > 0 ? behind?.upperBound ?? range.upperBound : range.upperBound
    return start..<end
  }
}
