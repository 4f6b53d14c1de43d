/// Read-only bytes that an image is read from, wherever they live.
///
/// Reads beyond the end answer 0 and empty slices, so that a damaged file gives wrong answers at worst,
/// never a crash.
@safe
package final class ImageMemory: Sendable {
  // `Sendable` notes: the bytes are never written after they are handed over.
  private nonisolated(unsafe) let contents: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over bytes that stay valid and unchanged until `release` is called.
  ///
  /// - Parameters:
  ///   - contents: The bytes.
  ///   - release: Called once, when nothing reads them any more.
  package init(
    _ contents: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void = { _ in }
  ) {
    unsafe self.contents = contents
    unsafe self.release = release
  }

  /// Copies bytes.
  package convenience init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    unsafe copy.copyBytes(from: bytes)
    unsafe self.init(UnsafeRawBufferPointer(copy)) { unsafe $0.deallocate() }
  }

  deinit { unsafe release(contents) }

  /// The number of bytes.
  package var count: Int { unsafe contents.count }

  /// The byte at an offset, or 0 beyond the end.
  package func byte(at offset: Int) -> UInt8 {
    guard offset >= 0, offset < count else { return 0 }
    return unsafe contents[offset]
  }

  /// The little-endian number of four bytes at an offset, or 0 beyond the end.
  package func word(at offset: Int) -> UInt32 {
    guard offset >= 0, offset <= count - 4 else { return 0 }
    return unsafe UInt32(
      littleEndian: contents.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// A copy of the bytes of a range, cut off at the end.
  package func bytes(_ range: Range<Int>) -> [UInt8] {
    unsafe Array(contents[range.clamped(to: 0..<count)])
  }

  /// The text of a range, cut off at the end; what is not UTF-8 is read as U+FFFD.
  package func string(_ range: Range<Int>) -> String {
    unsafe String(decoding: contents[range.clamped(to: 0..<count)], as: UTF8.self)
  }

  /// Returns how far a range and other bytes are alike.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - other: The other bytes.
  ///   - first: Where in `other` to begin.
  /// - Returns: The number of bytes at the beginning of the range that are those of `other` from `first` on.
  package func commonPrefix(_ range: Range<Int>, with other: Span<UInt8>, from first: Int) -> Int {
    let count = min(range.count, other.count - first)
    var common = 0
    while common < count, byte(at: range.lowerBound + common) == other[first + common] {
      common += 1
    }
    return common
  }
}
