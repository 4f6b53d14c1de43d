/// A table of the lexicon as it stands in its file.
package struct Table: Equatable, Sendable {
  /// One row, with the line that it stands on.
  package struct Row: Equatable, Sendable {
    /// The line of the file, counted from 1.
    package let line: Int

    /// The cells, as many as the table has columns.
    package let cells: [String]
  }

  /// The folder and the file's stem, such as `Concepts/war`.
  package let name: String

  /// The names of the columns.
  package let columns: [String]

  /// The rows, in the order of the file.
  package let rows: [Row]

  /// Makes a table of rows that are at hand.
  package init(name: String, columns: [String], rows: [Row]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// Reads a table from the bytes of its file.
  ///
  /// Rows shorter than the header are filled up with empty cells.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, in the format that `docs/LEXICON.md` describes.
  ///   - name: What the table is to be called.
  /// - Throws: ``TableFailure`` where a row has more cells than there are columns, or no line names them.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package init(bytes: some Collection<UInt8>, name: String) throws(TableFailure) {
    var columns: [String] = []
    var rows: [Row] = []
    var line = 0
    for bytes in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      guard let first = bytes.first, first != UInt8(ascii: "#") else { continue }
      var cells = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if columns.isEmpty {
        columns = cells
        continue
      }
      guard cells.count <= columns.count else {
        throw TableFailure(
          table: name, line: line, reason: "\(cells.count) cells under \(columns.count) columns")
      }
      cells.append(contentsOf: repeatElement("", count: columns.count - cells.count))
      rows.append(Row(line: line, cells: cells))
    }
    guard !columns.isEmpty else {
      throw TableFailure(table: name, line: max(line, 1), reason: "no line names the columns")
    }
    self.init(name: name, columns: columns, rows: rows)
  }

  /// The folder, such as `Concepts`; empty where the name has none.
  package var folder: Substring {
    name.lastIndex(of: "/").map { name[..<$0] } ?? ""
  }

  /// The position of a column, or nil where there is none of that name.
  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
}
