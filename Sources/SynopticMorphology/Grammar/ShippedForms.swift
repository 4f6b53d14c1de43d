private import CForms
import SynopticLedger

/// The tables of forms that the binary carries.
enum ShippedForms {
  /// The tables of a language, in a fixed order.
  ///
  /// - Complexity: O(*n*), where *n* is the size of the language's tables.
  static func tables(of language: Language) -> [FormTable] {
    (0..<cforms_count()).compactMap { number in
      let name = unsafe String(cString: cforms_name(number))
      guard name.hasPrefix("\(language.tag)/"), !name.hasSuffix("/\(endings)") else { return nil }
      return table(number, named: String(name.dropFirst(3)))
    }
  }

  /// The endings that the stemmer strips in a language.
  static func endings(of language: Language) -> FormTable? {
    for number in 0..<cforms_count() {
      let name = unsafe String(cString: cforms_name(number))
      if name == "\(language.tag)/\(endings)" { return table(number, named: endings) }
    }
    return nil
  }

  private static let endings = "endings"

  private static func table(_ number: Int32, named name: String) -> FormTable {
    let bytes = unsafe Array(
      UnsafeBufferPointer(start: cforms_bytes(number), count: Int(cforms_size(number))))
    return FormTable(bytes: bytes, name: name)
  }
}
