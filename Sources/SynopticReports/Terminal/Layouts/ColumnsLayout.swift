import SynopticLedger

/// Sets the versions of a row side by side, in columns of one width.
struct ColumnsLayout {
  /// What the report needs.
  let context: TerminalContext

  /// Draws a row.
  func draw(row: Int, on canvas: inout Canvas) {
    let versions = context.ledger.versions.indices
    let width = TerminalOptions.columnWidth(of: context.width, versions: versions.count)
    let composer = CellComposer(context: context)
    let cells = versions.map { version in
      let standing = context.index.standing(ofRow: row, version: version)
      let head = head(
        composer.name(ofRow: row, version: version, standing), composer.counts(standing), width)
      return Cell(
        [head] + composer.words(ofRow: row, version: version, standing)
          + composer.foot(ofRow: row, version: version),
        width: width, measure: context.measure, isGap: standing.isEmpty)
    }
    let grid = Grid(
      widths: versions.map { _ in width }, context: context, separator: context.glyphs.column)
    grid.draw(cells, on: &canvas)
  }

  /// Sets the counts at the right end of the head where they have room.
  private func head(_ name: StyledText, _ counts: StyledText, _ width: Int) -> Block {
    var text = name
    if !counts.isEmpty {
      text.pad(max(2, width - context.cells(of: name) - context.cells(of: counts)))
      text.append(counts)
    }
    return Block(text: text, hanging: 2)
  }
}
