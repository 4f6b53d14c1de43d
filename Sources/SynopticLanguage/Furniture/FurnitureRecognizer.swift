import SynopticLedger
package import SynopticLexicon

/// Finds sentences that tell nothing of the story: credits, navigation, promotion, stamps.
package struct FurnitureRecognizer: Sendable {
  private let lexicon: Lexicon

  /// Makes a recognizer over the lexicon that has the cues.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Marks the sentences of a version that are furniture.
  package func mark(_ version: inout VersionText, _ vocabulary: Vocabulary) {
  }
}
