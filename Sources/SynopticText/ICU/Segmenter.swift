private import CICU

/// Splits text into characters, words, lines or sentences by a locale's rules.
///
/// A segmenter owns an ICU break iterator. It is cheap to use again, and holds
/// no text between calls.
@safe
package struct Segmenter: ~Copyable {
  /// What text is split into.
  package enum Unit: Hashable, Sendable { case character, word, line, sentence }

  private let handle: OpaquePointer

  /// Opens the rules for `unit` in an ICU `locale` such as `ru@ss=standard`.
  ///
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  package init(_ unit: Unit, locale: String) throws(ICUFailure) {
    let raw: cicu_unit =
      switch unit {
      case .character: .character
      case .word: .word
      case .line: .line
      case .sentence: .sentence
      }
    let opened = try unsafe checked("open the \(unit) rules of “\(locale)”") {
      unsafe cicu_breaker_open(raw, locale, &$0)
    }
    guard let handle = unsafe opened
    else { throw ICUFailure(nothingFrom: "open the \(unit) rules of “\(locale)”") }
    unsafe self.handle = handle
  }

  deinit { unsafe cicu_breaker_close(handle) }

  /// Returns the offsets at which the units of `text` end, in bytes.
  ///
  /// ICU reads the bytes in place: nothing is transcoded or copied.
  ///
  /// - Parameter text: Valid UTF-8.
  /// - Returns: The offsets, in rising order; the last is the length of the text.
  /// - Throws: ``ICUFailure`` where ICU cannot read the text.
  /// - Complexity: O(*n*), where *n* is the length of `text`.
  package mutating func ends(in text: borrowing [UInt8]) throws(ICUFailure) -> [Int] {
    var ends: [Int] = []
    try unsafe text.withUnsafeBufferPointer { (bytes) throws(ICUFailure) in
      try checked("read UTF-8 text") {
        unsafe cicu_breaker_set_utf8(handle, bytes.baseAddress, Int64(bytes.count), &$0)
      }
      while case let end = unsafe cicu_breaker_next(handle), end >= 0 { ends.append(Int(end)) }
    }
    return ends
  }
}
