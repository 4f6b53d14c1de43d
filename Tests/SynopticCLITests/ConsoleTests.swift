import SynopticCLI
import Testing

@Suite("How reports are shown")
struct ConsoleTests {
  private let terminal = Terminal(columns: 132, rows: 40)

  private func depth(
    _ choice: ColorChoice?, _ environment: [String: String], isTerminal: Bool
  ) throws -> ColorDepth {
    try ColorDepth(choice, environment: Environment(environment), isTerminal: isTerminal)
  }

  @Test("colour is for terminals, unless something says otherwise")
  func auto() throws {
    #expect(try depth(nil, ["TERM": "xterm"], isTerminal: true) == .sixteen)
    #expect(try depth(nil, ["TERM": "xterm"], isTerminal: false) == .none)
    #expect(try depth(nil, [:], isTerminal: true) == .sixteen)
    #expect(try depth(nil, ["TERM": "dumb"], isTerminal: true) == .none)
  }

  @Test("each voice is heard before the next: flag, own variable, NO_COLOR, force, dumb, terminal")
  func order() throws {
    let loud = [
      "TERM": "xterm", "SYNOPTIC_COLOR": "always", "NO_COLOR": "1", "CLICOLOR_FORCE": "1",
    ]
    #expect(try depth(.never, loud, isTerminal: true) == .none)
    #expect(
      try depth(.always, ["NO_COLOR": "1", "SYNOPTIC_COLOR": "never"], isTerminal: false)
        == .sixteen)
    #expect(try depth(nil, loud, isTerminal: false) == .sixteen)
    #expect(
      try depth(nil, ["SYNOPTIC_COLOR": "never", "FORCE_COLOR": "1"], isTerminal: true) == .none)
    #expect(try depth(nil, ["NO_COLOR": "1", "FORCE_COLOR": "1"], isTerminal: true) == .none)
    #expect(try depth(nil, ["FORCE_COLOR": "1", "TERM": "dumb"], isTerminal: false) == .sixteen)
    #expect(try depth(nil, ["CLICOLOR_FORCE": "1"], isTerminal: false) == .sixteen)
    #expect(try depth(.auto, ["NO_COLOR": "1"], isTerminal: true) == .sixteen)
  }

  @Test("NO_COLOR counts where it is set to anything but nothing")
  func noColor() throws {
    #expect(try depth(nil, ["NO_COLOR": "0"], isTerminal: true) == .none)
    #expect(try depth(nil, ["NO_COLOR": ""], isTerminal: true) == .sixteen)
    #expect(try depth(nil, ["CLICOLOR_FORCE": "0"], isTerminal: false) == .none)
  }

  @Test(
    "how many colours a terminal has",
    arguments: [
      (["TERM": "xterm"], ColorDepth.sixteen), (["TERM": "xterm-256color"], .indexed),
      (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .full),
      (["COLORTERM": "24bit"], .full),
      (["TERM": "xterm-direct"], .full), (["TERM": "linux", "COLORTERM": "yes"], .sixteen),
    ])
  func depths(_ environment: [String: String], _ expected: ColorDepth) throws {
    #expect(try depth(nil, environment, isTerminal: true) == expected)
  }

  @Test("a variable of the tool's own that holds nonsense is told")
  func nonsense() {
    #expect(throws: Trouble.self) { try depth(nil, ["SYNOPTIC_COLOR": "yes"], isTerminal: true) }
  }

  private func console(
    _ choices: Console.Choices = Console.Choices(), _ environment: [String: String],
    _ terminal: Terminal?
  ) throws -> Console {
    try Console(choices, environment: Environment(environment), terminal: terminal)
  }

  @Test("the width is the flag's, else the terminal's, else that of COLUMNS, else 80")
  func width() throws {
    var choices = Console.Choices()
    choices.width = 60
    #expect(try console(choices, ["COLUMNS": "100"], terminal).width == 60)
    #expect(try console([:], terminal).width == 132)
    #expect(try console(["COLUMNS": "100"], terminal).width == 132)
    #expect(try console(["COLUMNS": "100"], nil).width == 100)
    #expect(try console(["COLUMNS": "100"], Terminal(columns: nil, rows: nil)).width == 100)
    for columns in ["0", "-5", "wide", ""] {
      #expect(try console(["COLUMNS": columns], nil).width == 80)
    }
    #expect(try console([:], nil).width == 80)
  }

  private func console(_ environment: [String: String], _ terminal: Terminal?) throws -> Console {
    try console(Console.Choices(), environment, terminal)
  }

  @Test(
    "only a locale of UTF-8 draws with more than ASCII",
    arguments: [
      (["LANG": "uk_UA.UTF-8"], false), (["LANG": "C.utf8"], false),
      (["LANG": "ru_RU.KOI8-R"], true),
      (["LANG": "C"], true), ([:], true), (["LANG": "C", "LC_CTYPE": "en_GB.UTF-8"], false),
      (["LC_ALL": "POSIX", "LC_CTYPE": "en_GB.UTF-8", "LANG": "en_GB.UTF-8"], true),
      (["LC_ALL": "", "LANG": "en_GB.UTF-8"], false),
    ])
  func ascii(_ environment: [String: String], _ isASCII: Bool) throws {
    #expect(try console(environment, nil).isASCII == isASCII)
    var choices = Console.Choices()
    choices.isASCII = !isASCII
    #expect(try console(choices, environment, nil).isASCII == !isASCII)
  }

  @Test("wide ambiguous characters leave nothing but ASCII to draw with")
  func ambiguous() throws {
    var choices = Console.Choices()
    choices.ambiguousWidth = 2
    #expect(try console(choices, ["LANG": "ru_RU.UTF-8"], terminal).isASCII)
  }
}
