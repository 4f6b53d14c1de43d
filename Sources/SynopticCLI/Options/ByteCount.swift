/// A number of bytes as users write it: `65536`, `512K`, `64M`, `1G`.
package struct ByteCount: Hashable, Sendable {
  /// The number of bytes.
  package let bytes: Int

  /// Makes a count.
  ///
  /// - Parameter bytes: The number of bytes.
  package init(bytes: Int) { self.bytes = bytes }

  /// Reads a count, or returns nil where the text is none above 0.
  ///
  /// - Parameter text: Digits, and perhaps K, M or G for powers of 1024.
  package init?(_ text: String) {
    let units: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = text.uppercased().last.flatMap { units[$0] }
    let digits = shift == nil ? text[...] : text.dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits), number > 0
    else { return nil }
    let (bytes, isTooGreat) = number.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    guard !isTooGreat else { return nil }
    self.bytes = bytes
  }
}

extension ByteCount: CustomStringConvertible {
  /// The count in the greatest unit that divides it, such as `64 MiB`.
  package var description: String {
    for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where bytes % (1 << shift) == 0 {
      return "\(bytes >> shift) \(unit)"
    }
    return bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }
}
