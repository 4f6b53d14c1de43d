/// A table of forms as it stands in its file, with its letters folded as lemmas are.
package struct FormTable: Sendable {
  /// One row, with the line that it stands on.
  struct Row {
    let line: Int
    let cells: [[UInt8]]
  }

  /// What the table is about, such as `nouns`; its language is not part of it.
  package let name: String

  /// The rows, in the order of the file; the line that names the columns is none of them.
  let rows: [Row]

  /// Reads a table: cells parted by tabs, remarks after `#`, the first other line naming the columns.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - name: What the table is about.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package init(bytes: some Collection<UInt8>, name: String) {
    var rows: [Row] = []
    var line = 0
    var isBelowHeader = false
    for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if isBelowHeader {
        let cells = text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        rows.append(Row(line: line, cells: cells.map { Self.folded($0) }))
      }
      isBelowHeader = true
    }
    self.name = name
    self.rows = rows
  }

  /// A linguist may write ё; lemmas have е for it.
  private static func folded(_ text: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      if byte == 0x91, result.last == 0xD1 {
        result[result.count - 1] = 0xD0
        result.append(0xB5)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}

extension FormTable.Row {
  /// The cell of a column, empty where the row is shorter.
  subscript(column: Int) -> [UInt8] { column < cells.count ? cells[column] : [] }

  /// The items of a column, parted by blanks.
  func items(_ column: Int) -> [ArraySlice<UInt8>] {
    self[column].split(separator: UInt8(ascii: " "))
  }
}
