import Glibc

/// A pipe: what is written at one end is read at the other.
package struct Pipe: ~Copyable {
  /// The end to read from.
  package let reading: Descriptor

  /// The end to write to.
  package let writing: Descriptor

  /// Makes a pipe; programs that are started do not inherit its ends.
  ///
  /// - Throws: ``SystemFailure`` where too many files are open.
  package init() throws(SystemFailure) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(owning: ends[0])
    writing = Descriptor(owning: ends[1])
  }

  /// Keeps the end to read from, and closes the other, so that reading comes to an end.
  package consuming func keepReading() -> Descriptor { reading }

  /// Keeps the end to write to, and closes the other, so that writing fails once nobody reads.
  package consuming func keepWriting() -> Descriptor { writing }
}
