import Glibc

/// Standard output: a terminal, a pipe or a file that the shell has opened.
enum StandardOutput {
  /// Writes to standard output; a reader that went away is no trouble.
  ///
  /// - Parameter body: Hands the bytes to the sink.
  /// - Throws: ``Trouble`` where not all could be written.
  static func write(_ body: (ByteSink) -> Void) throws(Trouble) {
    let sink = ByteSink(STDOUT_FILENO)
    body(sink)
    do {
      try sink.finish()
      // Some file systems tell only when a file is closed that it could not be kept.
      let copy = dup(STDOUT_FILENO)
      if copy >= 0 { try Descriptor(owning: copy).close() }
    } catch {
      if error.isBrokenPipe { return }
      throw Trouble("standard output cannot be written: \(error.reason)")
    }
  }

  /// Writes a text to standard output.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``Trouble`` where not all could be written.
  static func write(_ text: String) throws(Trouble) {
    try write { $0.write(Array(text.utf8)) }
  }
}
