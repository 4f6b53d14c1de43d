import Glibc
import SynopticCLI
import Testing

@Suite("Trouble, as the user meets it")
struct TroubleTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    _ = try tool.versions()
    try tool.folder.makeFolder("folder")
  }

  /// Checks that a run ended in trouble: code 2, nothing on standard output, one sentence and perhaps where help is.
  private func expectTrouble(_ run: Tool.Run, _ words: String...) {
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaints.first?.hasPrefix("synoptic: ") == true)
    #expect(
      run.complaints.count == 1
        || run.complaints.dropFirst().allSatisfy { $0.hasPrefix("See 'synoptic") })
    for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
    for trace in ["Fatal error", "Stack dump", "Error Domain", "SynopticCLI."] {
      #expect(!run.errors.contains(trace))
    }
  }

  @Test(
    "a command line that makes no sense",
    arguments: [
      (["compare"], "two versions or more"),
      (["compare", "ru.txt"], "two versions or more"),
      (["compare", "-", "-"], "only once"),
      (["compare", "--colour", "never", "ru.txt", "en.txt"], "--color"),
      (["compare", "--format", "xml", "ru.txt", "en.txt"], "facts-csv"),
      (["compare", "--json", "--format", "csv", "ru.txt", "en.txt"], "--json and --format csv"),
      (["compare", "--lang", "ru=de", "ru.txt", "en.txt"], "unknown language 'de'"),
      (["compare", "--lang", "fr=en", "ru.txt", "en.txt"], "there is no version fr"),
      (["compare", "--date", "2025-02-30", "ru.txt", "en.txt"], "--date: '2025-02-30'"),
      (["compare", "--date", "en=today", "ru.txt", "en.txt"], "--date: 'today'"),
      (["compare", "--reference", "uk", "ru.txt", "en.txt"], "the versions are ru, en"),
      (["compare", "--label", "a=uk.txt", "ru.txt", "en.txt"], "uk.txt is not among the files"),
      (["compare", "--input-format", "pdf", "ru.txt", "en.txt"], "unknown markup 'pdf'"),
      (["compare", "--max-bytes", "none", "ru.txt", "en.txt"], "64M"),
      (["compare", "--fail-on", "errors", "ru.txt", "en.txt"], "unknown kind of finding 'errors'"),
      (["compare", "--width", "39", "ru.txt", "en.txt"], "--width 39"),
      (["compare", "--ambiguous-width", "3", "ru.txt", "en.txt"], "1 or 2"),
      (["compare", "--layout", "diagonal", "ru.txt", "en.txt"], "stacked"),
      (["compare", "--output"], "--output"),
      (["compair", "ru.txt", "en.txt"], "unknown command 'compair'"),
      (["ru.txt", "en.txt"], "synoptic compare"),
      (["--frob"], "--frob"),
      (["score", "gold.json"], "prediction"),
      (["gold"], "story"),
      (["schema", "v2"], "v2"),
    ])
  func usage(_ arguments: [String], _ words: String) throws {
    expectTrouble(try tool.run(arguments), words, "--help'")
  }

  @Test(
    "files that cannot be read",
    arguments: [
      (["nowhere.txt", "en.txt"], "nowhere.txt: cannot be read: there is no such file"),
      (["en.txt", "folder"], "folder: cannot be read: it is a folder"),
      (["en.txt", "ru.txt/x"], "ru.txt/x: cannot be read"),
      (["", "en.txt"], "name of a file is empty"),
      (["--max-bytes", "20", "ru.txt", "en.txt"], "ru.txt: it is larger than 20 bytes; if"),
      (["--max-bytes", "1M", "/dev/zero", "en.txt"], "/dev/zero: it is larger than 1 MiB"),
      (["--max-bytes", "20", "-", "en.txt"], "standard input: it is larger"),
      (["a\u{1B}[31m.txt", "en.txt"], "a␛[31m.txt"),
    ])
  func reading(_ arguments: [String], _ words: String) throws {
    let long = String(repeating: "Паром стоит у маяка. ", count: 9)
    expectTrouble(try tool.run(["compare", "--json"] + arguments, input: long), words)
  }

  @Test(
    "a version in a language that is not read",
    arguments: [
      "Die Regierung hat am Montag beschlossen, die Hilfe für die Ukraine zu erhöhen. Das teilte ein Sprecher in Berlin mit.",
      "Правителството реши в понеделник да увеличи помощта за пострадалите. Това съобщи говорител, който не каза колко души още липсват.",
      "渡轮在灯塔附近搁浅。所有乘客获救。",
    ])
  func language(_ text: String) throws {
    try tool.folder.write(text, to: "other.txt")
    expectTrouble(
      try tool.run(["compare", "other.txt", "en.txt"]), "other.txt: it seems to be in none of",
      "--lang")
    #expect(try tool.run(["compare", "--lang", "other=en", "other.txt", "en.txt"]).code <= 1)
  }

  @Test("a file that may not be read", .enabled(if: geteuid() != 0, "the superuser may read all"))
  func forbidden() throws {
    try tool.folder.write("x", to: "secret.txt")
    try tool.folder.setPermissions(0, of: "secret.txt")
    expectTrouble(
      try tool.run(["compare", "secret.txt", "en.txt"]),
      "secret.txt: cannot be read: permission denied")
  }

  @Test("a link that leads in a circle")
  func circle() throws {
    try tool.folder.makeLink("circle.txt", to: "circle.txt")
    expectTrouble(try tool.run(["compare", "circle.txt", "en.txt"]), "circle")
  }

  @Test(
    "output that cannot be written",
    arguments: [
      ("folder", "it is a folder"), ("nowhere/out.json", "there is no such file or folder"),
      ("ru.txt/out.json", "no folder"), ("/dev/full", "no space is left"),
      ("ru.txt", "would overwrite it"),
      ("folder/../ru.txt", "would overwrite it"),
    ])
  func output(_ path: String, _ words: String) throws {
    let before = try tool.folder.names()
    expectTrouble(
      try tool.run(["compare", "--json", "-o", path, "ru.txt", "en.txt"]), "\(path): ", words)
    #expect(try tool.folder.names() == before)
    #expect(try tool.folder.read("ru.txt").hasPrefix("Паром"))
  }

  @Test(
    "a full disk behind standard output",
    arguments: [["compare", "--json", "ru.txt", "en.txt"], ["schema"], ["--help"], ["--version"]])
  func fullDisk(_ arguments: [String]) throws {
    expectTrouble(
      try tool.shell("\"$@\" >/dev/full", [Tool.path] + arguments), "standard output",
      "no space is left")
  }

  @Test("a file that may not grow as large as the report leaves nothing half-written")
  func limitedFiles() throws {
    try tool.folder.write("former", to: "out.json")
    let before = try tool.folder.names()
    // The shell counts blocks of 512 bytes; the tool's messages go to a file too.
    let report = "compare --color always --no-pager -o out.json ru.txt en.txt"
    expectTrouble(
      try tool.shell("ulimit -f 1; \"$1\" \(report)"), "out.json: cannot be written", "larger")
    #expect(try tool.folder.names() == before)
    #expect(try tool.folder.read("out.json") == "former")
  }

  @Test("a standard output that is closed")
  func closedOutput() throws {
    expectTrouble(try tool.shell("\"$1\" schema >&-"), "standard output", "closed")
  }

  @Test("with standard error closed, messages do not get into the file that is written")
  func closedErrors() throws {
    let run = try tool.shell("\"$1\" compare --json --lang ru=ua -o out.json ru.txt en.txt 2>&-")
    #expect(run.code < 2)
    #expect(try tool.folder.read("out.json").hasPrefix("{\"schemaVersion\""))
  }

  @Test("files of scores and stories that are none")
  func scoring() throws {
    try tool.folder.write("{}", to: "empty.json")
    try tool.folder.write("{\"story\":", to: "broken.json")
    expectTrouble(try tool.run(["score", "empty.json", "empty.json"]), "empty.json", "no story")
    expectTrouble(try tool.run(["score", "broken.json", "empty.json"]), "broken.json", "byte 9")
    expectTrouble(try tool.run(["score", "folder", "folder"]), "no file that ends with .gold.json")
    expectTrouble(try tool.run(["score", "folder", "empty.json"]), "two folders")
    expectTrouble(try tool.run(["gold", "empty.json", "out"]), "empty.json", "story")
    expectTrouble(try tool.run(["gold", "nowhere.json", "out"]), "nowhere.json")
    #expect(try !tool.folder.names().contains("out"))
  }
}
