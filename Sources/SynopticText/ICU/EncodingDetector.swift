private import CICU

/// Guesses the encoding of bytes from the frequencies of letter groups in some languages.
///
/// It knows no KOI8-U, no windows-1257 and none of the encodings of DOS and old Macintoshes but
/// KOI8-R's family, and it is unsure of Ukrainian: its answers are proposals, to be judged by what
/// they decode to.
@safe
package struct EncodingDetector: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a detector.
  ///
  /// - Throws: ``ICUFailure`` if ICU has no memory.
  package init() throws(ICUFailure) {
    let opened = try unsafe checked("open the encoding detector") { unsafe cicu_detector_open(&$0) }
    guard let handle = unsafe opened
    else { throw ICUFailure(nothingFrom: "open the encoding detector") }
    unsafe self.handle = handle
  }

  deinit { unsafe cicu_detector_close(handle) }

  /// Returns the names of the encodings that `bytes` may have, the likeliest first.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot read the bytes.
  /// - Complexity: O(*n*), where *n* is the length of `bytes`.
  package mutating func guesses(for bytes: [UInt8]) throws(ICUFailure) -> [String] {
    var names: [String] = []
    try unsafe bytes.withUnsafeBufferPointer { (bytes) throws(ICUFailure) in
      guard let base = bytes.baseAddress else { return }
      let count = try checked("detect an encoding") {
        unsafe cicu_detector_detect(handle, base, Int32(clamping: bytes.count), &$0)
      }
      for index in 0..<count {
        if let name = unsafe cicu_detector_name(handle, index) {
          names.append(unsafe String(cString: name))
        }
      }
    }
    return names
  }
}
