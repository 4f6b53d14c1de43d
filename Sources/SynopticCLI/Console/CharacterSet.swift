/// Which characters a report may draw with.
enum CharacterSet {
  /// Looks at the locale's encoding; the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set tells.
  ///
  /// - Parameter environment: The environment.
  /// - Returns: Whether it is UTF-8.
  static func isUTF8(in environment: Environment) -> Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let locale = environment.text(name) else { continue }
      let plain = locale.lowercased().filter { $0 != "-" }
      return plain.contains(".utf8")
    }
    return false
  }
}
