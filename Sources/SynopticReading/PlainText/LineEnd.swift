import SynopticText

/// What a line ends with, as far as it tells whether the next line goes on with it.
enum LineEnd: Hashable {
  /// A sign that ends a sentence, perhaps before quotation marks and brackets.
  case finished
  case colon
  case semicolon
  /// A sign after which something must follow: a comma, a dash, an opening bracket, an initial's
  /// point.
  case open
  /// A letter, a digit, or another sign.
  case none

  /// The end of a line.
  init(_ text: borrowing [UInt8], _ line: Range<Int>) {
    var end = line.upperBound
    while let (scalar, start) = Self.last(of: text, line.lowerBound..<end) {
      switch scalar {
      case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2019, 0xBB, 0x201C, 0x201D, 0x203A:
        end = start
        continue
      case 0x2E: self = Self.isInitial(text, line.lowerBound..<start) ? .open : .finished
      case 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: self = .finished
      case 0x3A: self = .colon
      case 0x3B: self = .semicolon
      case 0x2C, 0x28, 0x5B, 0x2D, 0x2010...0x2015, 0xAB, 0x201E, 0x26, 0x2B, 0xAD: self = .open
      default:
        if Letters.isInvisible(scalar) {
          end = start
          continue
        }
        self = .none
      }
      return
    }
    self = .none
  }

  /// The last scalar of a range and where it begins, or nil if the range is empty.
  static func last(of text: borrowing [UInt8], _ range: Range<Int>) -> (scalar: UInt32, start: Int)?
  {
    guard !range.isEmpty else { return nil }
    var start = range.upperBound - 1
    while start > range.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
    var cursor = UTF8Cursor(start..<range.upperBound)
    return cursor.next(in: text).map { ($0, start) }
  }

  /// Whether what stands before a point ends with a capital that stands alone, as in “John F.”, but
  /// not as in “the U.S.”.
  private static func isInitial(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    guard let letter = last(of: text, range), Letters.isCapital(letter.scalar) else { return false }
    guard let before = last(of: text, range.lowerBound..<letter.start) else { return true }
    return Letters.isBlank(before.scalar)
  }
}
