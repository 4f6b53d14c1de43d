package import SynopticLexicon

/// The noun that a number counts.
package struct CountedNoun: Hashable, Sendable {
  /// Its position in the version's tokens.
  package var token: Int

  /// What it may mean, plain senses first.
  package var concepts: [ConceptID]
}
