import ArgumentParser
import Glibc

/// The parser's words, made to fit.
enum Help {
  /// The widest a line of help may be.
  static let columns = 79

  /// Writes what a request for help, a version or a script asks for.
  ///
  /// - Parameter error: What the parser threw.
  /// - Returns: The text, wrapped to the terminal, and to ``columns`` at most.
  static func text(for error: any Error) -> String {
    let width = Terminal(descriptor: STDOUT_FILENO)?.columns ?? columns
    return SynopticCommand.fullMessage(for: error, columns: min(max(width, 40), columns))
  }

  /// Makes a complaint of the parser like other messages.
  ///
  /// - Parameter message: The parser's message.
  /// - Returns: One line, lists with commas, and no full stop.
  static func sentence(_ message: String) -> String {
    var line = ""
    var isInList = false
    for piece in message.split(separator: "\n") {
      let isItem = piece.hasPrefix("  - ")
      line += line.isEmpty ? "" : isItem && isInList ? ", " : " "
      line += isItem ? piece.dropFirst(4) : piece
      isInList = isItem
    }
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
