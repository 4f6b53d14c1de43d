import SynopticLedger
import SynopticReports
import SynopticTestSupport
import Testing

@Suite("Ledgers of all shapes")
struct ShapesTests {
  private func text(_ ledger: Ledger, _ layout: TerminalOptions.Layout, width: Int = 100) -> String
  {
    Reports.lines(ledger) {
      $0.layout = layout
      $0.width = width
    }.joined(separator: "\n")
  }

  @Test("two, three and five versions have a column each", arguments: [2, 3, 5])
  func versions(_ count: Int) throws {
    let ledger = SyntheticLedger.make(paragraphs: 12, versions: count)
    let lines = Reports.lines(ledger) {
      $0.layout = .columns
      $0.width = 60 * count
    }
    let heads = lines.filter { line in
      (1...count).allSatisfy { (line + " ").contains(" v\($0) §1 ") }
    }
    #expect(!heads.isEmpty)
    #expect(heads.allSatisfy { $0.split(separator: "│").count == count })
  }

  @Test("two versions in one language are told apart by their names")
  func sameLanguage() throws {
    let ledger = try Stories.five()
    let text = text(ledger, .stacked, width: 80)
    #expect(text.contains("- en.2 §1 "))
    #expect(text.contains("  a_long_name"))
    // A version that lacks a fact is told it in its own language where another version has it.
    #expect(text.contains("- [f1] forty boats"))
    #expect(text.contains("- [f1] сорок лодок"))
  }

  @Test("nothing found, no rows, no versions", arguments: TerminalOptions.Layout.allCases)
  func nothing(_ layout: TerminalOptions.Layout) {
    var ledger = SyntheticLedger.make(paragraphs: 3, versions: 2)
    ledger.facts = []
    ledger.coverage = []
    #expect(text(ledger, layout).contains("! 0 conflicts"))
    ledger.groups = []
    ledger.passageGroups = []
    #expect(text(ledger, layout).contains("2 versions, 0 rows, 0 facts, 0 findings"))
    let none = Ledger(
      resources: [], versions: [], reference: nil, links: [], groups: [], passageGroups: [],
      facts: [],
      coverage: [], findings: [])
    #expect(text(none, layout).contains("0 versions"))
    #expect(String(decoding: Reports.rows(none), as: UTF8.self) == "group_id,mark,confidence\r\n")
    #expect(Reports.facts(none).split(separator: 0x0A).count == 1)
  }

  @Test("a row without members, and one version alone")
  func emptyRows() throws {
    var builder = LedgerBuilder()
    builder.version("en", .english, [["One."], ["Two."]])
    try builder.row([:], .agrees)
    let ledger = builder.build()
    for layout in TerminalOptions.Layout.allCases {
      #expect(text(ledger, layout).contains("1 version,"))
    }
    #expect(text(ledger, .columns).contains("not in en"))
    #expect(text(ledger, .columns).contains("One."))
  }

  @Test("a row opens with a line that a pager finds, in every layout with rows")
  func headings() throws {
    let ledger = try FerryStory.ledger()
    for layout in [TerminalOptions.Layout.columns, .stacked] {
      for width in [40, 80, 180] {
        let lines = Reports.lines(ledger) {
          $0.layout = layout
          $0.width = width
        }
        let headings = lines.filter { $0.hasPrefix("== ") }
        #expect(headings.count == ledger.groups.count)
        for (number, heading) in headings.enumerated() {
          #expect(heading.hasPrefix("== \(number + 1)/\(ledger.groups.count) "))
        }
      }
    }
  }

  @Test("the reference is named")
  func reference() throws {
    var ledger = try FerryStory.ledger()
    ledger.reference = 1
    #expect(text(ledger, .stacked).contains("uk (reference)"))
  }

  @Test("a gap is filled, and says whose it is")
  func gaps() throws {
    var builder = LedgerBuilder()
    builder.version(
      "en", .english,
      [["A long sentence that needs a handful of lines, since columns are narrow here."]])
    builder.version("uk", .ukrainian, [["Ні."]])
    try builder.row(["en": [0]], .adds)
    try builder.row(["uk": [0]], .adds)
    let lines = Reports.lines(builder.build()) {
      $0.layout = .columns
      $0.width = 60
    }
    #expect(lines.contains { $0.hasSuffix("│ not in uk") })
    #expect(lines.contains { $0.hasSuffix("│   ·   ·   ·   ·   ·   ·   ·") })
    #expect(lines.contains { $0.hasPrefix("not in en") })
  }

  @Test("a large ledger is written row by row, the same each time")
  func large() {
    let ledger = SyntheticLedger.make(paragraphs: 4000, versions: 3)
    var pieces: [Int] = []
    var first: [UInt8] = []
    TerminalReport.write(ledger) {
      pieces.append($0.count)
      first += $0
    }
    #expect(pieces.count > 4000)
    // The summary names every fact of one version alone; rows are small.
    #expect(pieces.dropFirst().allSatisfy { $0 < 8192 })
    #expect(Reports.terminal(ledger) == first)
    #expect(String(decoding: first, as: UTF8.self).contains("\n  rows   - 800   = 3200\n"))
    var tables: [Int] = []
    CSVReport.writeRows(of: ledger) { tables.append($0.count) }
    #expect(tables.allSatisfy { $0 < 1 << 20 })
    #expect(tables.count > 10)
  }
}
