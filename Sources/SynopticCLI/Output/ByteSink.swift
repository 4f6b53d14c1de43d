/// Takes the bytes of a report piece by piece and writes them to a descriptor in large pieces.
///
/// Reports hand over bytes without asking whether they were taken, so the first failure is kept until the end;
/// what comes after it is dropped.
package final class ByteSink {
  private static let capacity = 1 << 16

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var failure: SystemFailure?

  /// Makes a sink.
  ///
  /// - Parameter descriptor: An open descriptor.
  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  /// Takes bytes.
  ///
  /// - Parameter bytes: The next bytes of the report.
  package func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Writes what is still held.
  ///
  /// - Throws: ``SystemFailure``, the first of all, where something could not be written.
  package func finish() throws(SystemFailure) {
    flush()
    if let failure { throw failure }
  }

  private func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard failure == nil, !buffer.isEmpty else { return }
    do {
      try Descriptor.write(buffer, to: descriptor)
    } catch {
      failure = error
    }
  }
}
