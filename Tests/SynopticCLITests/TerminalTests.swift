import SynopticCLI
import Testing

@Suite("On a terminal")
struct TerminalTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    _ = try tool.versions()
  }

  /// Runs a comparison on a terminal; answers its lines.
  private func lines(
    _ arguments: [String] = [], columns: UInt16 = 100, rows: UInt16 = 200,
    _ environment: [String: String] = [:]
  ) throws -> [Substring] {
    var variables = ["LANG": "C.UTF-8", "TERM": "xterm"]
    for (name, value) in environment { variables[name] = value }
    let files = ["ru.txt", "en.txt"].map(tool.folder.path)
    let run = try PseudoTerminal(columns: columns, rows: rows).run(
      [Tool.path, "compare", "--fail-on", "never"] + files + arguments, environment: variables)
    #expect(run.code == .exit(0))
    return run.shown.split(separator: "\r\n", omittingEmptySubsequences: false)
  }

  private func isColoured(_ lines: [Substring]) -> Bool {
    lines.contains { $0.contains("\u{1B}[") }
  }

  /// What the tool writes to a pipe.
  private func piped(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String
  {
    var tool = tool
    for (name, value) in environment { tool.environment[name] = value }
    let files = ["ru.txt", "en.txt"].map(tool.folder.path)
    return try tool.run(["compare", "--fail-on", "never"] + files + arguments).output
  }

  @Test("a report is as wide as the terminal, unless --width says otherwise")
  func width() throws {
    for columns in [60, 140] {
      let shown = try lines(columns: UInt16(columns), ["NO_COLOR": "1", "COLUMNS": "77"])
      #expect(shown.joined(separator: "\n") == (try piped(["--width", "\(columns)"])))
    }
    let narrowed = try lines(["--width", "50"], columns: 140, ["NO_COLOR": "1"])
    #expect(narrowed.joined(separator: "\n") == (try piped([], ["COLUMNS": "50"])))
    #expect(try piped([]) == (try piped(["--width", "80"])))
  }

  @Test("a terminal gets colour, a pipe and a file do not, unless they are made to")
  func colour() throws {
    #expect(isColoured(try lines()))
    #expect(!isColoured(try lines(["NO_COLOR": "1"])))
    #expect(!isColoured(try lines(["TERM": "dumb"])))
    #expect(!isColoured(try lines(["--color", "never"])))
    #expect(isColoured(try lines(["--color", "always"], ["NO_COLOR": "1"])))
    #expect(!(try piped([]).contains("\u{1B}")))
    #expect(try piped(["--color", "always"]).contains("\u{1B}["))
    #expect(try piped([], ["CLICOLOR_FORCE": "1"]).contains("\u{1B}["))
    #expect(!(try piped([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).contains("\u{1B}")))
    _ = try piped(["-o", tool.folder.path("report.txt")])
    #expect(!(try tool.folder.read("report.txt").contains("\u{1B}")))
  }

  private func lines(_ environment: [String: String]) throws -> [Substring] {
    try lines([], environment)
  }

  @Test("outside UTF-8, nothing but ASCII is drawn")
  func ascii() throws {
    let drawn = try piped([], ["LC_ALL": "POSIX"])
    #expect(drawn == (try piped(["--ascii"])))
    #expect(try piped(["--no-ascii"], ["LC_ALL": "POSIX"]) == (try piped([])))
  }

  private static let marking = "sed 's/^/page: /'"

  private func isPaged(_ lines: [Substring]) -> Bool {
    let full = lines.filter { !$0.isEmpty }
    return !full.isEmpty && full.allSatisfy { $0.hasPrefix("page: ") }
  }

  @Test("a report longer than the terminal is paged, a shorter one is not")
  func paging() throws {
    #expect(isPaged(try lines(rows: 5, ["PAGER": Self.marking])))
    #expect(!isPaged(try lines(rows: 200, ["PAGER": Self.marking])))
    #expect(isPaged(try lines(["--pager", Self.marking], rows: 5, ["PAGER": "cat"])))
    #expect(!isPaged(try lines(["--no-pager"], rows: 5, ["PAGER": Self.marking])))
    #expect(!isPaged(try lines(rows: 5, ["SYNOPTIC_PAGER": "", "PAGER": Self.marking])))
  }

  @Test("only a report for people is paged")
  func pagedFormats() throws {
    #expect(!isPaged(try lines(["--json"], rows: 1, ["PAGER": Self.marking])))
  }

  @Test("a pager that is left early is no trouble", arguments: ["true", "head -n 1", "exec false"])
  func leaving(_ pager: String) throws {
    _ = try lines(rows: 2, ["PAGER": pager])
  }

  @Test("where there is no such pager, the report is shown all the same")
  func missingPager() throws {
    let shown = try lines(rows: 5, ["PAGER": "no-such-pager-anywhere"])
    #expect(shown.contains { $0.contains("no-such-pager-anywhere") })
    #expect(shown.contains { $0.contains("conflicts") })
  }
}
