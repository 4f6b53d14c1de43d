/// Reads tables strictly: what does not keep to the dialect is refused, never repaired.
///
/// A byte-order mark is skipped, and a line may end in LF as well as in CRLF, since spreadsheets change both when
/// they save a table.
package enum CSVReader {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The table.
  ///   - dialect: How it is written; guards against formulas are left in place.
  /// - Returns: The records, each with as many fields as the first.
  /// - Throws: ``CSVFailure`` for the first record that does not keep to the dialect.
  /// - Complexity: O(*n*), where *n* is the length of the table.
  package static func records(
    of bytes: [UInt8], dialect: CSVDialect = .csv
  ) throws(CSVFailure) -> [[String]] {
    var table = Table(bytes: bytes, dialect: dialect)
    var records: [[String]] = []
    while let record = try table.next(number: records.count + 1) {
      if let first = records.first, first.count != record.count {
        throw CSVFailure(problem: .fieldCount, record: records.count + 1)
      }
      records.append(record)
    }
    return records
  }

  /// A table that is being read.
  private struct Table {
    let bytes: [UInt8]
    let dialect: CSVDialect
    var offset: Int

    init(bytes: [UInt8], dialect: CSVDialect) {
      self.bytes = bytes
      self.dialect = dialect
      offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// What follows a field.
    enum End {
      case field
      case record
    }

    mutating func next(number: Int) throws(CSVFailure) -> [String]? {
      guard offset < bytes.count else { return nil }
      var fields: [String] = []
      var end = End.field
      while end == .field {
        var field: [UInt8] = []
        if dialect.quoting != .never, offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
          end = try quoted(into: &field, number)
        } else {
          end = try plain(into: &field, number)
        }
        guard let text = String(validating: field, as: UTF8.self) else {
          throw CSVFailure(problem: .notUTF8, record: number)
        }
        fields.append(text)
      }
      return fields
    }

    /// Reads the rest of a field without quotation marks.
    private mutating func plain(into field: inout [UInt8], _ number: Int) throws(CSVFailure) -> End
    {
      while offset < bytes.count {
        if let end = try separator(number) { return end }
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "\"") where dialect.quoting != .never:
          throw CSVFailure(problem: .strayQuote, record: number)
        case UInt8(ascii: "\\") where dialect.quoting == .never:
          field.append(try escaped(number))
        default: field.append(byte)
        }
      }
      return .record
    }

    /// Reads a field in quotation marks, and what follows it.
    private mutating func quoted(into field: inout [UInt8], _ number: Int) throws(CSVFailure) -> End
    {
      offset += 1
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        guard byte == UInt8(ascii: "\"") else {
          field.append(byte)
          continue
        }
        if offset < bytes.count, bytes[offset] == byte {
          field.append(byte)
          offset += 1
          continue
        }
        guard offset < bytes.count else { return .record }
        guard let end = try separator(number) else {
          throw CSVFailure(problem: .textAfterQuote, record: number)
        }
        return end
      }
      throw CSVFailure(problem: .openQuote, record: number)
    }

    /// Reads what parts fields or records, or returns nil and reads nothing.
    private mutating func separator(_ number: Int) throws(CSVFailure) -> End? {
      switch bytes[offset] {
      case dialect.separator:
        offset += 1
        return .field
      case 0x0A:
        offset += 1
        return .record
      case 0x0D:
        guard offset + 1 < bytes.count, bytes[offset + 1] == 0x0A else {
          throw CSVFailure(problem: .strayReturn, record: number)
        }
        offset += 2
        return .record
      default: return nil
      }
    }

    private mutating func escaped(_ number: Int) throws(CSVFailure) -> UInt8 {
      guard offset < bytes.count else { throw CSVFailure(problem: .strayBackslash, record: number) }
      defer { offset += 1 }
      switch bytes[offset] {
      case UInt8(ascii: "t"): return 0x09
      case UInt8(ascii: "n"): return 0x0A
      case UInt8(ascii: "r"): return 0x0D
      case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
      default: throw CSVFailure(problem: .strayBackslash, record: number)
      }
    }
  }
}
