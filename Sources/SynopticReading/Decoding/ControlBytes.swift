/// Bytes that text has no use for.
enum ControlBytes {
  /// Whether bytes of an encoding that extends ASCII hold a zero byte, or more control bytes than
  /// text has.
  ///
  /// Tabs, line ends, form feeds, the escape of terminal colours and the old end-of-file mark are
  /// in use.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func sayBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 {
      switch byte {
      case 0x09...0x0D, 0x1A, 0x1B: break
      case 0: return true
      default: controls += 1
      }
    }
    return controls >= 4 && controls * 30 > bytes.count
  }
}
