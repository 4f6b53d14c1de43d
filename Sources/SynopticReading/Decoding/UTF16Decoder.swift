/// Reads UTF-16 in either byte order.
enum UTF16Decoder {
  /// Which byte of a unit comes first.
  enum ByteOrder: Hashable, Sendable {
    case littleEndian
    case bigEndian

    /// The name of UTF-16 in this order.
    var encoding: String { self == .littleEndian ? "UTF-16LE" : "UTF-16BE" }
  }

  /// Decodes the bytes from `start` on; a surrogate without its pair and a last odd byte are
  /// damage.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func decode(_ bytes: [UInt8], from start: Int, _ order: ByteOrder) -> DecodedText {
    var buffer = DecodingBuffer(capacity: bytes.count)
    var offset = start
    while offset + 1 < bytes.count {
      let unit = unit(bytes, offset, order)
      switch unit {
      case 0xD800..<0xDC00:
        if offset + 3 < bytes.count {
          let next = Self.unit(bytes, offset + 2, order)
          if (0xDC00..<0xE000).contains(next) {
            buffer.append(
              0x1_0000 + (unit - 0xD800) << 10 + (next - 0xDC00), of: bytes, offset..<offset + 4)
            offset += 4
            continue
          }
        }
        buffer.appendDamage(source: offset..<offset + 2)
      case 0xDC00..<0xE000:
        buffer.appendDamage(source: offset..<offset + 2)
      default:
        buffer.append(unit, of: bytes, offset..<offset + 2)
      }
      offset += 2
    }
    if offset < bytes.count { buffer.appendDamage(source: offset..<bytes.count) }
    return buffer.finish(encoding: order.encoding)
  }

  /// The byte order of UTF-16 that has no mark, or nil where the bytes do not look like UTF-16.
  ///
  /// News text has blanks and line ends, so that one byte of some units is zero, always on the same
  /// side; and nearly all of its units are letters and signs of a few scripts.
  ///
  /// - Complexity: O(1): no more than the first 64 KiB are read.
  static func orderWithoutMark(_ bytes: [UInt8]) -> ByteOrder? {
    let length = min(bytes.count, 1 << 16) & ~1
    guard length >= 4 else { return nil }
    var zeros = [0, 0]
    for offset in 0..<length where bytes[offset] == 0 { zeros[offset & 1] += 1 }
    let order: ByteOrder
    if zeros[1] > 10 * zeros[0] {
      order = .littleEndian
    } else if zeros[0] > 10 * zeros[1] {
      order = .bigEndian
    } else {
      return nil
    }
    var usual = 0
    for offset in stride(from: 0, to: length, by: 2) {
      switch unit(bytes, offset, order) {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x400...0x52F, 0x2010...0x203A,
        0x20A0...0x20BF,
        0x2116, 0x2122:
        usual += 1
      default: break
      }
    }
    return usual * 20 >= length / 2 * 19 ? order : nil
  }

  private static func unit(_ bytes: [UInt8], _ offset: Int, _ order: ByteOrder) -> UInt32 {
    let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
    return order == .littleEndian ? second << 8 | first : first << 8 | second
  }
}
