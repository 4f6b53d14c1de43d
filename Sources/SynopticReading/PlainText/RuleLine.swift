import SynopticText

/// A line drawn with signs between parts of a text: `* * *`, `-----`, `=====`, `———`.
enum RuleLine {
  /// Whether a line is drawn: three or more of one sign, and nothing else but blanks.
  static func fits(_ text: borrowing [UInt8], _ line: Range<Int>) -> Bool {
    var cursor = UTF8Cursor(line)
    var sign: UInt32?
    var count = 0
    while let scalar = cursor.next(in: text) {
      if Letters.isBlank(scalar) { continue }
      switch scalar {
      case 0x2A, 0x2D, 0x3D, 0x5F, 0x7E, 0x23, 0x2E, 0x2012...0x2015, 0x2022, 0xB7, 0x2500...0x257F,
        0x2042:
        guard sign ?? scalar == scalar else { return false }
        sign = scalar
        count += 1
      default: return false
      }
    }
    return count >= 3
  }
}
