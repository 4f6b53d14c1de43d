import ArgumentParser
import Glibc

/// The tool's way in and out: parses the command line, runs the command, and settles the exit code.
@main
enum SynopticTool {
  static func main() {
    Descriptor.fillClosedStandardStreams()
    Interrupts.ignoreBrokenPipes()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try SynopticCommand.parseAsRoot(arguments)
      try command.run()
      return .clean
    } catch let status as ExitStatus {
      return status
    } catch let trouble as Trouble {
      return end(trouble, arguments)
    } catch {
      return end(error, arguments)
    }
  }

  /// Ends a run that the parser has ended: with help, a version, a completion script, or a complaint.
  private static func end(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    guard SynopticCommand.exitCode(for: error).isSuccess else {
      let message = SynopticCommand.message(for: error)
      return end(Trouble(Help.sentence(message), isUsage: true), arguments)
    }
    do {
      try StandardOutput.write(Help.text(for: error) + "\n")
      return .clean
    } catch {
      return end(error, arguments)
    }
  }

  private static func end(_ trouble: Trouble, _ arguments: [String]) -> ExitStatus {
    let subcommand = SynopticCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
      .first { $0 == arguments.first }
    Messages.report(trouble, command: subcommand.map { "synoptic \($0)" } ?? "synoptic")
    return .trouble
  }
}
