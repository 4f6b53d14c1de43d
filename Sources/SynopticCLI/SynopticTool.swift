import ArgumentParser
import Glibc

/// The tool's way in and out: parses the command line, runs the command, and settles the exit code.
@main
enum SynopticTool {
  static func main() {
    Descriptor.fillClosedStandardStreams()
    Interrupts.letWritingFail()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      try checkCommand(arguments)
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

  /// Complains where the first word is no command; the parser would speak of an unexpected argument.
  private static func checkCommand(_ arguments: [String]) throws(Trouble) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.contains(word)
    else {
      return
    }
    let advice =
      (try? FileStatus(of: word)) == nil
      ? "the commands are \(commands.joined(separator: ", "))"
      : "to compare files, say synoptic compare \(arguments.prefix(2).joined(separator: " "))"
    throw Trouble("unknown command '\(word)'; \(advice)", isUsage: true)
  }

  private static var commands: [String] {
    SynopticCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
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
    let subcommand = commands.first { $0 == arguments.first }
    Messages.report(trouble, command: subcommand.map { "synoptic \($0)" } ?? "synoptic")
    return .trouble
  }
}
