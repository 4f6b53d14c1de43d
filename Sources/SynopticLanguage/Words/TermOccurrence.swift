package import SynopticLexicon

/// A term of several words where it stands in a text.
package struct TermOccurrence: Hashable, Sendable {
  /// Its words, as positions in the version's tokens.
  package var tokens: Range<Int>

  /// What it means.
  package var senses: [Sense]
}
