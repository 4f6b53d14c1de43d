import ArgumentParser
import Glibc

/// The parser's words, made to fit.
enum Help {
  /// The widest a line of help may be.
  static let columns = 79

  /// Returns what a request for help, a version or a script asks for.
  ///
  /// - Parameter error: What the parser threw.
  static func text(for error: any Error) -> String {
    let width = Terminal(descriptor: STDOUT_FILENO)?.columns ?? columns
    return SynopticCommand.fullMessage(for: error, columns: min(max(width, 40), columns))
  }

  /// Returns a complaint of the parser as other messages are: one line, no full stop.
  ///
  /// - Parameter message: The parser's message.
  static func sentence(_ message: String) -> String {
    let line = message.split(separator: "\n").joined(separator: " ")
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
