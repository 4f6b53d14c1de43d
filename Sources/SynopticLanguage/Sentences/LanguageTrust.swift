import SynopticLedger
import SynopticText

/// Whether a version is in a language that can be read, by how many of its words the lexicon knows.
///
/// Of news in English, Russian and Ukrainian the lexicon knows more than nine words in ten, of Bulgarian about
/// half, of German and French less than a third.
package struct LanguageTrust: Hashable, Sendable {
  /// The words of small letters.
  package private(set) var words = 0

  /// How many of them the lexicon knows in the language of their sentence.
  package private(set) var known = 0

  /// Whether there is a word in a script that no language here is written in.
  package private(set) var hasOtherScript = false

  /// A version of fewer words than this may have any.
  private static let fewWords = 12

  /// The share of words that are known at least.
  private static let leastShare = 0.6

  /// Counts the words of a version.
  ///
  /// - Complexity: O(*n*), where *n* is the number of tokens.
  package init(_ version: VersionText, _ vocabulary: Vocabulary) {
    for token in version.tokens {
      guard let script = token.script else { continue }
      if script == .other { hasOtherScript = true }
      guard token.shape.isDisjoint(with: [.capitalized, .digits]) else { continue }
      words += 1
      if !vocabulary[token.word].lemmas.isEmpty { known += 1 }
    }
    isForeign =
      version.language == .undetermined && (hasOtherScript || words >= Self.fewWords)
      || words >= Self.fewWords && Double(known) < Self.leastShare * Double(words)
  }

  /// Whether the version is in another language.
  package let isForeign: Bool
}
