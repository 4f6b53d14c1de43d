/// How a table is written as plain text.
package struct CSVDialect: Hashable, Sendable {
  /// When a field is set in quotation marks.
  package enum Quoting: Hashable, Sendable {
    /// Where it holds a separator, a quotation mark or a line end (RFC 4180).
    case whereNeeded
    /// Wherever it is text.
    case text
    /// Never: tabs, line ends and backslashes are written as `\t`, `\n`, `\r` and `\\`.
    case never
  }

  /// The byte between two fields.
  package var separator: UInt8

  /// When a field is set in quotation marks.
  package var quoting: Quoting

  /// The bytes after each record.
  package var lineEnd: [UInt8]

  /// Whether a byte-order mark stands before the first field.
  package var hasByteOrderMark: Bool

  /// Whether text that a spreadsheet might take for a formula is guarded; see ``FormulaGuard``.
  package var guardsFormulas = true

  /// RFC 4180: commas, CRLF, UTF-8 without a byte-order mark, quotation marks where they are needed.
  package static let csv = CSVDialect(
    separator: UInt8(ascii: ","), quoting: .whereNeeded, lineEnd: [0x0D, 0x0A],
    hasByteOrderMark: false)

  /// What Excel opens rightly where the list separator is a semicolon, as in Russia and Ukraine.
  package static let excel = CSVDialect(
    separator: UInt8(ascii: ";"), quoting: .text, lineEnd: [0x0D, 0x0A], hasByteOrderMark: true)

  /// One line for a record and a tab between fields, for `cut`, `awk` and the like.
  package static let tsv = CSVDialect(
    separator: 0x09, quoting: .never, lineEnd: [0x0A], hasByteOrderMark: false)
}
