import Glibc

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

  private static func say(_ message: String) { write("synoptic: \(visible(message))\n") }

  private static func write(_ text: String) {
    // Where standard error takes nothing, nobody is there to be told.
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Returns a message on one line, with nothing in it that a terminal obeys; names of files may hold anything.
  static func visible(_ message: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in message.unicodeScalars {
      switch scalar.value {
      case 0..<0x20: scalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x2069:
        scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
