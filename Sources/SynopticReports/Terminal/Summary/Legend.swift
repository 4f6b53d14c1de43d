import SynopticLedger

/// Draws what the signs mean, once, at the end.
struct Legend {
  /// What the report needs.
  let context: TerminalContext

  /// Draws the legend.
  ///
  /// - Parameters:
  ///   - layout: The layout of the rows, which decides the signs that are used.
  ///   - canvas: What takes the lines.
  func draw(_ layout: TerminalOptions.Layout, on canvas: inout Canvas) {
    let page = Page(context: context)
    page.drawTitle("Signs", on: &canvas)
    let marks = Mark.allCases.sorted().map { mark in
      var text = context.text(mark.rawValue, Role(mark))
      text.append(" \(mark.meaning)")
      return text
    }
    page.draw(items: marks, indent: 2, on: &canvas)
    var blocks: [Block] = []
    let entries = layout == .facts ? Self.inFacts : entriesInRows
    for entry in entries {
      var text = context.text(entry.sign, entry.role)
      text.pad(max(2, Self.margin - context.cells(of: text)))
      text.append(entry.meaning)
      blocks.append(
        Block(text: text, hanging: context.width < 2 * Self.minimumProse ? 2 : Self.margin))
    }
    page.draw(blocks, indent: 2, on: &canvas)
  }

  /// The cells for the signs.
  private static let margin = 11
  /// The cells under which meanings are not indented further.
  private static let minimumProse = 30

  private typealias Entry = (sign: String, role: Role, meaning: String)

  private static let inFacts: [Entry] = [
    ("- absent", .omits, "the version does not tell the fact"),
    ("! words", .conflict, "contradicted; ~ told otherwise in detail, ? perhaps told otherwise"),
    ("row", .faint, "the row of the aligned view that holds the fact"),
  ]

  private var entriesInRows: [Entry] {
    var entries: [Entry] = [
      ("[f4]", .strong, "a fact, before its words in every version that tells it"),
      ("- [f4]", .omits, "at the foot of a version: it leaves the fact out"),
      ("> [f4]", .strong, "the version tells the fact in another row"),
      (
        "!1 -2 +3", .strong,
        "how many facts of a version are contradicted, left out, told by it alone"
      ),
    ]
    if context.options.bracesWords {
      entries.append(("{+words+}", .addedWords, "not in every other version"))
      entries.append(
        ("{~words~}", .differingWords, "told otherwise; {?words?} perhaps; {!words!} contradicted"))
    } else {
      entries.append(("words", .addedWords, "not in every other version"))
      entries.append(("words", .conflictingWords, "contradicted by another version"))
      entries.append(("words", .differingWords, "told otherwise in detail"))
      entries.append(("words", .unclearWords, "perhaps told otherwise"))
    }
    entries.append(("[#kind]", .furniture, "furniture: no part of the story, such as a byline"))
    entries.append(
      (
        "\(context.glyphs.paragraph)2", .faint,
        "the second paragraph of a version, furniture counted"
      ))
    entries.append(("* kind", .strong, "another finding; see 7: more of the same in row 7"))
    return entries
  }
}
