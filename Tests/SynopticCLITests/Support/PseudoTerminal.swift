import Glibc
import SynopticCLI
import Testing

/// A terminal that tests play the user of.
struct PseudoTerminal: ~Copyable {
  private let user: Descriptor
  private let program: Descriptor

  /// Makes a terminal of a size.
  init(columns: UInt16, rows: UInt16) throws {
    var ends: (user: Int32, program: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let made = unsafe openpty(&ends.user, &ends.program, nil, nil, &size) == 0
    try #require(made)
    user = Descriptor(owning: ends.user)
    program = Descriptor(owning: ends.program)
    for end in [ends.user, ends.program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Runs a program on the terminal to its end; answers what it showed, with line ends as the terminal has them.
  consuming func run(
    _ arguments: [String], environment: [String: String]
  ) throws -> (code: ChildProcess.Ending, shown: String) {
    var variables = environment
    for name in ["PATH", "LD_LIBRARY_PATH"] where variables[name] == nil {
      variables[name] = Environment.ofProcess[name]
    }
    let theirs = program.number
    let child = try ChildProcess(
      arguments, environment: Environment(variables),
      streams: [(STDIN_FILENO, theirs), (STDOUT_FILENO, theirs), (STDERR_FILENO, theirs)])
    let shown = try Self.watch(user, keeping: program)
    return (child.wait(), shown)
  }

  /// Reads what is shown until no program has the terminal open.
  private static func watch(
    _ user: borrowing Descriptor, keeping program: consuming Descriptor
  ) throws -> String {
    try program.close()
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe Glibc.read(user.number, &chunk, chunk.count)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
