/// Bytes of a file that are no text in its encoding, each shown as U+FFFD.
package struct Damage: Hashable, Sendable {
  /// Where the replacement stands, in bytes of the document's text.
  package var range: Range<Int>

  /// Makes a record.
  package init(range: Range<Int>) { self.range = range }
}
