import Glibc

/// Tells how surely the neighbours of two sentences are linked to each other.
///
/// Order is a weak witness: a version may move a block, but within it sentences mostly follow each other as
/// they do elsewhere. So a pair is helped by links close before and close behind it that keep their
/// distance, wherever in the story the two blocks stand.
enum NeighbourSupport {
  /// The number of sentences on either side that count as neighbours.
  static let reach = 3

  /// Returns the support of every pair of two versions, from 0 to 2.
  ///
  /// - Parameter pairs: The pairs, with log odds that do not rest on order alone.
  /// - Returns: A number for each pair, in their order.
  /// - Complexity: O(*n*) for a bounded number of pairs a sentence.
  static func support(_ pairs: VersionPair) -> [Float] {
    pairs.pairs.map { pair in
      side(of: pair, in: pairs, direction: -1) + side(of: pair, in: pairs, direction: 1)
    }
  }

  private static func side(of pair: ScoredPair, in pairs: VersionPair, direction: Int) -> Float {
    var best: Float = 0
    for step in 1...reach {
      let neighbour = pair.first + direction * step
      guard pairs.pairsOfFirst.indices.contains(neighbour) else { break }
      for position in pairs.pairsOfFirst[neighbour] {
        let other = pairs.pairs[position]
        let distance = direction * (other.second - pair.second)
        guard (1...reach + 1).contains(distance) else { continue }
        let bend = Float(abs(distance - step))
        let closeness = expf(-0.35 * Float(step - 1) - 0.6 * bend)
        best = max(best, closeness * LinkModel.probability(other.logOdds))
      }
    }
    return best
  }
}
