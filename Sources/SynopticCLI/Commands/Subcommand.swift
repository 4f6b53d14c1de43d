import ArgumentParser

/// A command that settles its own exit code.
protocol Subcommand: ParsableCommand {
  /// Does the command's work.
  ///
  /// - Returns: The code with which the tool is to end.
  /// - Throws: ``Trouble`` where it cannot be done.
  func perform() throws(Trouble) -> ExitStatus
}

extension Subcommand {
  mutating func run() throws {
    let status = try perform()
    if status != .clean { throw status }
  }
}
