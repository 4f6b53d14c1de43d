/// The best answer that an item of one sentence has in another sentence.
package struct ItemMatch: Hashable, Sendable {
  /// How well it answers, from 0 for no answer to 1.
  package var weight: Float

  /// The answering item's position in the other sentence, or -1.
  package var item: Int32

  /// No answer.
  package static let none = ItemMatch(weight: 0, item: -1)
}
