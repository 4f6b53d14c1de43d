import SynopticLedger

/// Draws what is known of each version: a table where it fits, else a line for each.
struct VersionTable {
  /// What the report needs.
  let context: TerminalContext

  private static let titles = ["", "language", "date", "paragraphs", "sentences", "furniture"]

  /// Draws the table.
  func draw(on canvas: inout Canvas) {
    let ledger = context.ledger
    let rows = ledger.versions.indices.map { fields(version: $0) }
    let cells = rows.map { row in row.map { context.cells(of: context.text($0)) } }
    var widths = Self.titles.map { $0.utf8.count }
    for row in cells {
      for (column, width) in row.enumerated() { widths[column] = max(widths[column], width) }
    }
    let page = Page(context: context)
    let isTable = widths.reduce(2) { $0 + $1 + 2 } <= context.width
    if isTable {
      page.draw(line(Self.titles, widths, version: nil), on: &canvas)
      for (version, row) in rows.enumerated() {
        page.draw(line(row, widths, version: version), on: &canvas)
      }
    } else {
      for (version, row) in rows.enumerated() {
        page.draw([sentence(row, version: version)], indent: 2, on: &canvas)
      }
    }
  }

  private func fields(version: Int) -> [String] {
    let held = context.ledger.versions[version]
    let name = held.id + (context.ledger.reference == version ? " (reference)" : "")
    let furniture = held.sentences.reduce(0) { $0 + ($1.isFurniture ? 1 : 0) }
    return [
      name, held.language.name, date(of: held), String(held.paragraphs.count),
      String(held.sentences.count), String(furniture),
    ]
  }

  private func date(of version: Version) -> String {
    guard let date = version.date else { return "no date" }
    let source =
      switch version.dateSource {
      case .given: " (as given)"
      case .text: " (from its text)"
      case .story: " (the story's)"
      case nil: ""
      }
    return date.description + source
  }

  /// Sets the fields of a version in columns; numbers stand to the right.
  private func line(_ fields: [String], _ widths: [Int], version: Int?) -> [Block] {
    var text = context.text("  ")
    for (column, field) in fields.enumerated() {
      let rest = widths[column] - context.cells(of: context.text(field))
      let isNumber = column > 2
      if isNumber { text.pad(rest) }
      let role: Role = version == nil ? .faint : column == 0 ? .strong : .plain
      text.append(field, role, link: column == 0 ? version : nil)
      if column < fields.count - 1 { text.pad((isNumber ? 0 : rest) + 2) }
    }
    return [Block(text: text)]
  }

  private func sentence(_ fields: [String], version: Int) -> Block {
    var text = context.text()
    text.append(fields[0], .strong, link: version)
    text.append(": \(fields[1]), \(fields[2])")
    for column in 3..<fields.count {
      text.append(", \(fields[column]) \(Self.titles[column])")
    }
    return Block(text: text, hanging: 2)
  }
}
