package import SynopticAnchors
import SynopticLanguage
import SynopticLedger

/// Finds which sentences of all versions tell the same.
package struct Aligner: Sendable {
  /// The number of times that the support of neighbours is counted anew.
  static let rounds = 2

  /// Pairs that have less in common are not judged.
  static let leastSimilarity: Float = 0.02

  /// Sentences share a fact from these log odds on: a little under even, since a link that is missed takes a
  /// told sentence for one left out.
  static let leastFurther: Float = -0.4

  /// A sentence has at most so many further counterparts in another version.
  ///
  /// News has four at the most. Where a long text repeats its words there would be as many as there are
  /// candidates, and each is weighed against each.
  package static let furtherPerSentence = 6

  /// The compared pairs of every two versions, where they were to be kept.
  package let versionPairs: [VersionPair]

  /// The links.
  package let alignment: Alignment

  /// The profiles of all sentences.
  package let profiles: [[SentenceProfile]]

  /// Aligns versions.
  ///
  /// - Parameters:
  ///   - story: The versions.
  ///   - keepsPairs: Whether all compared pairs are kept, for benchmarks; they are many.
  /// - Complexity: O(*n* log *n*), where *n* is the number of tokens, for a fixed number of versions.
  package init(_ story: Story, keepsPairs: Bool = false) {
    let builder = ProfileBuilder(story)
    profiles = builder.profiles
    var pairs = Self.compare(builder, story.versions)
    Self.judge(&pairs)
    versionPairs = keepsPairs ? pairs : []
    alignment = Alignment(
      Self.links(pairs, profiles, primary: Self.settle(pairs)), sizes: profiles.map(\.count))
  }

  /// Compares the candidates of every two versions.
  private static func compare(
    _ builder: ProfileBuilder, _ versions: [VersionText]
  ) -> [VersionPair] {
    let profiles = builder.profiles
    var finder = CandidateFinder(builder)
    var result: [VersionPair] = []
    for first in profiles.indices {
      for second in profiles.indices where second > first {
        let candidates = finder.pairs(first, second)
        var pairs: [ScoredPair] = []
        pairs.reserveCapacity(candidates.count)
        for pair in candidates {
          let (left, right) = (profiles[first][pair.first], profiles[second][pair.second])
          let evidence = PairScorer.evidence(left, right)
          guard evidence.similarity >= leastSimilarity else { continue }
          let features = PairFeatures(
            evidence: evidence, margin: 0, neighbours: 0, lengthGap: LengthGap.between(left, right),
            kinship: kinship(
              versions[first].sentences[pair.first].language,
              versions[second].sentences[pair.second].language))
          pairs.append(
            ScoredPair(first: pair.first, second: pair.second, features: features, logOdds: 0))
        }
        result.append(
          VersionPair(
            first: first, second: second,
            sizes: (profiles[first].count, profiles[second].count), taking: &pairs))
      }
    }
    return result
  }

  private static func kinship(_ first: Language, _ second: Language) -> PairFeatures.Kinship {
    if first == second { return .same }
    let slavic: [Language] = [.russian, .ukrainian]
    return slavic.contains(first) && slavic.contains(second) ? .slavic : .foreign
  }

  /// Judges every pair, first by itself, then with its neighbours.
  private static func judge(_ versionPairs: inout [VersionPair]) {
    for number in versionPairs.indices {
      for round in 0...rounds {
        let support = round == 0 ? [] : NeighbourSupport.support(versionPairs[number])
        for position in versionPairs[number].pairs.indices {
          if round > 0 {
            versionPairs[number].pairs[position].features.neighbours = support[position]
          }
          versionPairs[number].pairs[position].logOdds =
            LinkModel.primary.logOdds(versionPairs[number].pairs[position].features)
        }
      }
    }
  }

  /// Settles the primary counterparts of all versions: for each sentence of each version, its cluster.
  private static func settle(_ versionPairs: [VersionPair]) -> [Settlement.Node: Int] {
    let edges = versionPairs.flatMap { pairs in
      pairs.pairs.map { pair in
        Settlement.Edge(
          first: .init(version: pairs.first, member: pair.first),
          second: .init(version: pairs.second, member: pair.second), logOdds: pair.logOdds)
      }
    }
    var clusterOfNode: [Settlement.Node: Int] = [:]
    for (number, group) in Settlement(edges).groups.enumerated() {
      for node in group { clusterOfNode[node] = number }
    }
    return clusterOfNode
  }

  /// Makes the links: primary ones within a cluster, further ones where a fact is shared.
  private static func links(
    _ versionPairs: [VersionPair], _ profiles: [[SentenceProfile]],
    primary clusterOfNode: [Settlement.Node: Int]
  ) -> [Alignment.Link] {
    let finder = SplitFinder(profiles, clusterOfNode)
    var links: [Alignment.Link] = []
    for pairs in versionPairs {
      let splits = finder.splits(in: pairs)
      var further: [(position: Int, logOdds: Float)] = []
      for (position, pair) in pairs.pairs.enumerated() {
        let cluster = clusterOfNode[.init(version: pairs.first, member: pair.first)]
        let isPrimary =
          splits.contains(position)
          || cluster != nil
            && cluster == clusterOfNode[.init(version: pairs.second, member: pair.second)]
        if isPrimary {
          links.append(link(position, of: pairs, isPrimary: true, logOdds: pair.logOdds))
        } else if case let logOdds = LinkModel.further.logOdds(pair.features),
          logOdds > leastFurther
        {
          further.append((position, logOdds))
        }
      }
      for (position, logOdds) in surest(further, pairs) {
        links.append(link(position, of: pairs, isPrimary: false, logOdds: logOdds))
      }
    }
    return links
  }

  private static func link(
    _ position: Int, of pairs: VersionPair, isPrimary: Bool, logOdds: Float
  ) -> Alignment.Link {
    let pair = pairs.pairs[position]
    return .init(
      first: (pairs.first, pair.first), second: (pairs.second, pair.second), isPrimary: isPrimary,
      logOdds: logOdds, features: pair.features)
  }

  /// The surest further counterparts, so many that no sentence has more than it may.
  private static func surest(
    _ further: [(position: Int, logOdds: Float)], _ pairs: VersionPair
  ) -> [(position: Int, logOdds: Float)] {
    var counts = (
      first: [Int](repeating: 0, count: pairs.pairsOfFirst.indices.count),
      second: [Int](repeating: 0, count: pairs.pairsOfSecond.indices.count)
    )
    return further.sorted { ($1.logOdds, $0.position) < ($0.logOdds, $1.position) }.filter {
      let pair = pairs.pairs[$0.position]
      guard counts.first[pair.first] < furtherPerSentence,
        counts.second[pair.second] < furtherPerSentence
      else { return false }
      counts.first[pair.first] += 1
      counts.second[pair.second] += 1
      return true
    }
  }
}
