import SynopticCLI
import SynopticScoring
import Testing

@Suite("What a comparison says of its versions")
struct ComparisonTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    _ = try tool.versions()
  }

  private func ledger(_ arguments: [String], input: String = "") throws -> JSONValue {
    let run = try tool.run(["compare", "--json"] + arguments, input: input)
    #expect(run.code < 2, "\(run.errors)")
    return try JSONParser.parse(Array(run.output.utf8))
  }

  private func values(of key: String, in ledger: JSONValue) -> [JSONValue?] {
    (ledger["versions"]?.elements ?? []).map { $0[key] }
  }

  @Test("versions are called as the options say, in the order given, with their paths as given")
  func names() throws {
    try tool.folder.makeFolder("site")
    try tool.folder.write("Пором «Вега» сів на мілину біля маяка.\n", to: "site/ru.txt")
    let ledger = try ledger(
      ["site/ru.txt", "-", "--label", "agency=./ru.txt", "./ru.txt"],
      input: "The ferry Vega ran aground by the lighthouse.\n")
    #expect(values(of: "id", in: ledger) == [.string("ru"), .string("stdin"), .string("agency")])
    #expect(values(of: "path", in: ledger) == [.string("site/ru.txt"), .null, .string("./ru.txt")])
  }

  @Test("what the user knows of versions is taken over")
  func settings() throws {
    let ledger = try ledger([
      "ru.txt", "en.txt", "--date", "2025-03-14", "--date", "ru=2025-03-15", "--lang", "en=uk",
      "--reference", "en",
    ])
    #expect(values(of: "date", in: ledger) == [.string("2025-03-15"), .string("2025-03-14")])
    #expect(values(of: "dateSource", in: ledger) == [.string("given"), .string("story")])
    #expect(values(of: "language", in: ledger) == [.string("ru"), .string("uk")])
    #expect(ledger["reference"] == .string("en"))
  }

  @Test("an encoding that is named is used, for all versions or for one")
  func encoding() throws {
    // «Паром сел на мель у маяка.» in windows-1251.
    let bytes: [UInt8] = [
      0xCF, 0xE0, 0xF0, 0xEE, 0xEC, 0x20, 0xF1, 0xE5, 0xEB, 0x20, 0xED, 0xE0, 0x20, 0xEC, 0xE5,
      0xEB, 0xFC, 0x20, 0xF3,
      0x20, 0xEC, 0xE0, 0xFF, 0xEA, 0xE0, 0x2E, 0x0A,
    ]
    try tool.folder.write(bytes, to: "old.txt")
    let ledger = try ledger(["old.txt", "en.txt", "--encoding", "old=windows-1251"])
    let sentences = ledger["versions"]?.elements[0]["paragraphs"]?.elements[0]["sentences"]
    #expect(sentences?.elements[0]["text"]?.string == "Паром сел на мель у маяка.")
    let wrong = try tool.run(["compare", "--json", "old.txt", "en.txt", "--encoding", "utf-8"])
    #expect(wrong.code == 2 && wrong.errors.contains("old.txt") && wrong.output.isEmpty)
  }

  @Test("code 1 tells of findings at the level that was asked for, code 0 of none")
  func codes() throws {
    try tool.folder.write(
      "The ferry Vega ran aground on Friday. Rescuers took 52 people off.\n", to: "a.txt")
    try tool.folder.write(
      "The ferry Vega ran aground on Friday. Rescuers took 57 people off.\n", to: "b.txt")
    for (level, code) in [
      ("any", 1), ("conflict", 1), ("conflict,moved", 1), ("moved", 0), ("never", 0),
    ] as [(String, Int32)] {
      for format in ["terminal", "json", "csv", "tsv", "excel", "facts-csv"] {
        let run = try tool.run([
          "compare", "a.txt", "b.txt", "--fail-on", level, "--format", format,
        ])
        #expect(run.code == code, "\(level) \(format): \(run.errors)")
      }
    }
    #expect(try tool.run(["compare", "a.txt", "b.txt"]).code == 1)
    #expect(try tool.run(["compare", "a.txt", "a.txt"]).code == 0)
  }

  @Test(
    "files that are no text end in trouble",
    arguments: [
      ("empty.txt", [], "empty"), ("blank.txt", Array(" \n\t\n".utf8), "blank"),
      ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "PNG"),
      ("archive.txt", [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0], ""),
      ("page.html", Array("<html><body><script>x()</script></body></html>".utf8), ""),
    ] as [(String, [UInt8], String)])
  func noText(_ file: String, _ bytes: [UInt8], _ words: String) throws {
    try tool.folder.write(bytes, to: file)
    let run = try tool.run(["compare", "--json", "-o", "out.json", "en.txt", file])
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.complaints.count == 1 && run.errors.contains(file)
        && (words.isEmpty || run.errors.contains(words)), "\(run.errors)")
    #expect(try !tool.folder.names().contains("out.json"))
  }

  @Test("an encoding that nobody knows ends in trouble")
  func unknownEncoding() throws {
    let run = try tool.run(["compare", "--json", "ru.txt", "en.txt", "--encoding", "klingon-8"])
    #expect(run.code == 2 && run.output.isEmpty && run.errors.contains("klingon-8"))
  }

  @Test("the limit of the size of a version holds for all of them, and may be raised")
  func limit() throws {
    #expect(try tool.run(["compare", "--json", "--max-bytes", "40", "ru.txt", "en.txt"]).code == 2)
    #expect(try tool.run(["compare", "--json", "--max-bytes", "1K", "ru.txt", "en.txt"]).code < 2)
  }

  @Test("the same versions give the same bytes, whatever the environment")
  func sameBytes() throws {
    for format in ["json", "csv", "tsv", "excel", "facts-csv"] {
      let arguments = ["compare", "--format", format, "ru.txt", "en.txt"]
      let first = try tool.run(arguments).output
      var other = tool
      other.environment = [
        "LC_ALL": "POSIX", "TZ": "Asia/Tokyo", "COLUMNS": "50", "TERM": "xterm",
        "CLICOLOR_FORCE": "1",
      ]
      #expect(try other.run(arguments).output == first)
    }
  }

  @Test("columns that do not fit are stacked, and the user is told")
  func narrowColumns() throws {
    let files = try (0..<4).map { number in
      try tool.folder.write("Паром \(number) сел на мель.\n", to: "v\(number).txt")
      return "v\(number).txt"
    }
    let run = try tool.run(["compare", "--layout", "columns", "--width", "40"] + files)
    #expect(run.code < 2)
    #expect(
      run.complaints.count == 1 && run.errors.hasPrefix("synoptic: warning: --layout columns"))
  }
}
