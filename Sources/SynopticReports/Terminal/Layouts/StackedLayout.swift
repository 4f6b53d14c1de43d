import SynopticLedger

/// Sets the versions of a row one below the other, with their names in the margin.
struct StackedLayout {
  /// What the report needs.
  let context: TerminalContext

  private let margin: Int

  /// The least width of the margin: a sign, a short name, two numbers of paragraphs.
  private static let minimumMargin = 12

  /// Measures the margin that the names need.
  init(context: TerminalContext) {
    self.context = context
    let names = context.ledger.versions.map { context.cells(of: context.text($0.id)) }
    margin = min(
      max(Self.minimumMargin, (names.max() ?? 0) + 8), max(Self.minimumMargin, context.width / 4))
  }

  /// Draws a row; of furniture, only what there is.
  func draw(row: Int, on canvas: inout Canvas) {
    let composer = CellComposer(context: context)
    let widths = [margin, context.proseWidth - margin - Glyphs.separatorCells]
    let grid = Grid(widths: widths, context: context, separator: context.glyphs.column)
    for version in context.ledger.versions.indices {
      let standing = context.index.standing(ofRow: row, version: version)
      if standing.isFurniture, standing.isEmpty { continue }
      let name = composer.name(ofRow: row, version: version, standing)
      var side = [Block(text: name, hanging: 2)]
      let counts = composer.counts(standing)
      if !counts.isEmpty {
        var text = context.text("  ")
        text.append(counts)
        side.append(Block(text: text, hanging: 2))
      }
      let words =
        composer.words(ofRow: row, version: version, standing)
        + composer.foot(ofRow: row, version: version)
      grid.draw(
        [
          Cell(side, width: widths[0], measure: context.measure),
          Cell(words, width: widths[1], measure: context.measure),
        ], on: &canvas)
    }
  }
}
