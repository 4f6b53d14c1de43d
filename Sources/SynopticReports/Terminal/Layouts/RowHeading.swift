import SynopticLedger

/// Makes the line that opens a row, which a pager finds by `== `.
struct RowHeading {
  /// What the report needs.
  let context: TerminalContext

  /// Draws the heading of a row: its number, its mark in words, how sure it is, and what to see beside it.
  func draw(row: Int, on canvas: inout Canvas) {
    let group = context.index.rows[row]
    let dot = context.glyphs.dot
    var text = context.text()
    text.append("== \(context.number(ofRow: row))/\(context.index.rows.count) ", .strong)
    text.append("\(group.id) ", .faint)
    text.append("\(group.mark.rawValue) \(group.mark.meaning)", Role(group.mark))
    let tellers = group.members.indices.filter { !group.members[$0].isEmpty }
    if tellers.count > 1 {
      text.append("\(dot)confidence \(context.share(group.confidence))", .faint)
    } else if let only = tellers.first, context.ledger.versions.count > 1 {
      text.append("\(dot)only in \(context.ledger.versions[only].id)", .faint)
    }
    if !group.seeAlso.isEmpty {
      let others = group.seeAlso.map { context.number(ofRow: $0) }.joined(separator: ", ")
      text.append("\(dot)see \(others)", .faint)
    }
    let wrapper = LineWrapper(width: context.width, hanging: 3, measure: context.measure)
    let lines = wrapper.lines(of: text.bytes)
    for (number, line) in lines.enumerated() {
      let indent = number == 0 ? 0 : wrapper.hanging
      canvas.blank(indent)
      canvas.put(line, of: text)
      if number == lines.count - 1 {
        let rest = context.width - indent - line.cells - 1
        canvas.blank(1)
        canvas.put("=", .rule, count: rest)
      }
      canvas.endLine()
    }
  }
}
