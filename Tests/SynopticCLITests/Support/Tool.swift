import Glibc
import SynopticCLI
import Testing

/// The built tool, run as a user runs it.
struct Tool {
  /// What a run left behind.
  struct Run {
    /// The exit code; 128 and the signal's number where a signal ended it.
    var code: Int32
    /// Standard output.
    var output: String
    /// Standard error.
    var errors: String

    /// The lines of standard error.
    var complaints: [Substring] { errors.split(separator: "\n") }
  }

  /// The folder in which the tool is run, and in which files without a folder stand.
  let folder: TestFolder

  /// The environment, besides what programs need to start.
  var environment: [String: String] = ["LANG": "C.UTF-8"]

  /// Makes a tool that runs in a folder of its own.
  init() throws { folder = try TestFolder() }

  /// The built tool: it stands beside the program that runs the tests.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let runner = String(
      decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return String(runner.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/synoptic")
  }()

  /// Runs the tool with words on its standard input.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    try folder.write(input, to: ".input")
    return try shell("exec \"$@\" <.input", [Self.path] + arguments)
  }

  /// Runs a script of the shell, in which `"$@"` are the arguments, and `$1` is the tool unless others are given.
  func shell(_ script: String, _ arguments: [String] = [Self.path]) throws -> Run {
    let output = folder.path(".output")
    let errors = folder.path(".errors")
    var variables = environment
    for name in ["PATH", "LD_LIBRARY_PATH"] where variables[name] == nil {
      variables[name] = Environment.ofProcess[name]
    }
    let wrapped = "cd \"$0\" || exit 99; exec >\"$1\" 2>\"$2\"; shift 2\n\(script)"
    let child = try ChildProcess(
      ["/bin/sh", "-c", wrapped, folder.path, output, errors] + arguments,
      environment: Environment(variables), streams: [])
    let code: Int32 =
      switch child.wait() {
      case .exit(let code): code
      case .signal(let signal): 128 + signal
      }
    return Run(
      code: code, output: try folder.read(".output"), errors: try folder.read(".errors"))
  }

  /// Two short versions, `ru.txt` and `en.txt`, written to the folder; answers their names.
  func versions() throws -> [String] {
    try folder.write("Паром «Вега» сел на мель у маяка.\n", to: "ru.txt")
    try folder.write("The ferry Vega ran aground by the lighthouse.\n", to: "en.txt")
    return ["ru.txt", "en.txt"]
  }
}
