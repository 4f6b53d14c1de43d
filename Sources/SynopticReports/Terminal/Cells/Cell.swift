import SynopticText

/// One place of a row: blocks of text, one below the other, wrapped to a width.
struct Cell: Sendable {
  /// A line of one of the blocks.
  struct Line: Hashable, Sendable {
    /// The block, as a position in ``Cell/blocks``.
    var block: Int
    /// The line.
    var text: WrappedLine
    /// The blank cells before it.
    var indent: Int
  }

  /// The blocks.
  let blocks: [Block]

  /// Their lines.
  let lines: [Line]

  /// Whether the rest of the place is to be filled, since the version has nothing here.
  let isGap: Bool

  /// Wraps blocks.
  ///
  /// - Parameters:
  ///   - blocks: The blocks.
  ///   - width: The cells of a line.
  ///   - measure: The measure.
  ///   - isGap: Whether the rest of the place is to be filled.
  init(_ blocks: [Block], width: Int, measure: DisplayWidth, isGap: Bool = false) {
    self.blocks = blocks
    self.isGap = isGap
    var lines: [Line] = []
    for (position, block) in blocks.enumerated() {
      let wrapper = LineWrapper(width: width, hanging: block.hanging, measure: measure)
      for (number, line) in wrapper.lines(of: block.text.bytes).enumerated() {
        lines.append(Line(block: position, text: line, indent: number == 0 ? 0 : wrapper.hanging))
      }
    }
    self.lines = lines
  }
}
