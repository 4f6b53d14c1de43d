import Glibc

/// An open file, device or pipe, closed when its owner is done.
package struct Descriptor: ~Copyable {
  /// The system's number of it.
  package let number: Int32

  /// Takes a descriptor over.
  ///
  /// - Parameter number: An open descriptor that nobody else closes.
  package init(owning number: Int32) { self.number = number }

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - flags: How to open it, as of `open(2)`.
  ///   - permissions: The permissions of a file that is made, before the user's mask.
  /// - Throws: ``SystemFailure`` where the system does not open it.
  package init(
    _ path: String, _ flags: Int32, permissions: UInt32 = 0o666
  ) throws(SystemFailure) {
    while true {
      let number = unsafe GivenPath.withBytes(of: path) {
        unsafe open($0, flags | O_CLOEXEC, permissions)
      }
      if number >= 0 {
        self.init(owning: number)
        return
      }
      let failure = SystemFailure.last
      if !failure.isInterruption { throw failure }
    }
  }

  deinit { Glibc.close(number) }

  /// Closes the descriptor.
  ///
  /// - Throws: ``SystemFailure`` where what was written could not be kept.
  package consuming func close() throws(SystemFailure) {
    let number = number
    discard self
    // Linux has closed the descriptor even where the call was interrupted.
    if Glibc.close(number) != 0, errno != EINTR { throw .last }
  }

  /// Reads to the end.
  ///
  /// - Parameters:
  ///   - descriptor: An open descriptor.
  ///   - limit: The greatest number of bytes to read.
  ///   - expected: The number of bytes that are likely to come.
  /// - Returns: The bytes, or nil where there are more than `limit`.
  /// - Throws: ``SystemFailure`` where the system cannot read it.
  package static func read(
    _ descriptor: Int32, limit: Int, expected: Int = 0
  ) throws(SystemFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(expected, 0), limit))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        let failure = SystemFailure.last
        if failure.isInterruption { continue }
        throw failure
      }
      if bytes.count + count > limit { return nil }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes bytes, all of them.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - descriptor: An open descriptor.
  /// - Throws: ``SystemFailure`` where the system does not take them all.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      if Interrupts.isPending { throw SystemFailure(code: EINTR) }
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      let failure = SystemFailure.last
      if !failure.isInterruption { throw failure }
    }
  }

  /// Opens `/dev/null` in place of standard streams that are closed.
  ///
  /// Else the next file that is opened would take the place of, say, standard error, and messages would be
  /// written into it. The null device is opened the wrong way round, so that use of the stream still fails.
  package static func fillClosedStandardStreams() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
