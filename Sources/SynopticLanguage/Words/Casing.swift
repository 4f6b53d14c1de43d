package import SynopticLexicon

/// How a word was written, as far as it tells names from common words.
package enum Casing: UInt8, Hashable, Sendable {
  /// In small letters: no name.
  case small
  /// With a capital that the beginning of a sentence would ask for anyway.
  case opening
  /// With a capital of its own.
  case capitalized
  /// In capitals: an acronym, or a heading.
  case capitals

  /// Reads the casing off a token's shape.
  package init(_ shape: Token.Shape) {
    if shape.contains(.allCapitals) {
      self = .capitals
    } else if shape.contains(.capitalized) {
      self = shape.contains(.opening) ? .opening : .capitalized
    } else {
      self = .small
    }
  }

  /// Returns the lemmas that a word of this casing may be a form of.
  ///
  /// A word with a capital of its own is a name where the lexicon knows such a name; a word in small
  /// letters never is one.
  package func choose(
    from lemmas: [(lemma: Lexicon.Lemma, spelling: String)]
  ) -> [(lemma: Lexicon.Lemma, spelling: String)] {
    switch self {
    case .small:
      return lemmas.filter { !Self.isName($0.spelling) }
    case .opening:
      return lemmas.filter { !Self.isAcronym($0.spelling) }
    case .capitalized:
      let names = lemmas.filter { Self.isName($0.spelling) }
      return names.isEmpty ? lemmas : names
    case .capitals:
      let acronyms = lemmas.filter { Self.isAcronym($0.spelling) }
      return acronyms.isEmpty ? lemmas : acronyms
    }
  }

  private static func isName(_ spelling: String) -> Bool {
    spelling.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
  }

  private static func isAcronym(_ spelling: String) -> Bool {
    isName(spelling) && spelling.unicodeScalars.count > 1
      && spelling.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }
}
