public import SynopticLedger

/// How much of a text the lexicon knows.
public struct WordCoverage: Hashable, Sendable {
  /// A word that the lexicon does not know.
  public struct Unknown: Hashable, Sendable {
    /// The word, folded: small letters, no stress marks.
    public let word: String

    /// The language of its sentence.
    public let language: Language

    /// How often the text has it.
    public let count: Int
  }

  /// The words that tell something: neither function words nor numbers nor names.
  public let words: Int

  /// How many of ``words`` the lexicon knows in any of their forms.
  public let knownWords: Int

  /// The words of names, of people, places and bodies.
  public let names: Int

  /// How many of ``names`` the lexicon knows.
  public let knownNames: Int

  /// The unknown ones of ``words``, the most frequent first, equally frequent ones in byte order.
  public let unknown: [Unknown]

  /// The share of ``words`` that the lexicon knows, from 0 to 1; 1 where there are none.
  public var share: Double { words > 0 ? Double(knownWords) / Double(words) : 1 }
}
