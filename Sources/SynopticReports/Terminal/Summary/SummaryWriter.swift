import SynopticLedger

/// Draws what stands before the rows: the versions, what was found, and the conflicts in full.
struct SummaryWriter {
  /// What the report needs.
  let context: TerminalContext

  /// Draws the summary.
  func draw(on canvas: inout Canvas) {
    let page = Page(context: context)
    page.draw([title], on: &canvas)
    canvas.endLine()
    VersionTable(context: context).draw(on: &canvas)
    canvas.endLine()
    page.draw(items: counts, indent: 2, on: &canvas)
    drawMarks(page, on: &canvas)
    drawConflicts(page, on: &canvas)
    drawAlone(page, on: &canvas)
    drawOmissions(page, on: &canvas)
    drawOthers(page, on: &canvas)
    canvas.endLine()
  }

  // MARK: At a glance

  private var title: Block {
    let ledger = context.ledger
    var text = context.text("synoptic", .strong)
    let unit = context.options.unit == .passage ? "row of sentences" : "row"
    let pieces = [
      Self.count(ledger.versions.count, "version"),
      context.options.unit == .passage
        ? Self.count(context.index.rows.count, unit, "rows of sentences")
        : Self.count(context.index.rows.count, unit),
      Self.count(ledger.facts.count, "fact"),
      Self.count(ledger.findings.count, "finding"),
    ]
    text.append(": " + pieces.joined(separator: ", "))
    return Block(text: text, hanging: 2)
  }

