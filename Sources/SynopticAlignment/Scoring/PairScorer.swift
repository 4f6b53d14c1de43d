import Glibc

/// Compares sentences by their profiles.
///
/// Every item takes the best weight of any key that it shares with an item of the other sentence. The
/// similarity is the harmonic mean of the two shares of answered mass, each damped by a constant mass that
/// counts as unanswered.
package struct PairScorer: Sendable {
  /// The mass that counts as unanswered on each side: about one rare word.
  package static let damping: Float = 2

  private var best: (first: [Float], second: [Float]) = ([], [])

  /// Makes a scorer, which keeps its buffers between pairs.
  package init() {}

  /// Returns what two sentences have in common.
  ///
  /// - Complexity: O(*m* + *n*), where *m* and *n* are the numbers of their keys.
  package mutating func evidence(_ first: SentenceProfile, _ second: SentenceProfile) -> PairEvidence {
    match(first, second)
    var matched: (first: Float, second: Float) = (0, 0)
    var names: (first: Int, second: Int, allFirst: Int, allSecond: Int) = (0, 0, 0, 0)
    var numbers: (first: Int, second: Int, allFirst: Int, allSecond: Int) = (0, 0, 0, 0)
    for (position, item) in first.items.enumerated() {
      matched.first += item.mass * best.first[position]
      if item.isName { names.allFirst += 1; if best.first[position] > 0.5 { names.first += 1 } }
      if item.isNumber { numbers.allFirst += 1; if best.first[position] > 0.5 { numbers.first += 1 } }
    }
    for (position, item) in second.items.enumerated() {
      matched.second += item.mass * best.second[position]
      if item.isName { names.allSecond += 1; if best.second[position] > 0.5 { names.second += 1 } }
      if item.isNumber { numbers.allSecond += 1; if best.second[position] > 0.5 { numbers.second += 1 } }
    }
    let shares = (
      first: matched.first / (first.mass + Self.damping), second: matched.second / (second.mass + Self.damping)
    )
    let sum = shares.first + shares.second
    return PairEvidence(
      firstShare: shares.first, secondShare: shares.second,
      matchedMass: (matched.first + matched.second) / 2, names: min(names.first, names.second),
      numbers: min(numbers.first, numbers.second), fewerNames: min(names.allFirst, names.allSecond),
      fewerNumbers: min(numbers.allFirst, numbers.allSecond),
      similarity: sum > 0 ? 2 * shares.first * shares.second / sum : 0)
  }

  /// Finds the best weight for every item of both sides, by walking both sorted lists of keys at once.
  private mutating func match(_ first: SentenceProfile, _ second: SentenceProfile) {
    best.first = Array(repeating: 0, count: first.items.count)
    best.second = Array(repeating: 0, count: second.items.count)
    var left = 0
    var right = 0
    while left < first.entries.count, right < second.entries.count {
      let key = first.entries[left].key
      if key < second.entries[right].key {
        left += 1
      } else if key > second.entries[right].key {
        right += 1
      } else {
        let leftEnd = Self.end(of: key, from: left, in: first.entries)
        let rightEnd = Self.end(of: key, from: right, in: second.entries)
        let strongest = (
          first: first.entries[left..<leftEnd].reduce(0) { max($0, $1.weight) },
          second: second.entries[right..<rightEnd].reduce(0) { max($0, $1.weight) }
        )
        for entry in first.entries[left..<leftEnd] {
          let weight = entry.weight * strongest.second
          best.first[Int(entry.item)] = max(best.first[Int(entry.item)], weight)
        }
        for entry in second.entries[right..<rightEnd] {
          let weight = entry.weight * strongest.first
          best.second[Int(entry.item)] = max(best.second[Int(entry.item)], weight)
        }
        left = leftEnd
        right = rightEnd
      }
    }
  }

  private static func end(of key: Int32, from start: Int, in entries: [SentenceProfile.Entry]) -> Int {
    var end = start
    while end < entries.count, entries[end].key == key { end += 1 }
    return end
  }
}
