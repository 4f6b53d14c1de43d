package import SynopticLedger

/// A language as users name it.
package struct LanguageName: Hashable, Sendable {
  /// The language.
  package let language: Language

  /// Whether the country's code was given in place of the language's.
  package let isCountry: Bool

  /// Reads a name: a BCP 47 tag such as `uk` or `en-GB`, or `ua`, in any case.
  ///
  /// - Parameter name: The name.
  /// - Throws: ``Trouble`` where synoptic does not read the language.
  package init(_ name: String) throws(Trouble) {
    let primary = name.lowercased().prefix { $0 != "-" && $0 != "_" }
    isCountry = primary == "ua"
    let tag = isCountry ? "uk" : primary
    guard let language = Language.known.first(where: { $0.tag == tag }) else {
      let known = Language.known.map { "\($0.tag) (\($0.name))" }.joined(separator: ", ")
      throw Trouble("unknown language '\(name)'; synoptic reads \(known)", isUsage: true)
    }
    self.language = language
  }
}
