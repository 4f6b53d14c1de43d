import Glibc

/// A file that the tool has read.
package struct InputFile: Sendable {
  /// The path as it was given; `-` is standard input.
  package let path: String

  /// The file's bytes.
  package let bytes: [UInt8]

  /// The same for all paths of one file; nil for pipes, devices and standard input.
  package let identity: FileStatus.Identity?

  /// Names a file in messages.
  ///
  /// - Parameter path: The path as it was given.
  /// - Returns: The path, or what `-` stands for.
  static func shown(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// Reads a file whole.
  ///
  /// - Parameters:
  ///   - path: The path; `-` is standard input.
  ///   - limit: The greatest number of bytes.
  ///   - limitAdvice: What to do where the file is larger.
  /// - Throws: ``Trouble`` where it is missing, may not be read, is a folder, or is larger than the limit.
  package init(_ path: String, limit: ByteCount, limitAdvice: String) throws(Trouble) {
    self.path = path
    if path.isEmpty { throw Trouble("the name of a file is empty", isUsage: true) }
    let status: FileStatus
    let bytes: [UInt8]?
    do {
      if path == "-" {
        (status, bytes) = try Self.read(STDIN_FILENO, limit: limit.bytes)
      } else {
        let descriptor = try Descriptor(path, O_RDONLY)
        (status, bytes) = try Self.read(descriptor.number, limit: limit.bytes)
      }
    } catch {
      let advice = error.code == EISDIR ? "; name the files in it" : ""
      throw Trouble(file: Self.shown(path), "cannot be read: \(error.reason)\(advice)")
    }
    guard let bytes else {
      throw Trouble(file: Self.shown(path), "it is larger than \(limit); \(limitAdvice)")
    }
    self.bytes = bytes
    identity = status.kind == .regular && path != "-" ? status.identity : nil
  }

  private static func read(
    _ descriptor: Int32, limit: Int
  ) throws(SystemFailure) -> (FileStatus, [UInt8]?) {
    let status = try FileStatus(ofDescriptor: descriptor)
    if status.kind == .folder { throw SystemFailure(code: EISDIR) }
    guard status.kind == .regular else {
      return (status, try Descriptor.read(descriptor, limit: limit))
    }
    if status.size > limit { return (status, nil) }
    return (status, try Descriptor.read(descriptor, limit: limit, expected: status.size))
  }
}
