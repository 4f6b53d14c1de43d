/// Which sentences of all versions tell the same, or share a fact.
package struct Alignment: Sendable {
  /// Two sentences that tell the same or share a fact.
  package struct Link: Sendable {
    /// The earlier version and its sentence.
    package var first: (version: Int, sentence: Int)

    /// The later version and its sentence.
    package var second: (version: Int, sentence: Int)

    /// Whether the two are each other's primary counterparts.
    package var isPrimary: Bool

    /// The log odds that the two tell the same (primary), or share a fact.
    package var logOdds: Float

    /// What the decision rests on.
    package var features: PairFeatures
  }

  /// The links, ordered by their first ends, then by their second.
  package let links: [Link]

  /// For each version and sentence, the positions of its links, in the order of the other ends.
  private let linksOfSentence: [[[Int32]]]

  /// Gathers links.
  ///
  /// - Parameters:
  ///   - links: The links; their order does not matter.
  ///   - sizes: For each version, the number of its sentences.
  init(_ links: [Link], sizes: [Int]) {
    let sorted = links.sorted { left, right in
      (left.first.version, left.first.sentence, left.second.version, left.second.sentence)
        < (right.first.version, right.first.sentence, right.second.version, right.second.sentence)
    }
    var ofSentence = sizes.map { [[Int32]](repeating: [], count: $0) }
    for (position, link) in sorted.enumerated() {
      ofSentence[link.first.version][link.first.sentence].append(Int32(position))
      ofSentence[link.second.version][link.second.sentence].append(Int32(position))
    }
    self.links = sorted
    linksOfSentence = ofSentence
  }

  /// Returns the links of a sentence to another version.
  ///
  /// - Parameters:
  ///   - sentence: The sentence, as a position in its version.
  ///   - version: Its version.
  ///   - other: The other version.
  /// - Returns: The links, in the order of ``links``.
  package func links(ofSentence sentence: Int, in version: Int, to other: Int) -> [Link] {
    linksOfSentence[version][sentence].lazy.map { links[Int($0)] }.filter {
      $0.first.version == other || $0.second.version == other
    }
  }

  /// The links of a sentence to all other versions.
  package func links(ofSentence sentence: Int, in version: Int) -> [Link] {
    linksOfSentence[version][sentence].map { links[Int($0)] }
  }

  /// Returns the sentences of another version that a sentence is linked to.
  ///
  /// - Parameters:
  ///   - sentence: The sentence, as a position in its version.
  ///   - version: Its version.
  ///   - other: The other version.
  /// - Returns: Positions in the other version, in reading order.
  package func matches(ofSentence sentence: Int, in version: Int, to other: Int) -> [Int] {
    var matches: [Int] = []
    for position in linksOfSentence[version][sentence] {
      let link = links[Int(position)]
      if link.first.version == other {
        matches.append(link.first.sentence)
      } else if link.second.version == other {
        matches.append(link.second.sentence)
      }
    }
    return matches.sorted()
  }
}

extension Alignment.Link {
  /// The sentence at the end that lies in a version.
  package func sentence(in version: Int) -> Int {
    first.version == version ? first.sentence : second.sentence
  }
}
