import Glibc

/// Writes files so that they are whole or not there.
package enum OutputFile {
  /// Writes a file.
  ///
  /// The bytes go to a temporary file in the same folder, which takes the file's place when it is whole; so
  /// whoever looks meanwhile sees the former file. A symbolic link stays, and what it leads to is replaced.
  /// Pipes, terminals and devices are written to as they are. Ctrl-C leaves nothing behind.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - body: Hands the bytes to the sink.
  /// - Throws: ``Trouble`` where the file cannot be written, or is a folder.
  package static func write(_ path: String, _ body: (ByteSink) -> Void) throws(Trouble) {
    do throws(SystemFailure) {
      switch try existing(path) {
      case nil:
        try replace(path, permissions: nil, body)
      case let status? where status.kind == .regular:
        guard unsafe access(path, W_OK) == 0 else { throw .last }
        try replace(resolved(path), permissions: status.permissions, body)
      case let status? where status.kind == .folder:
        throw SystemFailure(code: EISDIR)
      default:
        try writeThrough(path, body)
      }
    } catch {
      if error.isBrokenPipe { return }
      let advice = error.code == EISDIR ? "; name a file in it" : ""
      throw Trouble(file: path, "cannot be written: \(error.reason)\(advice)")
    }
  }

  private static func existing(_ path: String) throws(SystemFailure) -> FileStatus? {
    do {
      return try FileStatus(of: path)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func writeThrough(
    _ path: String, _ body: (ByteSink) -> Void
  ) throws(SystemFailure) {
    let descriptor = try Descriptor(path, O_WRONLY)
    let sink = ByteSink(descriptor.number)
    body(sink)
    try sink.finish()
    try descriptor.close()
  }

  private static func replace(
    _ path: String, permissions: mode_t?, _ body: (ByteSink) -> Void
  ) throws(SystemFailure) {
    Interrupts.holdBack()
    defer { Interrupts.deliver() }
    let temporary = try TemporaryFile(beside: path)
    try temporary.write(permissions: permissions, body)
    try temporary.take(placeOf: path)
  }
}
