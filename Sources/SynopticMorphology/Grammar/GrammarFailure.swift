/// A table of forms that cannot be read.
package struct GrammarFailure: Error, Hashable, Sendable {
  /// The table, such as `ru/nouns`.
  package let table: String

  /// The line of its file, counted from 1.
  package let line: Int

  /// What is wrong there, in words.
  package let reason: String

  /// Makes a failure.
  package init(table: String, line: Int, reason: String) {
    self.table = table
    self.line = line
    self.reason = reason
  }
}

extension GrammarFailure: CustomStringConvertible {
  /// The place and what is wrong there.
  package var description: String { "Forms/\(table), line \(line): \(reason)" }
}
