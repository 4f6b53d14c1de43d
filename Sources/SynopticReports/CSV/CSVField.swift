/// A field of a table.
package enum CSVField: Hashable, Sendable {
  /// Words of a version or of a person, which are guarded against formulas.
  case text(String)
  /// A name or a word that the report itself chooses, which is not guarded.
  case word(String)
  /// A number.
  case number(String)
  /// Nothing.
  case empty
}
