/// Writes records as plain text, piece by piece.
package struct CSVWriter: ~Copyable {
  private let dialect: CSVDialect
  private var bytes: [UInt8] = []

  /// Starts a table.
  package init(_ dialect: CSVDialect) {
    self.dialect = dialect
    if dialect.hasByteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Hands over the bytes written since the last time, and forgets them.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes a record.
  ///
  /// - Parameter fields: Its fields, one or more; as many in every record.
  package mutating func record(_ fields: [CSVField]) {
    for (position, field) in fields.enumerated() {
      if position > 0 { bytes.append(dialect.separator) }
      switch field {
      case .text(let text):
        write(dialect.guardsFormulas ? FormulaGuard.add(to: text) : text, isText: true)
      case .word(let word): write(word, isText: true)
      case .number(let number): write(number, isText: false)
      case .empty: break
      }
    }
    bytes.append(contentsOf: dialect.lineEnd)
  }

  private mutating func write(_ field: String, isText: Bool) {
    switch dialect.quoting {
    case .never: escape(field)
    case .whereNeeded where !needsQuotes(field): bytes.append(contentsOf: field.utf8)
    case .text where !isText: bytes.append(contentsOf: field.utf8)
    case .whereNeeded, .text: quote(field)
    }
  }

  private func needsQuotes(_ field: String) -> Bool {
    field.utf8.contains {
      $0 == dialect.separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
  }

  private mutating func quote(_ field: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ field: String) {
    for byte in field.utf8 {
      switch byte {
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
