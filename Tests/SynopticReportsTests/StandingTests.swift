import SynopticLedger
import SynopticReports
import SynopticTestSupport
import Testing

@Suite("What is said of a version's part in a row")
struct StandingTests {
  /// Two sentences in one row, of which coverage alone tells something.
  private func ledger(
    _ status: Coverage.Status, _ kind: Difference.Kind? = nil
  ) throws -> Ledger {
    var builder = LedgerBuilder()
    builder.version("en", .english, [["The bridge is shut."]])
    builder.version("uk", .ukrainian, [["Міст закрито."]])
    try builder.row(["en": [0], "uk": [0]], .agrees)
    try builder.passageRow(["en:0.0", "uk:0.0"], .agrees)
    if let kind {
      try builder.difference(
        kind, .other, ("shut", "en:0.0"), ("закрито", "uk:0.0"), "They differ.")
    }
    var ledger = builder.build()
    let entry = try #require(ledger.coverage.firstIndex { $0.sentence.version == 0 })
    ledger.coverage[entry].status = status
    return ledger
  }

  @Test(
    "where there are no facts, coverage decides",
    arguments: [
      (Coverage.Status.same, nil, Mark.agrees), (.none, nil, .agrees), (.partial, nil, .differs),
      (.absent, nil, .adds), (.partial, Difference.Kind.added, .differs),
      (.partial, .unclear, .unclear), (.partial, .conflict, .contradicts),
      (.same, .unclear, .unclear),
    ])
  func coverage(_ status: Coverage.Status, _ kind: Difference.Kind?, _ mark: Mark) throws {
    let index = LedgerIndex(try ledger(status, kind))
    #expect(index.standing(ofRow: 0, version: 0).mark == mark)
    #expect(index.standing(ofRow: 0, version: 1).mark == .agrees)
  }

  @Test("the story's parts have the marks and the counts that its facts give them")
  func facts() throws {
    let index = LedgerIndex(try FerryStory.ledger())
    func signs(_ row: Int) -> [String] {
      (0..<3).map { version in
        let standing = index.standing(ofRow: row, version: version)
        let counts = standing.counts.map { " \($0.mark.rawValue)\($0.count)" }.joined()
        return standing.mark.rawValue + counts
      }
    }
    #expect(signs(0) == ["=", "=", "="])
    #expect(signs(1) == ["#", "#", "#"])
    #expect(signs(2) == ["! !2 -1", "! !2 -1", "! !1 +1 ?1 ~1"])
    #expect(signs(4) == ["+ +1", "- -1", "- -3"])
    #expect(signs(5) == ["?", "- -1", "? ?1"])
    #expect(signs(7) == ["- -1", "- -1", "+ +1"])
  }

  @Test("a fact's mark is its findings', or else what its cells say")
  func marks() throws {
    var ledger = try FerryStory.ledger()
    let withFindings = LedgerIndex(ledger)
    #expect(
      ledger.facts.indices.map { withFindings.mark(ofFact: $0).rawValue }.joined()
        == "=~!!+=---+--++=")
    ledger.findings = []
    let without = LedgerIndex(ledger)
    #expect(
      ledger.facts.indices.map { without.mark(ofFact: $0).rawValue }.joined() == "=~~?+=---+--++=")
  }

  @Test("a version that tells a row's fact in another row leaves nothing out")
  func elsewhere() throws {
    var builder = LedgerBuilder()
    builder.version("en", .english, [["The bridge is shut."]])
    builder.version("uk", .ukrainian, [["Вступ."], ["Міст закрито."]])
    try builder.row(["en": [0]], .agrees)
    try builder.row(["uk": [0]], .adds)
    try builder.row(["uk": [1]], .agrees)
    try builder.fact(
      row: 0, .other, ["en": .present("shut", "en:0.0"), "uk": .present("закрито", "uk:1.0")])
    let ledger = builder.build()
    #expect(LedgerIndex(ledger).standing(ofRow: 0, version: 1).mark == .agrees)
    let lines = Reports.lines(ledger)
    #expect(lines.contains { $0.hasSuffix("│ elsewhere in uk") })
    #expect(lines.contains { $0.hasSuffix("│ > [f1] in §2, row 3") })
  }
}
