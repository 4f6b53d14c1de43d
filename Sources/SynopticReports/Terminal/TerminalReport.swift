package import SynopticLedger

/// Writes a ledger as a report for a terminal or a pager.
///
/// A summary comes first, then the rows, then what the signs mean. Every row opens with `== `, so that a search for
/// it leads from row to row. No line is wider than asked for, nothing is cut off, and nothing rests on colour.
package enum TerminalReport {
  /// Writes a ledger.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - options: How the report is to look.
  ///   - write: Takes the report piece by piece, as UTF-8.
  /// - Complexity: O(*n* log *n*), where *n* is the size of the ledger; in memory, its index and one row.
  package static func write(
    _ ledger: Ledger, options: TerminalOptions = TerminalOptions(), to write: ([UInt8]) -> Void
  ) {
    let context = TerminalContext(ledger, options)
    let addresses = ledger.versions.map { version -> [UInt8]? in
      guard options.colour != .none, let template = options.hyperlink, let path = version.path
      else { return nil }
      return Hyperlink.address(template, path: path)
    }
    var canvas = Canvas(palette: Palette(options.theme, options.colour), addresses: addresses)
    SummaryWriter(context: context).draw(on: &canvas)
    write(canvas.drain())
    let layout = options.resolvedLayout(versions: ledger.versions.count)
    switch layout {
    case .facts: writeFacts(context, on: &canvas, to: write)
    case .columns:
      let columns = ColumnsLayout(context: context)
      let stacked = StackedLayout(context: context)
      writeRows(context, on: &canvas, to: write) { row, canvas in
        if context.index.isFurniture(row: row) {
          stacked.draw(row: row, on: &canvas)
        } else {
          columns.draw(row: row, on: &canvas)
        }
      }
    case .stacked, .automatic:
      let stacked = StackedLayout(context: context)
      writeRows(context, on: &canvas, to: write) { stacked.draw(row: $0, on: &$1) }
    }
    Legend(context: context).draw(layout, on: &canvas)
    write(canvas.drain())
  }

  private static func writeRows(
    _ context: TerminalContext, on canvas: inout Canvas, to write: ([UInt8]) -> Void,
    _ draw: (Int, inout Canvas) -> Void
  ) {
    let heading = RowHeading(context: context)
    let notes = RowNotes(context: context)
    let page = Page(context: context)
    for row in context.index.rows.indices {
      if row > 0 { canvas.endLine() }
      heading.draw(row: row, on: &canvas)
      draw(row, &canvas)
      page.draw(notes.blocks(row: row), on: &canvas)
      write(canvas.drain())
    }
  }

  private static func writeFacts(
    _ context: TerminalContext, on canvas: inout Canvas, to write: ([UInt8]) -> Void
  ) {
    let facts = FactsLayout(context: context)
    facts.drawHead(on: &canvas)
    var silent: [Int] = []
    for row in context.index.rows.indices {
      if context.index.facts(ofRow: row).isEmpty { silent.append(row) }
      facts.draw(row: row, on: &canvas)
      write(canvas.drain())
    }
    guard !silent.isEmpty else { return }
    canvas.endLine()
    let rows = silent.map { context.number(ofRow: $0) }.joined(separator: ", ")
    let words = silent.count == 1 ? "Row without facts: " : "Rows without facts: "
    Page(context: context).draw(
      [Block(text: context.text(words + rows, .faint), hanging: 2)], on: &canvas)
  }
}
