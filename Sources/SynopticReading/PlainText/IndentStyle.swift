/// Paragraphs that begin with an indented line, as books print them.
enum IndentStyle {
  /// The indentation of the first lines of paragraphs, or nil where lines are not indented so.
  ///
  /// The first line is indented, as is at least one other by as much, and at least two others are
  /// not.
  ///
  /// - Complexity: O(*n*), where *n* is the number of lines.
  static func indent(of lines: ArraySlice<TextLine>) -> Int? {
    guard let first = lines.first, first.indent >= 2 else { return nil }
    let indented = lines.count { $0.indent == first.indent }
    let flush = lines.count { $0.indent + 2 <= first.indent }
    return indented >= 2 && flush >= 2 ? first.indent : nil
  }
}
