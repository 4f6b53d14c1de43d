/// All compared pairs of sentences of two versions.
package struct VersionPair: Sendable {
  /// The earlier version.
  package let first: Int

  /// The later version.
  package let second: Int

  /// The pairs, in the order of their first sentences, then of their second.
  package var pairs: [ScoredPair]

  /// For each sentence of the earlier version, the positions of its pairs.
  package let pairsOfFirst: PositionLists

  /// For each sentence of the later version, the positions of its pairs.
  package let pairsOfSecond: PositionLists

  /// Gathers pairs, and tells how far each stands out from its rivals.
  ///
  /// - Parameters:
  ///   - first: The earlier version.
  ///   - second: The later one.
  ///   - sizes: The numbers of their sentences.
  ///   - pairs: The pairs, in order; taken over, so that they stand in memory once.
  init(first: Int, second: Int, sizes: (first: Int, second: Int), taking pairs: inout [ScoredPair])
  {
    self.first = first
    self.second = second
    pairsOfFirst = PositionLists(pairs.lazy.map(\.first), count: sizes.first)
    pairsOfSecond = PositionLists(pairs.lazy.map(\.second), count: sizes.second)
    self.pairs = []
    swap(&self.pairs, &pairs)
    for position in self.pairs.indices {
      let pair = self.pairs[position]
      let rivals =
        bestRival(of: position, among: pairsOfFirst[pair.first])
        + bestRival(of: position, among: pairsOfSecond[pair.second])
      self.pairs[position].features.margin = pair.features.evidence.similarity - rivals / 2
    }
  }

  private func bestRival(of position: Int, among rivals: PositionLists.List) -> Float {
    var best: Float = 0
    for rival in rivals where rival != position {
      best = max(best, pairs[rival].features.evidence.similarity)
    }
    return best
  }
}
