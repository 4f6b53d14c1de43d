import SynopticLedger
import SynopticReports
import SynopticTestSupport
import SynopticText
import Testing

@Suite("Terminal report")
struct TerminalReportTests {
  @Test(
    "the story looks as it did",
    arguments: [
      ("columns-180.txt", 180, TerminalOptions.Layout.columns), ("columns-130.txt", 130, .columns),
      ("automatic-80.txt", 80, .automatic), ("stacked-100.txt", 100, .stacked),
      ("stacked-40.txt", 40, .stacked), ("facts-180.txt", 180, .facts),
      ("facts-100.txt", 100, .facts),
      ("facts-60.txt", 60, .facts),
    ])
  func golden(_ name: String, _ width: Int, _ layout: TerminalOptions.Layout) throws {
    let bytes = Reports.terminal(try FerryStory.ledger()) {
      $0.width = width
      $0.layout = layout
    }
    try Golden.check(bytes, name)
  }

  @Test(
    "colours, themes, units and ASCII look as they did",
    arguments: [
      ("colour-24bit.txt", TerminalOptions.Colour.trueColour, TerminalOptions.Theme.standard),
      ("colour-256.txt", .twoHundredFiftySix, .standard), ("colour-16.txt", .sixteen, .standard),
      ("high-contrast.txt", .sixteen, .highContrast), ("mono.txt", .sixteen, .mono),
    ])
  func looks(
    _ name: String, _ colour: TerminalOptions.Colour, _ theme: TerminalOptions.Theme
  ) throws {
    let bytes = Reports.terminal(try FerryStory.ledger()) {
      $0.width = 150
      $0.colour = colour
      $0.theme = theme
    }
    try Golden.check(bytes, name)
  }

  @Test("rows of sentences and ASCII look as they did")
  func passages() throws {
    let ledger = try FerryStory.ledger()
    try Golden.check(
      Reports.terminal(ledger) {
        $0.width = 140
        $0.unit = .passage
      }, "passages-140.txt")
    try Golden.check(
      Reports.terminal(ledger) {
        $0.width = 140
        $0.ascii = true
      }, "ascii-140.txt")
  }

  @Test(
    "no line is wider than asked for", arguments: TerminalOptions.Layout.allCases,
    [40, 44, 48, 52, 56])
  func widths(_ layout: TerminalOptions.Layout, _ start: Int) throws {
    let ledgers = [try FerryStory.ledger(), try Stories.hostile(letters: 300), try Stories.five()]
    for ledger in ledgers {
      for width in Array(start..<(start + 4))
        + Array(stride(from: start + 20, through: 220, by: 21))
      {
        for ambiguous in [DisplayWidth.Ambiguous.narrow, .wide].prefix(1 + width % 2) {
          let measure = DisplayWidth(ambiguous: ambiguous)
          let lines = Reports.lines(ledger) {
            $0.width = width
            $0.layout = layout
            $0.ambiguous = ambiguous
          }
          for line in lines where measure.cells(of: line) > width {
            Issue.record("\(width), \(layout): \(line)")
          }
        }
      }
    }
  }

  @Test("columns need 44 cells each, else rows are stacked")
  func automatic() {
    var options = TerminalOptions()
    for (width, versions, layout) in [
      (80, 2, TerminalOptions.Layout.stacked), (91, 2, .columns), (90, 2, .stacked),
      (138, 3, .columns),
      (137, 3, .stacked), (232, 5, .columns), (180, 5, .stacked),
    ] {
      options.width = width
      #expect(options.resolvedLayout(versions: versions) == layout)
    }
    options.layout = .columns
    options.width = 60
    #expect(options.resolvedLayout(versions: 3) == .columns)
    #expect(options.resolvedLayout(versions: 5) == .stacked)
  }

  @Test("without colour the report says all that colour says")
  func mono() throws {
    let ledger = try FerryStory.ledger()
    let plain = Reports.terminal(ledger) { $0.width = 150 }
    let mono = Reports.terminal(ledger) {
      $0.width = 150
      $0.colour = .trueColour
      $0.theme = .mono
    }
    #expect(!plain.contains(0x1B))
    #expect(Reports.withoutLooks(mono) == plain)
    // Colour says less in signs, never more: without the signs around words both are alike.
    let signs = ["{+", "+}", "{!", "!}", "{?", "?}", "{~", "~}"]
    func words(_ bytes: [UInt8]) -> [String] {
      var text = String(decoding: bytes, as: UTF8.self)
      for sign in signs { text = text.split(separator: sign).joined() }
      let body = text.prefix(upTo: text.firstRange(of: "\nSigns\n")?.lowerBound ?? text.endIndex)
      return body.split { " \n│".contains($0) }.map(String.init).filter { !$0.hasPrefix("==") }
    }
    let colour = Reports.terminal(ledger) {
      $0.width = 150
      $0.layout = .stacked
      $0.colour = .trueColour
    }
    let stacked = Reports.terminal(ledger) {
      $0.width = 150
      $0.layout = .stacked
    }
    #expect(words(Reports.withoutLooks(colour)).sorted() == words(stacked).sorted())
  }

