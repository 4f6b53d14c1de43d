import SynopticText

/// A date that a page prints before the text of its first paragraph, with nothing to part the two:
/// `date 2025-11-26 The ministry said`.
enum DateStamp {
  /// Returns where the stamp at the beginning of a paragraph ends, or nil where there is none.
  ///
  /// A stamp is at most one word in letters, then a date in digits, then perhaps a time; a capital letter
  /// must follow it.
  static func end(in text: borrowing [UInt8], _ paragraph: Range<Int>) -> Int? {
    var offset = Blanks.trim(paragraph, of: text).lowerBound
    if !isDigit(text, offset, paragraph.upperBound) {
      var cursor = UTF8Cursor(offset..<paragraph.upperBound)
      while let scalar = cursor.next(in: text), Script(letter: scalar) != nil || scalar == 0x3A {
        offset = cursor.offset
      }
      while offset < paragraph.upperBound, text[offset] == 0x20 { offset += 1 }
    }
    guard let afterDate = date(in: text, offset..<paragraph.upperBound) else { return nil }
    offset = afterDate
    if let afterTime = time(in: text, offset..<paragraph.upperBound) { offset = afterTime }
    var cursor = UTF8Cursor(offset..<paragraph.upperBound)
    var end = offset
    while let scalar = cursor.next(in: text) {
      if Letters.isBlank(scalar) || Letters.isOpeningQuote(scalar) || scalar == 0x22 {
        end = Letters.isBlank(scalar) ? cursor.offset : end
        continue
      }
      return Letters.isCapital(scalar) && end > offset ? end : nil
    }
    return nil
  }

  /// Reads three groups of digits parted by one sign, one of them a year: `2025-11-26`, `26.11.2025`.
  private static func date(in text: borrowing [UInt8], _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    var groups: [Int] = []
    var sign: UInt8?
    while true {
      let start = offset
      while isDigit(text, offset, range.upperBound) { offset += 1 }
      groups.append(offset - start)
      if groups.count == 3 { break }
      guard offset < range.upperBound, [0x2D, 0x2E, 0x2F].contains(text[offset]),
        sign == nil || sign == text[offset]
      else { return nil }
      sign = text[offset]
      offset += 1
    }
    guard
      groups == [4, 2, 2] || groups == [2, 2, 4] || groups == [1, 2, 4] || groups == [1, 1, 4]
        || groups == [2, 1, 4]
    else { return nil }
    return offset
  }

  /// Reads `, 14:05`.
  private static func time(in text: borrowing [UInt8], _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound, text[offset] == 0x20 || text[offset] == 0x2C { offset += 1 }
    let hours = offset
    while isDigit(text, offset, range.upperBound) { offset += 1 }
    guard (1...2).contains(offset - hours), offset < range.upperBound, text[offset] == 0x3A
    else { return nil }
    offset += 1
    let minutes = offset
    while isDigit(text, offset, range.upperBound) { offset += 1 }
    return offset - minutes == 2 ? offset : nil
  }

  private static func isDigit(_ text: borrowing [UInt8], _ offset: Int, _ end: Int) -> Bool {
    offset < end && (0x30...0x39).contains(text[offset])
  }
}
