import Glibc

/// A file that is being written, and goes away unless it takes its place.
struct TemporaryFile: ~Copyable {
  private let path: String
  private let descriptor: Descriptor

  /// Makes an empty file in the folder of another, so that it can take that one's place.
  ///
  /// - Parameter path: The path of the other.
  /// - Throws: ``SystemFailure`` where the folder is not there or takes no files.
  init(beside path: String) throws(SystemFailure) {
    let border = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = border.map { String(path[...$0]) } ?? ""
    var number = 0
    while true {
      let candidate = "\(folder).synoptic-\(getpid())-\(number)"
      do {
        descriptor = try Descriptor(candidate, O_WRONLY | O_CREAT | O_EXCL)
        self.path = candidate
        return
      } catch {
        if error.code != EEXIST { throw error }
        number += 1
      }
    }
  }

  deinit { _ = unsafe unlink(path) }

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - permissions: Who may read and write it, or nil for the usual.
  ///   - body: Hands the bytes to the sink.
  /// - Throws: ``SystemFailure`` where not all could be written.
  borrowing func write(
    permissions: mode_t?, _ body: (ByteSink) -> Void
  ) throws(SystemFailure) {
    if let permissions { fchmod(descriptor.number, permissions) }
    let sink = ByteSink(descriptor.number)
    body(sink)
    try sink.finish()
    // Some file systems tell only now that they could not keep what they took.
    if fsync(descriptor.number) != 0, errno != EINVAL, errno != EROFS { throw .last }
  }

  /// Puts the file in the place of another.
  ///
  /// - Parameter target: The path of the other.
  /// - Throws: ``SystemFailure`` where it cannot be put there, or the user wants to stop.
  borrowing func take(placeOf target: String) throws(SystemFailure) {
    if Interrupts.isPending { throw SystemFailure(code: EINTR) }
    guard unsafe rename(path, target) == 0 else { throw .last }
  }
}
