private import CICU

/// A set of rules that rewrites text.
@safe
package struct Transliterator: ~Copyable {
  /// What the rule set is called in messages.
  package let name: String

  private let handle: OpaquePointer

  /// Compiles a rule set.
  ///
  /// - Parameters:
  ///   - name: What the set is to be called.
  ///   - rules: The rules, in ICU's syntax; they should name no other set, which would load ICU's registry.
  /// - Throws: ``ICUFailure`` if the rules are not well formed.
  package init(name: String, rules: String) throws(ICUFailure) {
    let id = ContiguousArray(name.utf16)
    let text = ContiguousArray(rules.utf16)
    let opened = try unsafe checked("compile the rules of “\(name)”") { status in
      unsafe id.withUnsafeBufferPointer { id -> OpaquePointer? in
        unsafe text.withUnsafeBufferPointer { text -> OpaquePointer? in
          guard let idBase = id.baseAddress, let textBase = text.baseAddress else { return nil }
          return unsafe cicu_transliterator_open(
            idBase, Int32(id.count), textBase, Int32(text.count), &status)
        }
      }
    }
    guard let handle = unsafe opened
    else { throw ICUFailure("compile the rules of a nameless or empty set", status: 1) }
    self.name = name
    unsafe self.handle = handle
  }

  deinit { unsafe cicu_transliterator_close(handle) }

  /// Returns `text` rewritten.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot rewrite it.
  package func callAsFunction(_ text: some StringProtocol) throws(ICUFailure) -> String {
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
        throw ICUFailure("transliterate with “\(name)”", status: status)
      }
      capacity = Int(length)
    }
  }
}
