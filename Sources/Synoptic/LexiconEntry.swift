public import SynopticLedger

/// What the lexicon knows of a word in one language and one sense.
public struct LexiconEntry: Hashable, Sendable {
  /// The language that the word is read in.
  public let language: Language

  /// The dictionary form.
  public let lemma: String

  /// The meaning's id, such as `bank.money`.
  public let concept: String

  /// The table that the meaning stands in, such as `Concepts/economy`.
  public let table: String

  /// The body of lexical knowledge that has it, such as `synoptic-lexicon`.
  public let resource: String

  /// The word may stand for the meaning, but usually means something else.
  public let isLoose: Bool

  /// All forms of the dictionary form, folded, in byte order.
  public let forms: [String]
}
