/// Writes JSON piece by piece into a buffer, in the order in which it is told to.
///
/// Foundation's encoder builds the whole tree in memory first, sorts or shuffles its keys, and would have to
/// be loaded; a ledger of 100,000 paragraphs is written here as it is walked.
package struct JSONWriter: ~Copyable {
  /// The bytes written so far.
  package private(set) var bytes: [UInt8] = []

  /// For each open object or array, whether it has a member already.
  private var hasMembers: [Bool] = []
  private var afterKey = false

  /// Makes a writer of nothing.
  package init() {}

  /// Hands over the bytes written since the last time, and forgets them.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Hands over the bytes where there are many.
  package mutating func drain(to write: ([UInt8]) -> Void) {
    if bytes.count >= Self.piece { write(drain()) }
  }

  /// Pieces are about so long, in bytes.
  private static let piece = 1 << 16

  // MARK: Structure

  /// Writes an object, with the members that `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array, with the elements that `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the next value.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    afterKey = true
  }

  // MARK: Values

  /// Writes a text.
  package mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a text, or null.
  package mutating func value(_ text: String?) {
    if let text { value(text) } else { null() }
  }

  /// Writes a whole number.
  package mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a whole number, or null.
  package mutating func value(_ number: Int?) {
    if let number { value(number) } else { null() }
  }

  /// Writes a truth value.
  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes a share from 0 to 1, rounded to hundredths.
  package mutating func value(share: Double) {
    let hundredths = Int((min(max(share, 0), 1) * 100).rounded())
    separate()
    switch hundredths {
    case 0, 100: bytes.append(contentsOf: String(hundredths / 100).utf8)
    default:
      bytes.append(contentsOf: "0.\(hundredths / 10)".utf8)
      if hundredths % 10 != 0 { bytes.append(contentsOf: String(hundredths % 10).utf8) }
    }
  }

  /// Writes null.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  // MARK: Pieces

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    hasMembers.append(false)
  }

  private mutating func close(_ bracket: UInt8) {
    hasMembers.removeLast()
    bytes.append(bracket)
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
    } else if let last = hasMembers.indices.last {
      if hasMembers[last] { bytes.append(UInt8(ascii: ",")) }
      hasMembers[last] = true
    }
  }

  /// Writes a text in quotation marks, with what JSON or a page that embeds it cannot hold escaped.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(Self.digits[Int(byte >> 4)])
        bytes.append(Self.digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
