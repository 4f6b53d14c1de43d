/// Draws running text, no wider than is easily read.
struct Page {
  /// What the report needs.
  let context: TerminalContext

  /// Draws blocks one below the other.
  ///
  /// - Parameters:
  ///   - blocks: The blocks.
  ///   - indent: The blank cells before each line.
  ///   - canvas: What takes the lines.
  func draw(_ blocks: [Block], indent: Int = 0, on canvas: inout Canvas) {
    let width = context.proseWidth - indent
    let cell = Cell(blocks, width: width, measure: context.measure)
    Grid(widths: [width], context: context, indent: indent).draw([cell], on: &canvas)
  }

  /// Draws short pieces beside each other, as many on a line as fit; none is broken that fits on a line.
  ///
  /// - Parameters:
  ///   - items: The pieces.
  ///   - indent: The blank cells before each line.
  ///   - canvas: What takes the lines.
  func draw(items: [StyledText], indent: Int, on canvas: inout Canvas) {
    let width = context.proseWidth - indent
    var lines: [StyledText] = []
    var used = 0
    for item in items {
      let cells = context.cells(of: item)
      if let last = lines.indices.last, used + 3 + cells <= width {
        lines[last].pad(3)
        lines[last].append(item)
        used += 3 + cells
      } else {
        lines.append(item)
        used = cells
      }
    }
    draw(lines.map { Block(text: $0, hanging: 2) }, indent: indent, on: &canvas)
  }

  /// Draws a title after an empty line.
  func drawTitle(_ title: String, on canvas: inout Canvas) {
    canvas.endLine()
    draw([Block(text: context.text(title, .strong), hanging: 2)], on: &canvas)
  }
}
