/// The writing systems that synoptic tells apart.
package enum Script: UInt8, Hashable, Sendable {
  case latin
  case cyrillic
  case other

  /// The script of a letter, or nil for what is no letter.
  package init?(letter scalar: UInt32) {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    case 0x400...0x481, 0x48A...0x52F:
      self = .cyrillic
    case 0x250..<0x2B0, 0x370..<0x2000, 0x2C00..<0x2E00, 0x3041..<0xD7A4, 0xF900..<0xFB50:
      self = .other
    default:
      return nil
    }
  }
}
