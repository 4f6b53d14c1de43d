private import CICU

/// Decodes the bytes of one encoding.
@safe
package struct EncodingConverter: ~Copyable {
  /// What decoding a stretch of bytes gives.
  package struct Decoded: Sendable {
    /// The UTF-16 units, with U+FFFD where bytes are no text.
    package var units: [UInt16]

    /// For each unit, the byte at which its character begins.
    package var offsets: [Int32]
  }

  /// The name by which the web and mail call the encoding, else ICU's own.
  package let name: String

  /// Whether every character of the encoding is one byte.
  package let isSingleByte: Bool

  /// Whether the bytes of ASCII stand for its characters wherever they are no part of a longer one.
  package let extendsASCII: Bool

  private let handle: OpaquePointer

  /// Opens the converter of an encoding.
  ///
  /// - Parameter name: Any alias that ICU knows, such as `cp1251`.
  /// - Throws: ``ICUFailure`` if ICU knows no encoding of this name.
  package init(named name: String) throws(ICUFailure) {
    // ICU would take no name for the name of the system's own encoding.
    guard !name.isEmpty, !name.utf8.contains(0) else {
      throw ICUFailure("find an encoding without a name", status: 1)
    }
    let opened = try unsafe checked("find the encoding “\(name)”") { status in
      unsafe name.withCString { unsafe cicu_converter_open($0, &status) }
    }
    guard let handle = unsafe opened
    else { throw ICUFailure(nothingFrom: "open the encoding “\(name)”") }
    self.name = unsafe String(cString: cicu_converter_name(handle))
    isSingleByte = unsafe cicu_converter_is_single_byte(handle)
    extendsASCII = unsafe cicu_converter_extends_ascii(handle)
    unsafe self.handle = handle
  }

  deinit { unsafe cicu_converter_close(handle) }

  /// Decodes bytes, which begin and end between characters.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a file.
  ///   - range: Which of them to decode; fewer than 2³⁰.
  /// - Returns: The text in UTF-16, and where its units stand in the range.
  /// - Throws: ``ICUFailure`` where ICU cannot decode at all; bytes that are no text are none.
  /// - Complexity: O(*n*), where *n* is the length of the range.
  package mutating func decode(
    _ bytes: borrowing [UInt8], _ range: Range<Int>
  ) throws(ICUFailure) -> Decoded {
    let capacity = range.count * 2 + 8
    var units = [UInt16](repeating: 0, count: capacity)
    var offsets = [Int32](repeating: 0, count: capacity)
    var status: Int32 = 0
    let count = unsafe bytes.withUnsafeBufferPointer { bytes -> Int in
      unsafe units.withUnsafeMutableBufferPointer { units -> Int in
        unsafe offsets.withUnsafeMutableBufferPointer { offsets -> Int in
          guard let source = bytes.extracting(range).baseAddress,
            let target = units.baseAddress, let places = offsets.baseAddress
          else { return 0 }
          return unsafe Int(
            cicu_converter_decode(
              handle, source, Int32(range.count), target, places, Int32(capacity), &status))
        }
      }
    }
    guard status <= 0 else { throw ICUFailure("decode \(name)", status: status) }
    units.removeSubrange(count...)
    offsets.removeSubrange(count...)
    return Decoded(units: units, offsets: offsets)
  }
}