  /// How many findings there are of each kind.
  private var counts: [StyledText] {
    Finding.Kind.allCases.map { kind in
      let count = context.ledger.findings.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) }
      let name = kind == .conflict && count != 1 ? "conflicts" : kind.rawValue
      let sign = FindingSign(kind)
      return context.text("\(sign.sign) \(count) \(name)", count > 0 ? sign.tag : .faint)
    }
  }

  /// The longest story of which every row's sign is shown at a glance.
  private static let stripLimit = 400

  /// Draws the signs of all rows in reading order, ten by ten; for a long story how often each occurs.
  private func drawMarks(_ page: Page, on canvas: inout Canvas) {
    let rows = context.index.rows
    guard !rows.isEmpty else { return }
    if rows.count <= Self.stripLimit {
      var text = context.text("rows", .faint)
      text.append("  ")
      for (position, row) in rows.enumerated() {
        if position > 0, position % 10 == 0 { text.append(" ") }
        text.append(row.mark.rawValue, Role(row.mark))
      }
      page.draw([Block(text: text, hanging: 6)], indent: 2, on: &canvas)
    } else {
      var items = [context.text("rows", .faint)]
      for mark in Mark.allCases.sorted(by: >) {
        let count = rows.reduce(0) { $0 + ($1.mark == mark ? 1 : 0) }
        if count > 0 { items.append(context.text("\(mark.rawValue) \(count)", Role(tag: mark))) }
      }
      page.draw(items: items, indent: 2, on: &canvas)
    }
  }

  // MARK: Findings

  private func findings(_ kind: Finding.Kind) -> [Finding] {
    context.ledger.findings.filter { $0.kind == kind }
  }

  private func drawConflicts(_ page: Page, on canvas: inout Canvas) {
    let conflicts = findings(.conflict)
    guard !conflicts.isEmpty else { return }
    page.drawTitle("Conflicts", on: &canvas)
    for finding in conflicts {
      let sign = FindingSign(finding)
      var head = context.text(sign.sign, sign.role)
      if let fact = finding.fact { head.append(" \(context.tag(ofFact: fact))", sign.tag) }
      head.append(" ")
      head.append(finding.topic?.rawValue ?? finding.kind.rawValue, .strong)
      head.append(", \(finding.severity.rawValue)\(place(of: finding)) (\(finding.id))", .faint)
      page.draw([Block(text: head, hanging: 2)], indent: 2, on: &canvas)
      page.draw(quotes(of: finding), indent: 4, on: &canvas)
      // A reason that says no more than who says what stands above already.
      let isRepeated = finding.evidence.allSatisfy {
        finding.reason.contains(context.ledger.quote($0))
      }
      if isRepeated { continue }
      page.draw([Block(text: context.text(finding.reason))], indent: 4, on: &canvas)
    }
  }

  private func drawAlone(_ page: Page, on canvas: inout Canvas) {
    var told = context.ledger.versions.map { _ in [Block]() }
    for fact in context.ledger.facts.indices {
      guard let version = context.index.soleTeller(ofFact: fact) else { continue }
      let passage = context.ledger.facts[fact].cells[version].passage
      told[version].append(line(.adds, fact, passage.map { context.ledger.quote($0) } ?? ""))
    }
    for finding in findings(.added) where finding.fact == nil {
      for version in finding.versions { told[version].append(line(finding)) }
    }
    draw(told, "In one version alone", page, on: &canvas)
  }

  /// Draws what versions leave out that more than one other tells; what one tells alone is drawn with it.
  private func drawOmissions(_ page: Page, on canvas: inout Canvas) {
    var lacking = context.ledger.versions.map { _ in [Block]() }
    for finding in findings(.omitted) {
      guard let fact = finding.fact, context.index.soleTeller(ofFact: fact) == nil else { continue }
      for version in finding.versions {
        lacking[version].append(line(.omits, fact, context.words(ofFact: fact, for: version)))
      }
    }
    for finding in findings(.omitted) where finding.fact == nil {
      for version in finding.versions { lacking[version].append(line(finding)) }
    }
    draw(lacking, "Left out", page, on: &canvas)
  }

  /// Draws blocks beside the names of their versions.
  private func draw(_ blocks: [[Block]], _ title: String, _ page: Page, on canvas: inout Canvas) {
    guard blocks.contains(where: { !$0.isEmpty }) else { return }
    page.drawTitle(title, on: &canvas)
    let names = context.ledger.versions.map { context.text($0.id, .strong) }
    let margin = min(names.map { context.cells(of: $0) }.max() ?? 0, context.width / 4)
    let widths = [margin, context.proseWidth - 2 - margin - Glyphs.separatorCells]
    let grid = Grid(widths: widths, context: context, indent: 2)
    for (name, blocks) in zip(names, blocks) where !blocks.isEmpty {
      grid.draw(
        [
          Cell([Block(text: name)], width: widths[0], measure: context.measure),
          Cell(blocks, width: widths[1], measure: context.measure),
        ], on: &canvas)
    }
  }

  private func drawOthers(_ page: Page, on canvas: inout Canvas) {
    let others = context.ledger.findings.filter { [.moved, .spelling, .text].contains($0.kind) }
    guard !others.isEmpty else { return }
    page.drawTitle("Also", on: &canvas)
    page.draw(others.map { line($0) }, indent: 2, on: &canvas)
  }

  // MARK: Lines

  private func line(_ mark: Mark, _ fact: Int, _ words: String) -> Block {
    var text = context.text("\(mark.rawValue) \(context.tag(ofFact: fact))", Role(mark))
    text.append(" \(words)")
    return Block(text: text, hanging: 2)
  }

  private func line(_ finding: Finding) -> Block {
    let sign = FindingSign(finding)
    var text = context.text(sign.sign, sign.role)
    text.append(" \(finding.kind.rawValue)", sign.tag)
    text.append("\(place(of: finding)) (\(finding.id))", .faint)
    text.append(": ")
    for passage in finding.evidence {
      text.append("\(context.ledger.versions[passage.sentence.version].id) ", .strong)
      text.append("\(context.quoted(context.ledger.quote(passage))); ")
    }
    text.append(finding.reason)
    return Block(text: text, hanging: 2)
  }

  private func quotes(of finding: Finding) -> [Block] {
    let names = finding.evidence.map { context.ledger.versions[$0.sentence.version].id }
    let widest = names.map { context.cells(of: context.text($0)) }.max() ?? 0
    return zip(finding.evidence, names).map { passage, name in
      var text = context.text()
      text.append(name, .strong, link: passage.sentence.version)
      text.pad(min(widest, 16) - context.cells(of: context.text(name)) + 1)
      text.append("\(context.place(of: passage.sentence)) ", .faint)
      text.append(context.quoted(context.ledger.quote(passage)), .conflictingWords)
      return Block(text: text, hanging: 2)
    }
  }

  /// Returns the row of a finding, such as `, row 3`.
  private func place(of finding: Finding) -> String {
    guard let row = finding.evidence.first.flatMap({ context.index.row(of: $0.sentence) })
    else { return "" }
    return ", row \(context.number(ofRow: row))"
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
