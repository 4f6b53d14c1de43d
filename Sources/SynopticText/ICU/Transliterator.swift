private import CICU

/// A rule set that rewrites text from one script into another.
@safe
package struct Transliterator: ~Copyable {
  /// The rule set's name in ICU, such as `Latin-ASCII`.
  package let identifier: String

  private let handle: OpaquePointer

  /// Opens a rule set.
  ///
  /// ICU compiles the rules on first use, which takes tens of milliseconds for
  /// the larger sets, so open one only when it is needed.
  ///
  /// - Throws: ``ICUFailure`` if ICU has no rule set of that name.
  package init(_ identifier: String) throws(ICUFailure) {
    let id = ContiguousArray(identifier.utf16)
    let opened = try unsafe checked("open the transliterator “\(identifier)”") { status in
      unsafe id.withUnsafeBufferPointer { buffer -> OpaquePointer? in
        guard let base = buffer.baseAddress else { return nil }
        return unsafe cicu_transliterator_open(base, Int32(buffer.count), &status)
      }
    }
    guard let handle = unsafe opened
    else { throw ICUFailure("open a nameless transliterator", status: 1) }
    self.identifier = identifier
    unsafe self.handle = handle
  }

  deinit { unsafe cicu_transliterator_close(handle) }

  /// Returns `text` rewritten.
  package mutating func callAsFunction(_ text: some StringProtocol) throws(ICUFailure) -> String {
    let source = ContiguousArray(text.utf16)
    var capacity = source.count * 2 + 16
    while true {
      var buffer = source
      buffer.reserveCapacity(capacity)
      buffer.append(contentsOf: repeatElement(0, count: capacity - source.count))
      var length = Int32(source.count)
      var status: Int32 = 0
      unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        unsafe cicu_transliterate(handle, base, &length, Int32(buffer.count), &status)
      }
      if status <= 0 { return String(decoding: buffer.prefix(Int(length)), as: UTF16.self) }
      guard Int(length) > capacity else {
        throw ICUFailure("transliterate with “\(identifier)”", status: status)
      }
      capacity = Int(length)
    }
  }
}
