package import SynopticAnchors
package import SynopticLanguage

/// Finds which sentences of all versions tell the same.
package struct Aligner: Sendable {
  /// The number of times that the support of neighbours is counted anew.
  static let rounds = 2

  /// The compared pairs of every two versions.
  package private(set) var versionPairs: [VersionPair] = []

  /// The clusters of primary counterparts: for each, the version and the sentence of every member.
  package private(set) var clusters: [[(version: Int, sentence: Int)]] = []

  /// The profiles of all sentences.
  package let profiles: [[SentenceProfile]]

  /// Aligns versions.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of tokens, for a fixed number of versions.
  package init(_ versions: [VersionText], _ vocabulary: Vocabulary, _ names: NameTable) {
    let builder = ProfileBuilder(versions, vocabulary, names)
    profiles = builder.profiles
    var finder = CandidateFinder(builder)
    var scorer = PairScorer()
    for first in versions.indices {
      for second in versions.indices where second > first {
        var pairs: [ScoredPair] = []
        for pair in finder.pairs(first, second) {
          let evidence = scorer.evidence(profiles[first][pair.first], profiles[second][pair.second])
          guard evidence.similarity > 0.02 else { continue }
          let gap = LengthGap.between(profiles[first][pair.first], profiles[second][pair.second])
          let features = PairFeatures(evidence: evidence, margin: 0, neighbours: 0, lengthGap: gap)
          pairs.append(ScoredPair(first: pair.first, second: pair.second, features: features, logOdds: 0))
        }
        versionPairs.append(
          VersionPair(
            first: first, second: second,
            sizes: (profiles[first].count, profiles[second].count), pairs: pairs))
      }
    }
    judge()
    settle()
  }

  /// Judges every pair, first by itself, then with its neighbours.
  private mutating func judge() {
    for number in versionPairs.indices {
      for round in 0...Self.rounds {
        let support = round == 0 ? [] : NeighbourSupport.support(versionPairs[number])
        for position in versionPairs[number].pairs.indices {
          if round > 0 { versionPairs[number].pairs[position].features.neighbours = support[position] }
          versionPairs[number].pairs[position].logOdds =
            LinkModel.primary.logOdds(versionPairs[number].pairs[position].features)
        }
      }
    }
  }

  private mutating func settle() {
    let edges = versionPairs.flatMap { pairs in
      pairs.pairs.map { pair in
        Settlement.Edge(
          first: .init(version: pairs.first, member: pair.first),
          second: .init(version: pairs.second, member: pair.second), logOdds: pair.logOdds)
      }
    }
    clusters = Settlement(edges).groups.map { group in group.map { ($0.version, $0.member) } }
  }
}
