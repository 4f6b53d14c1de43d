/// A line of wrapped text.
package struct WrappedLine: Hashable, Sendable {
  /// Where its text stands, in bytes of the whole; blanks at a break belong to no line.
  package var range: Range<Int>

  /// The cells that it takes, without the sign of a broken word.
  package var cells: Int

  /// Whether a word that is too long for a line goes on in the next one, which takes a sign of one cell.
  package var breaksWord: Bool
}
