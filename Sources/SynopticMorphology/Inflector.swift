package import SynopticLedger

/// Makes the inflected forms of lemmas.
package struct Inflector: Sendable {
  package init() {}

  /// Returns the folded forms of a folded lemma, itself included.
  package func forms(of lemma: [UInt8], language: Language, wordClass: WordClass?) -> [[UInt8]] {
    [lemma]
  }
}
