import Glibc
import SynopticText

/// Words to the user, on standard error; what pipes and files take is left alone.
enum Messages {
  /// Says what keeps the tool from its work.
  ///
  /// - Parameters:
  ///   - trouble: The trouble.
  ///   - command: The command whose help is of use, such as `synoptic compare`.
  static func report(_ trouble: Trouble, command: String) {
    say(trouble.message)
    if trouble.isUsage { write("See '\(command) --help'.\n") }
  }

  /// Says what the user had better know, though the work goes on.
  ///
  /// - Parameter message: A sentence with no full stop.
  static func warn(_ message: String) { say("warning: \(message)") }

  /// Says what makes the next call shorter or better.
  ///
  /// - Parameter message: A sentence with no full stop.
  static func hint(_ message: String) { say("hint: \(message)") }

  private static func say(_ message: String) {
    // Names of files may hold anything, and a message stands on one line.
    write("synoptic: \(VisibleText.make(message))\n")
  }

  private static func write(_ text: String) {
    // Where standard error takes nothing, nobody is there to be told.
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
