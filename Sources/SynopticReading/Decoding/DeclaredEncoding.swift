/// What HTML says of its encoding, in a `<meta>` tag or an XML declaration.
enum DeclaredEncoding {
  /// Finds the first declaration of the bytes, which extend ASCII.
  ///
  /// - Complexity: O(1): no more than the first 16 KiB are read.
  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1 << 14).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) {
      if let name = value(of: "encoding", in: head[..<end]) { return name }
    }
    var offset = 0
    while let open = head[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = open + 1
      if head[open...].starts(with: "<!--".utf8) {
        offset = end(ofComment: head, from: open + 4) ?? head.count
        continue
      }
      guard head[offset...].starts(with: "meta".utf8) else { continue }
      let close = head[offset...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
      if let name = value(of: "charset", in: head[offset..<close]) { return name }
      offset = close
    }
    return nil
  }

  private static func end(ofComment head: [UInt8], from start: Int) -> Int? {
    head[start...].indices.first { head[$0...].starts(with: "-->".utf8) }
  }

  /// The name after `charset=`, in quotation marks or bare; also inside a `content` attribute.
  private static func value(of attribute: String, in tag: ArraySlice<UInt8>) -> String? {
    guard let place = tag.indices.first(where: { tag[$0...].starts(with: attribute.utf8) })
    else { return nil }
    var rest = tag[(place + attribute.utf8.count)...].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    let name = rest.prefix { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
      default: false
      }
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
