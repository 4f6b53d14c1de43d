private import CICU

/// Text brought into one Unicode normalization form.
@safe
package struct Normalizer: Sendable {
  /// The forms that ICU knows.
  package enum Form: Hashable, Sendable { case nfc, nfd, nfkc, nfkd, nfkcCasefold }

  // ICU owns this object for the life of the process, and documents it as
  // immutable and safe to share between threads.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// Loads the data of `form`.
  ///
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  package init(_ form: Form) throws(ICUFailure) {
    let raw: cicu_form =
      switch form {
      case .nfc: .nfc
      case .nfd: .nfd
      case .nfkc: .nfkc
      case .nfkd: .nfkd
      case .nfkcCasefold: .nfkc_casefold
      }
    guard let handle = try unsafe checked("load \(form)", { unsafe cicu_normalizer_get(raw, &$0) })
    else { throw ICUFailure(nothingFrom: "load \(form)") }
    unsafe self.handle = handle
  }

  /// Returns `text` in this form.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot read the text.
  /// - Complexity: O(*n*), where *n* is the length of `text`.
  package func callAsFunction(_ text: some StringProtocol) throws(ICUFailure) -> String {
    let source = ContiguousArray(text.utf16)
    var target = ContiguousArray<UInt16>(repeating: 0, count: source.count + source.count / 2 + 16)
    while true {
      var status: Int32 = 0
      let needed = unsafe source.withUnsafeBufferPointer { source in
        unsafe target.withUnsafeMutableBufferPointer { target in
          unsafe cicu_normalize(
            handle, source.baseAddress, Int32(source.count),
            target.baseAddress, Int32(target.count), &status)
        }
      }
      if status <= 0 { return String(decoding: target.prefix(Int(needed)), as: UTF16.self) }
      guard Int(needed) > target.count else { throw ICUFailure("normalize text", status: status) }
      target = ContiguousArray(repeating: 0, count: Int(needed))
    }
  }
}
