import Glibc
import SynopticCLI
import SynopticScoring
import Testing

@Suite("Streams, files and codes")
struct StreamTests {
  private let tool: Tool

  init() throws {
    tool = try Tool()
    _ = try tool.versions()
  }

  private func json(_ text: String) throws -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test("the result goes to standard output alone")
  func output() throws {
    for arguments in [["--json"], ["--format", "json"], ["-f", "json"], ["--json", "-o", "-"]] {
      let run = try tool.run(["compare", "ru.txt", "en.txt"] + arguments)
      #expect(run.code < 2 && run.errors.isEmpty)
      #expect(try json(run.output)["schemaVersion"] == .number(1))
    }
  }

  @Test("what is written to a file is what is written to standard output")
  func file() throws {
    let shown = try tool.run(["compare", "--json", "ru.txt", "en.txt"])
    let written = try tool.run(["compare", "--json", "ru.txt", "en.txt", "-o", "out.json"])
    #expect(written.code == shown.code && written.output.isEmpty && written.errors.isEmpty)
    #expect(try tool.folder.read("out.json") == shown.output)
    #expect(try tool.folder.names() == ["en.txt", "out.json", "ru.txt"])
  }

  @Test("a file that is written over keeps its permissions, and a link to it stays a link")
  func overwriting() throws {
    try tool.folder.write("the former one, which is longer than nothing", to: "former.json")
    try tool.folder.setPermissions(0o640, of: "former.json")
    try tool.folder.makeLink("link.json", to: "former.json")
    let run = try tool.run(["compare", "--json", "-o", "link.json", "ru.txt", "en.txt"])
    #expect(run.code < 2)
    let status = try tool.shell("stat -c %a former.json; readlink link.json")
    #expect(status.output == "640\nformer.json\n")
    #expect(try json(try tool.folder.read("former.json"))["versions"] != nil)
  }

  @Test("a new file has the permissions that the user's mask leaves")
  func mask() throws {
    let run = try tool.shell(
      "umask 027; \"$1\" compare --json -o new.json ru.txt en.txt; stat -c %a new.json")
    #expect(run.output == "640\n")
  }

  @Test("a pipe as the file to write is written to, not replaced")
  func namedPipe() throws {
    let run = try tool.shell(
      "mkfifo pipe; cat pipe >copy.json & \"$1\" compare --json -o pipe ru.txt en.txt; wait; test -p pipe && echo kept"
    )
    #expect(run.output == "kept\n")
    #expect(try json(try tool.folder.read("copy.json"))["schemaVersion"] == .number(1))
  }

  @Test("standard input is a version once")
  func standardInput() throws {
    let run = try tool.run(
      ["compare", "--json", "--lang", "stdin=uk", "-", "en.txt"], input: "Пором сів на мілину.\n")
    #expect(run.code < 2 && run.errors.isEmpty)
  }

  @Test("a version may come through a pipe that has a path")
  func pathOfPipe() throws {
    let run = try tool.shell(
      "mkfifo pipe; cat ru.txt >pipe & \"$1\" compare --json pipe en.txt; wait")
    #expect(run.errors.isEmpty)
    #expect(try json(run.output)["schemaVersion"] == .number(1))
  }

  @Test(
    "a file given twice is told of and compared",
    arguments: [
      ["ru.txt", "ru.txt"], ["ru.txt", "./ru.txt"], ["ru.txt", "en.txt", "hard.txt"],
      ["ru.txt", "soft.txt"],
    ])
  func twice(_ files: [String]) throws {
    try tool.folder.makeTwin("hard.txt", of: "ru.txt")
    try tool.folder.makeLink("soft.txt", to: "ru.txt")
    let run = try tool.run(["compare", "--json"] + files)
    #expect(run.code < 2)
    #expect(run.complaints.count == 1 && run.errors.hasPrefix("synoptic: warning: ru.txt"))
  }

  @Test("a file whose name is in another encoding is found")
  func foreignName() throws {
    let run = try tool.shell(
      "name=$(printf '\\357\\360\\356.txt'); cp ru.txt \"$name\"; \"$1\" compare --json \"$name\" en.txt"
    )
    #expect(run.code < 2 && run.errors.isEmpty)
  }

  @Test("two files with the same words are two files")
  func twins() throws {
    try tool.folder.write(try tool.folder.bytes("ru.txt"), to: "twin.txt")
    #expect(try tool.run(["compare", "--json", "ru.txt", "twin.txt"]).errors.isEmpty)
  }

  @Test("the country's code for Ukrainian is taken, with a hint")
  func hint() throws {
    let run = try tool.run(["compare", "--json", "--lang", "ru=ua", "ru.txt", "en.txt"])
    #expect(run.code < 2)
    #expect(run.complaints.count == 1 && run.errors.contains("hint") && run.errors.contains("uk"))
  }

  @Test("a reader that goes away is no trouble")
  func closedPipe() throws {
    let run = try tool.shell("(\"$1\" schema; echo $? >code) | head -c 1; cat code")
    #expect(run.output == "{0\n" && run.errors.isEmpty)
  }

  @Test("a reader that was never there is no trouble")
  func brokenPipe() throws {
    let run = try tool.shell(
      "(sleep 0.2; \"$1\" schema; echo $? >code) | true; sleep 0.5; cat code")
    #expect(run.output == "0\n" && run.errors.isEmpty)
  }

  @Test("Ctrl-C ends the tool with code 130 and leaves nothing behind")
  func interrupt() throws {
    // Standard input that never ends keeps the tool waiting.
    let run = try tool.shell(
      "mkfifo pipe; sleep 9 >pipe & exec 3<pipe; "
        + "env --default-signal=INT \"$1\" compare --json -o out.json - en.txt <&3 & pid=$!; "
        + "sleep 0.3; kill -INT $pid; wait $pid; echo $?")
    #expect(run.output == "130\n")
    #expect(try !tool.folder.names().contains { $0.contains("synoptic") || $0 == "out.json" })
  }
}
