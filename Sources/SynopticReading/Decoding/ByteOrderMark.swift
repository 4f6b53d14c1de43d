/// The mark with which some programs begin a file of Unicode text.
enum ByteOrderMark: Hashable, Sendable {
  case utf8
  case utf16(UTF16Decoder.ByteOrder)
  case utf32

  /// The mark at the beginning of bytes, or nil.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(.littleEndian)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(.bigEndian)
    } else {
      return nil
    }
  }
}
