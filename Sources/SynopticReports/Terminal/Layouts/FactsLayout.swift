import SynopticLedger

/// Sets the facts in a table, without the text around them.
struct FactsLayout {
  /// What the report needs.
  let context: TerminalContext

  private let idWidth: Int
  private let rowWidth: Int
  private let topicWidth: Int

  /// The cells of each version's column, or nil where versions must stand one below the other.
  private var widths: [Int]?

  /// Measures the columns.
  ///
  /// - Complexity: O(*n*), where *n* is the length of all quotes of facts.
  init(context: TerminalContext) {
    self.context = context
    var (id, topic) = (4, 5)
    for fact in context.ledger.facts {
      id = max(id, context.cells(of: context.text(fact.id)))
      topic = max(topic, fact.topic.rawValue.utf8.count)
    }
    idWidth = min(id, 12)
    topicWidth = topic
    rowWidth = max(3, String(context.index.rows.count).utf8.count)
    let versions = context.ledger.versions.indices
    let rest = context.width - leadWidth - versions.count * Glyphs.separatorCells
    guard !versions.isEmpty, rest / versions.count >= Self.minimumColumn else { return }
    let wanted = versions.map { version in
      context.ledger.facts.indices.reduce(context.cells(of: name(version, isTable: true))) {
        max($0, context.cells(of: state(ofFact: $1, version: version)))
      }
    }
    widths = Self.share(rest, among: wanted)
  }

  /// The least width of a version's column for the table to have one.
  static let minimumColumn = 20

  /// The least width of what stands beside the lead of a fact where versions stand one below the other.
  static let minimumSide = 40

  /// Shares cells out: nobody gets more than is wanted, and those who want more than there is get the same.
  private static func share(_ cells: Int, among wanted: [Int]) -> [Int] {
    var shares = wanted
    var left = cells
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    for (position, column) in order.enumerated() {
      shares[column] = min(wanted[column], left / (order.count - position))
      left -= shares[column]
    }
    return shares
  }

  /// Draws the head of the table.
  func drawHead(on canvas: inout Canvas) {
    var lead = context.text("  fact", .faint)
    lead.pad(idWidth - 4 + 2)
    lead.append("row", .faint)
    lead.pad(rowWidth - 3 + 2)
    lead.append("about", .faint)
    if let widths {
      let names = context.ledger.versions.indices.map { name($0, isTable: true) }
      draw([lead] + names, [leadWidth] + widths, on: &canvas)
    } else {
      draw([lead], [context.width], on: &canvas)
    }
  }

  /// Draws the facts of a row.
  func draw(row: Int, on canvas: inout Canvas) {
    for fact in context.index.facts(ofRow: row) {
      let lead = lead(fact, row)
      if let widths {
        let cells = context.ledger.versions.indices.map { state(ofFact: fact, version: $0) }
        draw([lead] + cells, [leadWidth] + widths, on: &canvas)
      } else {
        drawStacked(fact, lead, on: &canvas)
      }
    }
  }

  /// Draws a fact with the versions one below the other, beside the lead where there is room.
  private func drawStacked(_ fact: Int, _ lead: StyledText, on canvas: inout Canvas) {
    let names = context.ledger.versions.indices.map { name($0, isTable: false) }
    let margin = min(names.map { context.cells(of: $0) }.max() ?? 0, context.width / 4)
    let gaps = 2 * Glyphs.separatorCells
    let side = context.proseWidth - leadWidth - margin - gaps
    let isBeside = side >= Self.minimumSide
    if !isBeside { draw([lead], [context.width], on: &canvas) }
    for (version, name) in names.enumerated() {
      let state = state(ofFact: fact, version: version)
      if isBeside {
        let lead = version == 0 ? lead : context.text()
        draw([lead, name, state], [leadWidth, margin, side], on: &canvas)
      } else {
        let width = context.proseWidth - 4 - margin - Glyphs.separatorCells
        draw([name, state], [margin, width], indent: 4, on: &canvas)
      }
    }
  }

  // MARK: Pieces

  private var leadWidth: Int { 1 + 1 + idWidth + 2 + rowWidth + 2 + topicWidth }

  /// Returns the name of a version, in a table above its words rather than above their signs.
  private func name(_ version: Int, isTable: Bool) -> StyledText {
    var text = context.text()
    if isTable { text.pad(2) }
    text.append(context.ledger.versions[version].id, .strong, link: version)
    return text
  }

  private func lead(_ fact: Int, _ row: Int) -> StyledText {
    let held = context.ledger.facts[fact]
    let mark = context.index.mark(ofFact: fact)
    var text = context.text(mark.rawValue, Role(mark))
    text.append(" ")
    text.append(held.id, Role(tag: mark))
    text.pad(idWidth - context.cells(of: context.text(held.id)) + 2)
    let number = context.number(ofRow: row)
    text.append(number, .faint)
    text.pad(rowWidth - number.utf8.count + 2)
    text.append(held.topic.rawValue)
    return text
  }

  /// Returns what a version has of a fact: its sign, and its words or the state's name.
  private func state(ofFact fact: Int, version: Int) -> StyledText {
    let cell = context.ledger.facts[fact].cells[version]
    let contradicts = context.index.findings(ofFact: fact).contains {
      $0.kind == .conflict && $0.versions.contains(version)
    }
    var text = context.text()
    let words = cell.passage.map { context.quoted(context.ledger.quote($0)) }
    switch cell.state {
    case .absent: text.append("- absent", .omits)
    case .unclear:
      text.append("? ", .unclear)
      text.append(words ?? "unclear", .unclearWords)
    case .present where !contradicts:
      text.pad(2)
      text.append(words ?? "present")
    case .present, .different:
      let mark: Mark = contradicts ? .contradicts : .differs
      text.append(mark.rawValue, Role(mark))
      text.append(" ")
      text.append(words ?? "different", contradicts ? .conflictingWords : .differingWords)
    }
    return text
  }

  private func draw(
    _ texts: [StyledText], _ widths: [Int], indent: Int = 0, on canvas: inout Canvas
  ) {
    let cells = zip(texts, widths).map { text, width in
      Cell([Block(text: text, hanging: 3)], width: width, measure: context.measure)
    }
    Grid(widths: widths, context: context, indent: indent).draw(cells, on: &canvas)
  }
}
