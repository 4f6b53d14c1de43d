import SynopticText

/// What a line begins with, as far as it tells whether the line goes on with the one before it.
enum LineStart: Hashable {
  /// A small letter, perhaps after quotation marks and brackets.
  case smallLetter
  /// A capital letter, perhaps after quotation marks and brackets.
  case capital
  case digit
  /// A dash or hyphen.
  case dash
  /// A sign that stands after something: a comma, a closing bracket.
  case closing
  case other

  /// The start of a line.
  init(_ text: borrowing [UInt8], _ line: Range<Int>) {
    var cursor = UTF8Cursor(line)
    while let scalar = cursor.next(in: text) {
      switch scalar {
      case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0xBF, 0xA1: continue
      case 0x30...0x39: self = .digit
      case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
      case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x2026:
        self = .closing
      default:
        if Letters.isOpeningQuote(scalar) || Letters.isInvisible(scalar) { continue }
        guard let script = Script(letter: scalar), script != .other else {
          self = .other
          return
        }
        self = Letters.isCapital(scalar) ? .capital : .smallLetter
      }
      return
    }
    self = .other
  }
}
