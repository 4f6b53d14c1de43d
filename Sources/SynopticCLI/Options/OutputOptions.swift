import ArgumentParser

/// The options that tell what is written, and where.
struct OutputOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "What to write; without it, the report for a terminal.")
  var format: OutputFormat?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to FILE; it is whole or not there. - is standard output.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      """
      Which findings give exit code 1: any that are more than notes, never, or kinds with commas \
      between: conflict, omitted, added, moved, spelling, text.
      """, valueName: "level"))
  var failOn = "any"

  /// The file to write to, or nil for standard output.
  var file: String? { output == "-" ? nil : output }

  /// Settles on a format.
  ///
  /// - Throws: ``Trouble`` where two formats are asked for.
  func chosenFormat() throws(Trouble) -> OutputFormat {
    guard json else { return format ?? .terminal }
    if let format, format != .json {
      throw Trouble("--json and --format \(format.rawValue) contradict each other", isUsage: true)
    }
    return .json
  }
}

extension OutputFormat: ExpressibleByArgument {}
