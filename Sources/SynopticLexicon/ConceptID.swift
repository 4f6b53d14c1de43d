/// A concept of one of the lexicon's layers.
package struct ConceptID: Hashable, Sendable, Comparable {
  /// The layer in the highest four bits, the position in its image in the others.
  package let rawValue: UInt32

  /// Makes an id.
  package init(layer: Int, index: Int) {
    rawValue = UInt32(layer) << 28 | UInt32(index) & 0x0FFF_FFFF
  }

  /// The layer that the concept belongs to.
  package var layer: Int { Int(rawValue >> 28) }

  /// The concept's position in its layer's image.
  package var index: Int { Int(rawValue & 0x0FFF_FFFF) }

  /// Whether `left` stands in an earlier layer, or earlier in the same one.
  package static func < (left: ConceptID, right: ConceptID) -> Bool {
    left.rawValue < right.rawValue
  }
}
