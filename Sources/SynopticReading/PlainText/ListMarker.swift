import SynopticText

/// What an item of a list begins with in plain text.
enum ListMarker: Hashable {
  /// A sign that begins nothing but items: `•`, `*`.
  case bullet(UInt32)
  /// A dash, which may as well begin direct speech or go on with a sentence.
  case dash(UInt32)
  /// A number or letter with the sign after it: `2.`, `3)`, `б)`.
  case number(Int, sign: UInt32)

  /// The marker at the beginning of a line, or nil.
  init?(_ text: borrowing [UInt8], _ line: Range<Int>) {
    var cursor = UTF8Cursor(line)
    guard let first = cursor.next(in: text) else { return nil }
    switch first {
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0...0x25FF, 0x2605, 0x2606, 0x2713,
      0x2714,
      0x27A2, 0x27A4, 0x2794, 0x2192, 0xB7:
      // These need no blank after them.
      self = .bullet(first)
    case 0x2A:
      guard Self.isBlank(cursor.next(in: text)) else { return nil }
      self = .bullet(first)
    case 0x2D, 0x2B, 0x2012...0x2015, 0x2212:
      guard Self.isBlank(cursor.next(in: text)) else { return nil }
      self = .dash(first)
    default:
      guard let number = Self.number(text, line) else { return nil }
      self = number
    }
  }

  /// Reads up to two digits or one small letter, perhaps an opening bracket before it, and a point
  /// or closing bracket after it.
  private static func number(_ text: borrowing [UInt8], _ line: Range<Int>) -> ListMarker? {
    var cursor = UTF8Cursor(line)
    var scalar = cursor.next(in: text)
    let isOpened = scalar == 0x28
    if isOpened { scalar = cursor.next(in: text) }
    var value = 0
    var digits = 0
    while let digit = scalar, (0x30...0x39).contains(digit), digits < 3 {
      value = value * 10 + Int(digit - 0x30)
      digits += 1
      scalar = cursor.next(in: text)
    }
    if digits == 0, let letter = scalar, Script(letter: letter) != nil, !Letters.isCapital(letter) {
      scalar = cursor.next(in: text)
      guard scalar == 0x29 else { return nil }
      value = Int(letter)
    } else {
      guard (1...2).contains(digits), scalar == 0x29 || scalar == 0x2E && !isOpened else {
        return nil
      }
    }
    let sign = scalar ?? 0
    guard isBlank(cursor.next(in: text)) else { return nil }
    return .number(value, sign: sign)
  }

  /// Whether the scalar after a marker is a blank; a marker alone on its line is none.
  private static func isBlank(_ scalar: UInt32?) -> Bool { scalar.map(Letters.isBlank) ?? false }

  /// Whether two items with these markers, in this order, belong to one list.
  func precedes(_ next: ListMarker) -> Bool {
    switch (self, next) {
    case (.bullet(let sign), .bullet(let other)), (.dash(let sign), .dash(let other)): sign == other
    case (.number(let value, let sign), .number(let other, let otherSign)):
      sign == otherSign && other == value + 1
    default: false
    }
  }
}
