/// A table that does not keep to its dialect.
package struct CSVFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with a table.
  package enum Problem: String, Hashable, Sendable {
    /// A quotation mark stands inside a field that does not begin with one.
    case strayQuote = "a quotation mark stands inside a field that does not begin with one"
    /// Something follows the closing quotation mark of a field.
    case textAfterQuote = "something follows the closing quotation mark of a field"
    /// A quotation mark is never closed.
    case openQuote = "a quotation mark is never closed"
    /// A carriage return stands alone.
    case strayReturn = "a carriage return stands without a line feed"
    /// A record has more or fewer fields than the first.
    case fieldCount = "a record has more or fewer fields than the first"
    /// A backslash is followed by no letter of an escape.
    case strayBackslash = "a backslash begins no escape"
    /// The bytes are not UTF-8.
    case notUTF8 = "a field is not UTF-8"
  }

  /// What is wrong.
  package let problem: Problem

  /// The record, counted from 1; the header is the first.
  package let record: Int

  /// One sentence that says what is wrong and where.
  package var description: String { "record \(record): \(problem.rawValue)" }
}
