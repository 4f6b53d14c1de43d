import SynopticText

/// Draws cells side by side.
struct Grid {
  /// The cells of each column.
  let widths: [Int]

  /// What the report needs.
  let context: TerminalContext

  /// The blank cells before the first column.
  var indent = 0

  /// The sign between two columns; nil for blanks alone.
  var separator: String?

  /// Draws a row of cells, as high as the highest of them.
  func draw(_ cells: [Cell], on canvas: inout Canvas) {
    let height = cells.reduce(0) { max($0, $1.lines.count) }
    for number in 0..<height {
      canvas.blank(indent)
      for (column, cell) in cells.enumerated() {
        if column > 0 { drawSeparator(on: &canvas) }
        if number < cell.lines.count {
          let line = cell.lines[number]
          canvas.blank(line.indent)
          canvas.put(line.text, of: cell.blocks[line.block].text)
          let used = line.indent + line.text.cells + (line.text.breaksWord ? 1 : 0)
          canvas.blank(widths[column] - used)
        } else if cell.isGap {
          drawFiller(widths[column], line: number, on: &canvas)
        } else {
          canvas.blank(widths[column])
        }
      }
      canvas.endLine()
    }
  }

  private func drawSeparator(on canvas: inout Canvas) {
    guard let separator else {
      canvas.blank(Glyphs.separatorCells)
      return
    }
    canvas.blank(1)
    canvas.put(separator, .rule)
    canvas.blank(1)
  }

  /// Fills a line of a gap with dots, each line shifted against the one before.
  private func drawFiller(_ width: Int, line: Int, on canvas: inout Canvas) {
    var used = line % 2 == 0 ? 0 : 2
    canvas.blank(used)
    while used < width {
      canvas.put(context.glyphs.filler, .rule)
      let blank = min(3, width - used - 1)
      canvas.blank(blank)
      used += 1 + blank
    }
  }
}
