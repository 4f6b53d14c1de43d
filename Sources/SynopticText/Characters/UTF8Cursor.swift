/// Reads the scalars of valid UTF-8 one by one.
package struct UTF8Cursor {
  /// The offset of the next scalar, in bytes.
  package private(set) var offset: Int

  private let end: Int

  /// Starts at the beginning of `range`.
  package init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Reads the next scalar of `text`, or returns nil at the end of the range.
  ///
  /// A byte that begins no scalar, or one cut off by the end, is read as U+FFFD.
  package mutating func next(in text: borrowing [UInt8]) -> UInt32? {
    guard offset < end else { return nil }
    let lead = UInt32(text[offset])
    offset += 1
    if lead < 0x80 { return lead }
    let following: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF: (following, scalar) = (1, lead & 0x1F)
    case 0xE0...0xEF: (following, scalar) = (2, lead & 0x0F)
    case 0xF0...0xF4: (following, scalar) = (3, lead & 0x07)
    default: return 0xFFFD
    }
    guard offset + following <= end else {
      offset = end
      return 0xFFFD
    }
    for _ in 0..<following {
      scalar = scalar << 6 | UInt32(text[offset] & 0x3F)
      offset += 1
    }
    return scalar
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8; what is no scalar is appended as U+FFFD.
  package mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0xD800, 0xE000..<0x1_0000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x1_0000..<0x11_0000:
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(scalar: 0xFFFD)
    }
  }
}
