import SynopticText

/// What stands between two words: blanks, and the signs that bear on numbers.
struct Gap: Hashable, Sendable {
  /// The signs of a gap.
  struct Signs: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let blank = Signs(rawValue: 1 << 0)
    static let hyphen = Signs(rawValue: 1 << 1)
    static let dash = Signs(rawValue: 1 << 2)
    static let slash = Signs(rawValue: 1 << 3)
    static let colon = Signs(rawValue: 1 << 4)
    static let comma = Signs(rawValue: 1 << 5)
    /// A full stop, or what ends a sentence.
    static let stop = Signs(rawValue: 1 << 6)
    static let semicolon = Signs(rawValue: 1 << 7)
    static let openBracket = Signs(rawValue: 1 << 8)
    static let closeBracket = Signs(rawValue: 1 << 9)
    static let quote = Signs(rawValue: 1 << 10)
    static let percent = Signs(rawValue: 1 << 11)
    static let promille = Signs(rawValue: 1 << 12)
    static let degree = Signs(rawValue: 1 << 13)
    static let plus = Signs(rawValue: 1 << 14)
    static let minus = Signs(rawValue: 1 << 15)
    /// № or #.
    static let numberSign = Signs(rawValue: 1 << 16)
    static let tilde = Signs(rawValue: 1 << 17)
    static let less = Signs(rawValue: 1 << 18)
    static let greater = Signs(rawValue: 1 << 19)
    static let currency = Signs(rawValue: 1 << 20)
    static let fraction = Signs(rawValue: 1 << 21)
    static let other = Signs(rawValue: 1 << 22)
    static let at = Signs(rawValue: 1 << 23)

    /// Signs that part what is said before them from what is said after.
    static let parting: Signs = [
      .dash, .colon, .comma, .stop, .semicolon, .openBracket, .closeBracket, .slash,
    ]
  }

  /// The signs.
  private(set) var signs: Signs = []

  /// The number of blanks.
  private(set) var blanks: UInt8 = 0

  /// The sign of a currency, as a scalar; 0 for none.
  private(set) var currency: UInt32 = 0

  /// A fraction written as one sign, such as ½; 0 for none.
  private(set) var fraction = 0.0

  /// How many bytes before the gap's end its currency sign, or a glued minus, begins.
  private(set) var lead: UInt8 = 0

  /// How many bytes after the gap's beginning a percent or degree sign or a plus ends.
  private(set) var trail: UInt8 = 0

  /// The last sign touches the word after the gap.
  private(set) var isGluedRight = false

  /// The first sign touches the word before the gap.
  private(set) var isGluedLeft = false

  /// Makes a gap of nothing.
  init() {}

  /// Reads a gap.
  ///
  /// - Complexity: O(*n*), where *n* is its length.
  init(_ text: borrowing [UInt8], _ range: Range<Int>) {
    var cursor = UTF8Cursor(range)
    var isFirst = true
    while true {
      let offset = cursor.offset
      guard let scalar = cursor.next(in: text) else { break }
      if Letters.isInvisible(scalar) { continue }
      if Letters.isBlank(scalar) || scalar == 0x0A || scalar == 0x0D {
        signs.insert(.blank)
        if blanks < .max { blanks += 1 }
        isGluedRight = false
        isFirst = false
        continue
      }
      let sign = Self.sign(of: scalar)
      signs.insert(sign)
      if isFirst { isGluedLeft = true }
      isFirst = false
      isGluedRight = true
      if sign == .currency { currency = scalar }
      if sign == .fraction { fraction = Self.value(ofFraction: scalar) }
      if sign == .currency || sign == .minus || sign == .hyphen || sign == .numberSign {
        lead = UInt8(clamping: range.upperBound - offset)
      }
      if sign == .percent || sign == .degree || sign == .fraction || sign == .promille
        || sign == .plus || sign == .currency
      {
        trail = UInt8(clamping: cursor.offset - range.lowerBound)
      }
    }
    if currency == 0, !signs.contains(.numberSign), !endsInMinus { lead = 0 }
  }

  /// There is nothing, or blanks only.
  var isPlain: Bool { signs.isSubset(of: .blank) }

  /// There is nothing but blanks and the signs that belong to the number before: 45 %, 100+, 2½.
  var isPlainAfterSigns: Bool {
    signs.isSubset(of: [.blank, .percent, .promille, .degree, .plus, .fraction]) && !endsInSign
  }

  /// The last sign touches the word after the gap, with a blank before it.
  private var endsInSign: Bool { isGluedRight && blanks > 0 }

  /// There is exactly one blank and nothing else.
  var isOneBlank: Bool { signs == .blank && blanks == 1 }

  /// There is a hyphen and nothing else.
  var isHyphen: Bool { signs == .hyphen }

  /// There is nothing that parts what is said before from what is said after.
  var isOpen: Bool { signs.isDisjoint(with: .parting) }

  /// It joins two numbers to a range: a hyphen or a dash, with or without blanks.
  var joinsRange: Bool {
    signs == .hyphen || signs == .dash || signs == [.dash, .blank] || signs == .minus
      || signs == [.hyphen, .blank] && blanks == 2
  }

  /// It ends in a minus or a hyphen that touches the number after it and nothing before.
  var endsInMinus: Bool {
    guard isGluedRight else { return false }
    if signs.contains(.minus) { return true }
    return signs == [.blank, .hyphen] && blanks == 1 || signs == [.openBracket, .hyphen]
  }

  private static func sign(of scalar: UInt32) -> Signs {
    switch scalar {
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2212: .minus
    case 0x2F, 0x2044, 0x2215: .slash
    case 0x3A, 0x2236: .colon
    case 0x2C: .comma
    case 0x2E, 0x21, 0x3F, 0x2026: .stop
    case 0x3B: .semicolon
    case 0x28, 0x5B, 0x7B: .openBracket
    case 0x29, 0x5D, 0x7D: .closeBracket
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: .quote
    case 0x25, 0xFF05: .percent
    case 0x2030: .promille
    case 0xB0, 0xBA, 0x2103, 0x2109, 0x2032, 0x2033: .degree
    case 0x2B: .plus
    case 0x2116, 0x23: .numberSign
    case 0x7E, 0x2248, 0x2245: .tilde
    case 0x3C, 0x2264: .less
    case 0x3E, 0x2265: .greater
    case 0x24, 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xBC...0xBE, 0x2150...0x215E: .fraction
    case 0x40: .at
    default: .other
    }
  }

  private static func value(ofFraction scalar: UInt32) -> Double {
    switch scalar {
    case 0xBC: 0.25
    case 0xBD: 0.5
    case 0xBE: 0.75
    case 0x2153: 1.0 / 3
    case 0x2154: 2.0 / 3
    case 0x2155: 0.2
    case 0x2156: 0.4
    case 0x2157: 0.6
    case 0x2158: 0.8
    case 0x215B: 0.125
    case 0x215C: 0.375
    case 0x215D: 0.625
    case 0x215E: 0.875
    default: 0
    }
  }
}
