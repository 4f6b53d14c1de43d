import SynopticText

/// What the first and the last signs of a word tell of where a line may end.
struct Edges {
  /// Only opening quotes and brackets.
  private(set) var isOpening = true
  /// Only closing quotes, brackets, stops and per-cent signs.
  private(set) var isClosing = true
  /// Only dashes.
  private(set) var isDash = true
  /// The first sign is a digit.
  private(set) var startsWithDigit = false
  /// The last sign is a digit.
  private(set) var endsInDigit = false
  /// The first letter, opening signs aside, is a capital.
  private(set) var startsWithCapital = false
  /// One capital and a point, opening signs aside.
  private(set) var isInitial = false

  private let core: Range<Int>

  /// Reads a word.
  ///
  /// - Parameters:
  ///   - text: The whole text, as valid UTF-8.
  ///   - word: Where the word stands; it is not empty.
  init(_ text: borrowing [UInt8], _ word: Range<Int>) {
    var cursor = UTF8Cursor(word)
    var coreStart: Int?
    var coreEnd = word.lowerBound
    var first: UInt32 = 0
    var last: UInt32 = 0
    var coreScalars = 0
    var start = word.lowerBound
    while let scalar = cursor.next(in: text) {
      defer { start = cursor.offset }
      if !Letters.isDash(scalar) && scalar != 0x2D && scalar != 0x2212 { isDash = false }
      let opens = Self.opens(scalar)
      let closes = Self.closes(scalar)
      if !opens { isOpening = false }
      if !closes { isClosing = false }
      if opens || closes { continue }
      if coreStart == nil {
        coreStart = start
        first = scalar
      }
      coreEnd = cursor.offset
      last = scalar
      coreScalars += 1
    }
    core = (coreStart ?? word.lowerBound)..<coreEnd
    startsWithDigit = coreStart == word.lowerBound && (0x30...0x39).contains(first)
    endsInDigit = coreEnd == word.upperBound && (0x30...0x39).contains(last)
    startsWithCapital = Letters.isCapital(first)
    isInitial =
      coreScalars == 1 && startsWithCapital && word.upperBound > core.upperBound
      && text[core.upperBound] == UInt8(ascii: ".")
  }

  /// The word without opening and closing signs, or the whole of one that has nothing else.
  func word(of text: borrowing [UInt8]) -> String {
    var bytes: [UInt8] = []
    for offset in core { bytes.append(text[offset]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0xAB, 0x201C, 0x201E, 0x2039: true
    default: false
    }
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x22, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xBB, 0x201D, 0x203A, 0x2026:
      true
    default: false
    }
  }
}
