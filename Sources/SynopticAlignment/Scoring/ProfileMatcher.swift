/// Finds, for every item of two sentences, the item of the other that answers it best.
package enum ProfileMatcher {
  /// Returns the best answers of both sides.
  ///
  /// Of answers of equal weight the first in reading order is taken.
  ///
  /// - Complexity: O(*m* + *n*), where *m* and *n* are the numbers of keys.
  package static func matches(
    _ first: SentenceProfile, _ second: SentenceProfile
  ) -> (first: [ItemMatch], second: [ItemMatch]) {
    var result = (
      first: [ItemMatch](repeating: .none, count: first.items.count),
      second: [ItemMatch](repeating: .none, count: second.items.count)
    )
    var left = 0
    var right = 0
    while left < first.entries.count, right < second.entries.count {
      let key = first.entries[left].key
      if key < second.entries[right].key {
        left += 1
      } else if key > second.entries[right].key {
        right += 1
      } else {
        let leftEnd = end(of: key, from: left, in: first.entries)
        let rightEnd = end(of: key, from: right, in: second.entries)
        answer(
          first.entries[left..<leftEnd], by: second.entries[right..<rightEnd], in: &result.first)
        answer(
          second.entries[right..<rightEnd], by: first.entries[left..<leftEnd], in: &result.second)
        left = leftEnd
        right = rightEnd
      }
    }
    return result
  }

  private static func answer(
    _ entries: ArraySlice<SentenceProfile.Entry>, by others: ArraySlice<SentenceProfile.Entry>,
    in matches: inout [ItemMatch]
  ) {
    guard var best = others.first else { return }
    for other in others where other.weight > best.weight { best = other }
    for entry in entries where entry.weight * best.weight > matches[Int(entry.item)].weight {
      matches[Int(entry.item)] = ItemMatch(weight: entry.weight * best.weight, item: best.item)
    }
  }

  private static func end(of key: Int32, from start: Int, in entries: [SentenceProfile.Entry])
    -> Int
  {
    var end = start
    while end < entries.count, entries[end].key == key { end += 1 }
    return end
  }
}
