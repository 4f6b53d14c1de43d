/// Writes links that terminals can open (OSC 8).
enum Hyperlink {
  /// Ends a link.
  static let close = Array("\u{1B}]8;;\u{1B}\\".utf8)

  /// Begins a link; pieces of one link on several lines share an id.
  static func open(_ address: [UInt8], id: Int) -> [UInt8] {
    Array("\u{1B}]8;id=synoptic\(id);".utf8) + address + Array("\u{1B}\\".utf8)
  }

  /// Fills the path of a file in.
  ///
  /// - Parameters:
  ///   - template: An address such as `file://desk{path}`; its own signs outside ASCII are encoded too.
  ///   - path: The path of the file.
  /// - Returns: The address in percent-encoded ASCII.
  static func address(_ template: String, path: String) -> [UInt8] {
    var address: [UInt8] = []
    var rest = template[...]
    while let first = rest.first {
      if rest.hasPrefix(Self.place) {
        encode(path[...], keeping: Array("/".utf8), into: &address)
        rest = rest.dropFirst(Self.place.count)
      } else {
        encode(rest.prefix(1), keeping: first.isASCII ? reserved : [], into: &address)
        rest = rest.dropFirst()
      }
    }
    return address
  }

  private static let place = "{path}"
  private static let reserved = Array(":/?#[]@!$&'()*+,;=%".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func encode(_ text: Substring, keeping: [UInt8], into address: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: address.append(byte)
      case _ where keeping.contains(byte): address.append(byte)
      default: address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
