/// One meaning of a word.
package struct Sense: Hashable, Sendable {
  /// The meaning.
  package let concept: ConceptID

  /// The word may stand for it, but usually means something else.
  package let isLoose: Bool
}
