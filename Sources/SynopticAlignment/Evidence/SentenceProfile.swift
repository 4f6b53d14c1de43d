import SynopticText

/// What a sentence offers for being matched: its items of content, and the keys that each of them has.
package struct SentenceProfile: Sendable {
  /// A word, a number or a date that tells something.
  package struct Item: Sendable {
    /// The tokens that it stands on, as positions in the version's tokens.
    package var tokens: Range<Int>

    /// How much it tells: its rarity in the story, times the weight of its kind.
    package var mass: Float

    /// How rare it is in its version: 1 for what stands in one sentence, near 0 for what stands in most.
    package var rarity: Float = 0

    /// Whether it is a name.
    package var isName: Bool

    /// Whether it is a number or a date.
    package var isNumber: Bool

    /// Whether it tells something by itself, as function words do not.
    package var isContent: Bool

    /// The clause that holds it, counted from 0.
    package var clause: Int32

    /// The number of the key by which the item's rarity is counted.
    package var rarityKey: Int32
  }

  /// One key of one item.
  package struct Entry: Sendable {
    /// The key's number in the run.
    package var key: Int32

    /// The item's position.
    package var item: Int32

    /// How well the key stands for the item, from 0 to 1.
    package var weight: Float
  }

  /// The items, in reading order.
  package var items: [Item] = []

  /// The keys of all items, in the order of their numbers.
  package var entries: [Entry] = []

  /// The mass of all items.
  package var mass: Float = 0

  /// The mass of each clause.
  package var clauseMasses: [Float] = []

  /// The position of the item that a token belongs to, or nil.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of items.
  package func item(at token: Int) -> Int? {
    let position = items.partitioningIndex { $0.tokens.upperBound > token }
    return position < items.count && items[position].tokens.contains(token) ? position : nil
  }

  /// The clause of a token, by the nearest item at or before it.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of items.
  package func clause(of token: Int) -> Int {
    let next = items.partitioningIndex { $0.tokens.lowerBound > token }
    return next > 0 ? Int(items[next - 1].clause) : 0
  }

  /// Gives back the room that arrays keep for growing; profiles are most of what a long story takes.
  mutating func trim() {
    var exactItems: [Item] = []
    exactItems.reserveCapacity(items.count)
    exactItems.append(contentsOf: items)
    items = exactItems
    var exactEntries: [Entry] = []
    exactEntries.reserveCapacity(entries.count)
    exactEntries.append(contentsOf: entries)
    entries = exactEntries
  }
}
