public import SynopticLedger

/// How much the lexicon holds.
public struct LexiconStatistics: Hashable, Sendable {
  /// One table of the lexicon.
  public struct Table: Hashable, Sendable {
    /// Its name, such as `Concepts/economy`.
    public let name: String

    /// The body of lexical knowledge that has it, such as `synoptic-lexicon`.
    public let resource: String

    /// The number of its rows: of concepts, names or relations.
    public let rows: Int
  }

  /// One language of the lexicon.
  public struct Vocabulary: Hashable, Sendable {
    /// The language.
    public let language: Language

    /// The number of dictionary forms, terms of several words included.
    public let lemmas: Int

    /// The number of different inflected forms of single words.
    public let forms: Int
  }

  /// The tables, in the order of their resources, then of their names.
  public let tables: [Table]

  /// The languages.
  public let vocabularies: [Vocabulary]
}