  @Test("every fact, finding, difference and word stands in the report", arguments: [40, 80, 180])
  func completeness(_ width: Int) throws {
    let ledger = try FerryStory.ledger()
    let words = Self.flat(
      Reports.lines(ledger) {
        $0.width = width
        $0.layout = .stacked
      })
    for finding in ledger.findings {
      // What is added or omitted stands by its fact's tag.
      if finding.kind != .added, finding.kind != .omitted {
        #expect(words.contains("(\(finding.id))"))
        #expect(words.contains(Self.flat([finding.reason])), "\(finding.reason)")
      }
    }
    for fact in ledger.facts { #expect(words.contains("[\(fact.id)]")) }
    for version in ledger.versions {
      for sentence in version.sentences {
        for word in version.slice(sentence.range).split(separator: " ") where word.utf8.count < 30 {
          #expect(words.contains(Self.flat([String(word)])), "\(word)")
        }
      }
    }
    for entry in ledger.coverage {
      for difference in entry.differences where difference.kind == .unclear {
        #expect(words.contains(Self.flat([difference.reason])), "\(difference.reason)")
      }
    }
  }

  /// Returns the words of lines without blanks, signs around words and the line between columns.
  private static func flat(_ lines: [String]) -> String {
    let text = lines.map { line in
      line.split(separator: "│").last.map { $0.drop { $0 == " " } } ?? ""
    }.joined()
    var flat = text.filter { $0 != " " && $0 != "\\" }
    for sign in ["{+", "+}", "{!", "!}", "{?", "?}", "{~", "~}"] {
      flat = flat.split(separator: sign).joined()
    }
    return flat
  }

  @Test("what texts hide never reaches the terminal", arguments: TerminalOptions.Layout.allCases)
  func hostile(_ layout: TerminalOptions.Layout) throws {
    let ledger = try Stories.hostile(letters: 1000)
    for colour in [TerminalOptions.Colour.none, .trueColour] {
      for unit in RowUnit.allCases {
        let bytes = Reports.withoutLooks(
          Reports.terminal(ledger) {
            $0.width = 100
            $0.layout = layout
            $0.colour = colour
            $0.unit = unit
          })
        let text = String(decoding: bytes, as: UTF8.self)
        for scalar in text.unicodeScalars where scalar != "\n" {
          let isHidden =
            scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            || (0x200B...0x200F).contains(scalar.value) && scalar.value != 0x200D
            || (0x2028...0x202E).contains(scalar.value) || (0x2060...0x2069).contains(scalar.value)
            || [0xAD, 0x61C, 0xFEFF].contains(scalar.value)
          if isHidden { Issue.record("U+\(String(scalar.value, radix: 16))") }
        }
        let isShown =
          text.contains("␛[31m") && text.contains("<U+202E>") && text.contains("<U+009B>")
        #expect(isShown)
      }
    }
  }

  @Test("looks begin and end on their line, and blanks end none")
  func lineHygiene() throws {
    let lines = Reports.lines(try FerryStory.ledger()) {
      $0.width = 150
      $0.colour = .sixteen
    }
    for line in lines {
      #expect(!line.hasSuffix(" "))
      let on = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).count - 1
      let off = line.split(separator: "\u{1B}[0m", omittingEmptySubsequences: false).count - 1
      #expect(on == 2 * off)
    }
  }

  @Test("blue and orange are legible on black and on white")
  func contrast() throws {
    let text = String(
      decoding: Reports.terminal(try FerryStory.ledger()) { $0.colour = .trueColour }, as: UTF8.self
    )
    var colours: Set<[Int]> = []
    for piece in text.split(separator: "38;2;").dropFirst() {
      colours.insert(piece.prefix { $0 != "m" }.split(separator: ";").compactMap { Int($0) })
    }
    #expect(colours.count == 2)
    for colour in colours {
      let parts = colour.map { part -> Double in
        let share = Double(part) / 255
        if share <= 0.040_45 { return share / 12.92 }
        var power = 1.0
        // (x)^2.4 by the twelfth power of the fifth root, found by Newton's method.
        let base = (share + 0.055) / 1.055
        var root = 1.0
        for _ in 0..<60 {
          root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
        }
        for _ in 0..<12 { power *= root }
        return power
      }
      let light = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
      #expect(1.05 / (light + 0.05) >= 4.5, "\(colour) on white")
      #expect((light + 0.05) / 0.05 >= 4.5, "\(colour) on black")
    }
  }

  @Test("links are written only where asked for and possible")
  func hyperlinks() throws {
    let ledger = try FerryStory.ledger()
    func text(_ colour: TerminalOptions.Colour, _ link: String?) -> String {
      String(
        decoding: Reports.terminal(ledger) {
          $0.colour = colour
          $0.hyperlink = link
        }, as: UTF8.self)
    }
    #expect(!text(.sixteen, nil).contains("\u{1B}]8"))
    #expect(!text(.none, "file://desk/{path}").contains("\u{1B}"))
    let linked = text(.sixteen, "file://desk/п/{path}")
    #expect(linked.contains("\u{1B}]8;id=synoptic1;file://desk/%D0%BF/desk/uk.txt\u{1B}\\"))
    let opened = linked.split(separator: "\u{1B}]8;id=").count - 1
    let closed =
      linked.split(separator: "\u{1B}]8;;\u{1B}\\", omittingEmptySubsequences: false).count - 1
    #expect(opened == closed)
  }
}
