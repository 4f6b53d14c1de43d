/// All compared pairs of sentences of two versions.
package struct VersionPair: Sendable {
  /// The earlier version.
  package let first: Int

  /// The later version.
  package let second: Int

  /// The pairs, in the order of their first sentences, then of their second.
  package var pairs: [ScoredPair]

  /// For each sentence of the earlier version, the positions of its pairs.
  package let pairsOfFirst: [[Int]]

  /// For each sentence of the later version, the positions of its pairs.
  package let pairsOfSecond: [[Int]]

  /// Gathers pairs, and tells how far each stands out from its rivals.
  init(first: Int, second: Int, sizes: (first: Int, second: Int), pairs: [ScoredPair]) {
    self.first = first
    self.second = second
    var ofFirst = [[Int]](repeating: [], count: sizes.first)
    var ofSecond = [[Int]](repeating: [], count: sizes.second)
    for (position, pair) in pairs.enumerated() {
      ofFirst[pair.first].append(position)
      ofSecond[pair.second].append(position)
    }
    self.pairs = pairs
    pairsOfFirst = ofFirst
    pairsOfSecond = ofSecond
    for position in pairs.indices {
      let rivals =
        bestRival(of: position, among: ofFirst[pairs[position].first])
        + bestRival(of: position, among: ofSecond[pairs[position].second])
      self.pairs[position].features.margin =
        pairs[position].features.evidence.similarity - rivals / 2
    }
  }

  private func bestRival(of position: Int, among rivals: [Int]) -> Float {
    var best: Float = 0
    for rival in rivals where rival != position {
      best = max(best, pairs[rival].features.evidence.similarity)
    }
    return best
  }
}
