/// Finds sentences that tell a part of what one sentence of another version tells.
///
/// A version may say in two sentences what another says in one. The second of the two has no primary
/// counterpart, for each member of a cluster is alone in its version; it gets one here where most of it is
/// answered by that sentence, by words that the first of the two does not answer.
struct SplitFinder {
  /// The parts of a sentence stand at most so many sentences apart.
  static let reach = 3

  /// A part has at least this share of its mass answered.
  static let leastShare: Float = 0.36

  /// The mass of the answers that the other part does not give.
  static let leastMass: Float = 2

  /// The share of the part's answers that the other part does not give.
  static let leastShareOfOwn: Float = 0.5

  private let profiles: [[SentenceProfile]]
  private let clusterOfNode: [Settlement.Node: Int]

  init(_ profiles: [[SentenceProfile]], _ clusterOfNode: [Settlement.Node: Int]) {
    self.profiles = profiles
    self.clusterOfNode = clusterOfNode
  }

  /// Returns the positions of the pairs of two versions that join a part to its whole.
  ///
  /// - Complexity: O(*n*) for a bounded number of pairs a sentence.
  func splits(in pairs: VersionPair) -> Set<Int> {
    var partnerOfFirst: [Int: Int] = [:]
    var partnerOfSecond: [Int: Int] = [:]
    for pair in pairs.pairs {
      guard let cluster = clusterOfNode[.init(version: pairs.first, member: pair.first)],
        cluster == clusterOfNode[.init(version: pairs.second, member: pair.second)]
      else { continue }
      partnerOfFirst[pair.first] = pair.second
      partnerOfSecond[pair.second] = pair.first
    }
    var found: Set<Int> = []
    for sentence in pairs.pairsOfFirst.indices where partnerOfFirst[sentence] == nil {
      let best = pairs.pairsOfFirst[sentence].max {
        pairs.pairs[$0].features.evidence.firstShare < pairs.pairs[$1].features.evidence.firstShare
      }
      guard let best, let rival = partnerOfSecond[pairs.pairs[best].second],
        isPart(
          sentence, of: pairs.pairs[best].second, beside: rival, part: pairs.first,
          whole: pairs.second,
          share: pairs.pairs[best].features.evidence.firstShare)
      else { continue }
      found.insert(best)
    }
    for sentence in pairs.pairsOfSecond.indices where partnerOfSecond[sentence] == nil {
      let best = pairs.pairsOfSecond[sentence].max {
        pairs.pairs[$0].features.evidence.secondShare
          < pairs.pairs[$1].features.evidence.secondShare
      }
      guard let best, let rival = partnerOfFirst[pairs.pairs[best].first],
        isPart(
          sentence, of: pairs.pairs[best].first, beside: rival, part: pairs.second,
          whole: pairs.first,
          share: pairs.pairs[best].features.evidence.secondShare)
      else { continue }
      found.insert(best)
    }
    return found
  }

  private func isPart(
    _ part: Int, of whole: Int, beside rival: Int, part partVersion: Int, whole wholeVersion: Int,
    share: Float
  ) -> Bool {
    guard share >= Self.leastShare, abs(part - rival) <= Self.reach else { return false }
    let target = profiles[wholeVersion][whole]
    let own = ProfileMatcher.matches(target, profiles[partVersion][part]).first
    let others = ProfileMatcher.matches(target, profiles[partVersion][rival]).first
    var answered: Float = 0
    var alone: Float = 0
    for (position, item) in target.items.enumerated() {
      answered += item.mass * own[position].weight
      alone += item.mass * max(0, own[position].weight - others[position].weight)
    }
    return alone >= Self.leastMass && alone >= Self.leastShareOfOwn * answered
  }
}
