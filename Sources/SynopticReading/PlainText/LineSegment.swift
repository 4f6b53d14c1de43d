/// The lines of one block of plain text.
struct LineSegment {
  /// The lines, as positions in the text's lines.
  var lines: Range<Int>

  /// What the block begins with, if that may begin an item of a list.
  var marker: ListMarker?

  /// Makes a block of some lines.
  init(_ text: borrowing [UInt8], _ all: [TextLine], _ lines: Range<Int>) {
    self.lines = lines
    marker = ListMarker(text, all[lines.lowerBound].range)
  }
}
