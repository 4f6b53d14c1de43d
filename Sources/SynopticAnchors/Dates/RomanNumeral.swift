import SynopticText

/// Roman numerals, in Latin letters or in the Cyrillic ones that look like them.
enum RomanNumeral {
  /// Reads a word as a Roman numeral in capitals.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - range: Where the word stands.
  /// - Returns: The value, or nil where the word is no Roman numeral.
  /// - Complexity: O(*n*), where *n* is the word's length.
  static func value(_ text: borrowing [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count <= 16 else { return nil }
    var digits: [Int] = []
    var cursor = UTF8Cursor(range)
    while let scalar = cursor.next(in: text) {
      guard let digit = digit(scalar) else { return nil }
      digits.append(digit)
    }
    var total = 0
    for (position, digit) in digits.enumerated() {
      let next = position + 1 < digits.count ? digits[position + 1] : 0
      total += digit < next ? -digit : digit
    }
    return total > 0 && numeral(of: total) == digits ? total : nil
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x49, 0x406, 0x4C0: 1
    case 0x56: 5
    case 0x58, 0x425: 10
    case 0x4C: 50
    case 0x43, 0x421: 100
    case 0x44: 500
    case 0x4D, 0x41C: 1000
    default: nil
    }
  }

  /// The digits of the one right way to write a number, by which others are told to be none.
  private static func numeral(of number: Int) -> [Int] {
    let steps: [(Int, [Int])] = [
      (1000, [1000]), (900, [100, 1000]), (500, [500]), (400, [100, 500]), (100, [100]),
      (90, [10, 100]), (50, [50]), (40, [10, 50]), (10, [10]), (9, [1, 10]), (5, [5]), (4, [1, 5]),
      (1, [1]),
    ]
    var rest = number
    var result: [Int] = []
    for (value, digits) in steps {
      while rest >= value {
        result += digits
        rest -= value
      }
    }
    return result
  }
}
