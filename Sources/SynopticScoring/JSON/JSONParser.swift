/// Reads JSON (RFC 8259) from UTF-8.
package struct JSONParser {
  /// Arrays and objects may stand in each other so deep.
  package static let greatestDepth = 64

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a whole text.
  ///
  /// - Parameter bytes: UTF-8, with or without a byte-order mark.
  /// - Returns: The value that the text writes.
  /// - Throws: ``JSONFailure`` where the text is not JSON, with the byte at which it ceases to be.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package static func parse(_ bytes: [UInt8]) throws(JSONFailure) -> JSONValue {
    var parser = JSONParser(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.offset = 3 }
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.offset == bytes.count else { throw parser.failure("expected the end of the text") }
    return value
  }

  private mutating func value() throws(JSONFailure) -> JSONValue {
    skipBlanks()
    guard offset < bytes.count else { throw failure("expected a value") }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws(JSONFailure) -> JSONValue {
    try enter()
    var members: [JSONValue.Member] = []
    while try !closes(UInt8(ascii: "}"), isFirst: members.isEmpty) {
      skipBlanks()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw failure("expected a key")
      }
      let key = try string()
      skipBlanks()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
        throw failure("expected a colon")
      }
      offset += 1
      members.append(.init(key: key, value: try value()))
    }
    return .object(members)
  }

  private mutating func array() throws(JSONFailure) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    while try !closes(UInt8(ascii: "]"), isFirst: elements.isEmpty) { elements.append(try value()) }
    return .array(elements)
  }

  private mutating func enter() throws(JSONFailure) {
    offset += 1
    depth += 1
    guard depth <= Self.greatestDepth else {
      throw failure("more than \(Self.greatestDepth) levels")
    }
  }

  /// Steps over a comma, or over the closing bracket, and answers whether it was the latter.
  private mutating func closes(_ bracket: UInt8, isFirst: Bool) throws(JSONFailure) -> Bool {
    skipBlanks()
    guard offset < bytes.count else { throw failure("expected more, found the end") }
    if bytes[offset] == bracket {
      offset += 1
      depth -= 1
      return true
    }
    if isFirst { return false }
    guard bytes[offset] == UInt8(ascii: ",") else { throw failure("expected a comma") }
    offset += 1
    return false
  }

  private mutating func string() throws(JSONFailure) -> String {
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw failure("a control character in a string")
      default: text.append(byte)
      }
    }
    throw failure("expected the end of a string")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFailure) {
    guard offset < bytes.count else { throw failure("expected an escape") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(into: &text)
    default: throw failure("an escape that JSON does not know")
    }
  }

  private mutating func unicodeEscape(into text: inout [UInt8]) throws(JSONFailure) {
    var scalar = try hexadecimal()
    if (0xD800..<0xDC00).contains(scalar), offset + 1 < bytes.count,
      bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    {
      offset += 2
      let low = try hexadecimal()
      scalar =
        (0xDC00..<0xE000).contains(low)
        ? 0x1_0000 + (scalar - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
    }
    text.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexadecimal() throws(JSONFailure) -> UInt32 {
    guard offset + 4 <= bytes.count,
      let number = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw failure("expected four hexadecimal digits") }
    offset += 4
    return number
  }

  private mutating func number() throws(JSONFailure) -> JSONValue {
    let start = offset
    while offset < bytes.count, "+-.eE0123456789".utf8.contains(bytes[offset]) { offset += 1 }
    guard offset > start,
      let number = Double(String(decoding: bytes[start..<offset], as: UTF8.self))
    else { throw failure("expected a value") }
    return .number(number)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFailure) -> JSONValue {
    guard bytes[offset...].starts(with: word.utf8) else { throw failure("expected a value") }
    offset += word.utf8.count
    return value
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  private func failure(_ reason: String) -> JSONFailure {
    JSONFailure(offset: offset, reason: reason)
  }
}
