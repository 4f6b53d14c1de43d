import Glibc

/// Shows a long report page by page.
enum Pager {
  /// Shows bytes on the terminal, by a pager where they do not fit the screen.
  ///
  /// - Parameters:
  ///   - bytes: The report, with lines no longer than the terminal is wide.
  ///   - command: The pager, as a command for the shell, or nil for none.
  ///   - rows: The number of rows that the terminal shows at once, or nil where that is not known.
  ///   - environment: The environment.
  /// - Throws: ``Trouble`` where the terminal takes no bytes.
  static func show(
    _ bytes: [UInt8], command: String?, rows: Int?, environment: Environment
  ) throws(Trouble) {
    let lines = bytes.count { $0 == UInt8(ascii: "\n") }
    if let command, let rows, lines >= rows, hand(bytes, to: command, environment: environment) {
      return
    }
    try StandardOutput.write { $0.write(bytes) }
  }

  /// Runs a pager; answers whether it ran.
  private static func hand(
    _ bytes: [UInt8], to command: String, environment: Environment
  ) -> Bool {
    guard let environment = adapted(environment, for: command) else { return false }
    do {
      let pipe = try Pipe()
      let pager = try ChildProcess(
        ["/bin/sh", "-c", command], environment: environment,
        streams: [(STDIN_FILENO, pipe.reading.number)])
      Interrupts.leaveToChild()
      feed(bytes, to: pipe.keepWriting())
      // The shell ends with 126 or 127 where there is no such program.
      switch pager.wait() {
      case .exit(126), .exit(127): return false
      case .exit, .signal: return true
      }
    } catch {
      return false
    }
  }

  private static func feed(_ bytes: [UInt8], to descriptor: consuming Descriptor) {
    // A pager that is left before the end reads no more, which is no trouble.
    try? Descriptor.write(bytes, to: descriptor.number)
  }

  /// Returns the environment with what `less` needs where the user has not set it, or nil where there is no `less`.
  private static func adapted(
    _ environment: Environment, for command: String
  ) -> Environment? {
    let program = command.split(separator: " ").first ?? ""
    guard PagerChoice.name(of: program) == "less" else { return environment }
    var environment = environment
    if environment["LESSCHARSET"] == nil { environment["LESSCHARSET"] = "utf-8" }
    if environment["LESS"] == nil {
      guard let version = version(of: program, environment) else { return nil }
      environment["LESS"] = PagerChoice.lessOptions(version: version)
    }
    return environment
  }

  private static func version(of program: Substring, _ environment: Environment) -> String? {
    do {
      let pipe = try Pipe()
      let child = try ChildProcess(
        [String(program), "--version"], environment: environment,
        streams: [(STDOUT_FILENO, pipe.writing.number)])
      let reading = pipe.keepReading()
      let output = try Descriptor.read(reading.number, limit: 1 << 20)
      _ = child.wait()
      return output.map { String(decoding: $0, as: UTF8.self) }
    } catch {
      return nil
    }
  }
}
