/// A line of plain text that shows something.
struct TextLine {
  /// What stands between a line and the one before it.
  enum Gap: Hashable {
    /// A line end.
    case none
    /// A page or paragraph end: the line begins a new block, but shows no blank line.
    case page
    /// At least one line that shows nothing, or the beginning of the text.
    case blank
  }

  /// Where the line stands in the text, without the blanks at its ends.
  var range: Range<Int>

  /// How many columns of blanks stand before it; a tab reaches to the next multiple of eight.
  var indent: Int

  /// Its width in columns, blanks at its ends not counted.
  var columns: Int

  /// The width of its first word in columns.
  var firstWord: Int

  /// What stands between it and the line before it.
  var gap: Gap
}
