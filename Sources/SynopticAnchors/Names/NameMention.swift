package import SynopticLexicon

/// A person, a place, a body or something else by name, where it stands in a sentence.
package struct NameMention: Hashable, Sendable {
  /// What sort of thing the name belongs to, as far as the text or the lexicon tells.
  package enum Kind: UInt8, Hashable, Sendable {
    case person
    case place
    case organisation
    case other
  }

  /// The words of the name, as positions in the version's tokens.
  package var tokens: Range<Int>

  /// What sort of thing the name belongs to.
  package var kind: Kind

  /// The clusters of its words, in reading order; given names of a person included.
  package var clusters: [Int32]

  /// The position in ``clusters`` of the word that tells people of one given name apart: the last.
  package var surname: Int { clusters.count - 1 }

  /// Whether the first word is a given name that the lexicon knows, and another follows.
  package var hasGivenName: Bool

  /// The row of the lexicon that the whole name belongs to, or nil.
  package var concept: ConceptID?

  /// The office or trade that the text gives the person, or nil.
  package var role: Role?
}
