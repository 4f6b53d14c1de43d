/// Compares sentences by their profiles.
///
/// Every item takes the best weight of any key that it shares with an item of the other sentence. The
/// similarity is the harmonic mean of the two shares of answered mass, each damped by a constant mass that
/// counts as unanswered.
package enum PairScorer {
  /// The mass that counts as unanswered on each side: about one rare word.
  package static let damping: Float = 1

  /// A name or a number counts as answered above this weight.
  package static let answered: Float = 0.5

  /// What the items of one side add up to.
  private struct Side {
    var matched: Float = 0
    var rare: Float = 0
    var names: Int32 = 0
    var answeredNames: Int32 = 0
    var numbers: Int32 = 0
    var answeredNumbers: Int32 = 0

    init(_ profile: SentenceProfile, _ matches: [ItemMatch]) {
      for (item, match) in zip(profile.items, matches) {
        matched += item.mass * match.weight
        if item.isContent { rare += item.rarity * item.rarity * match.weight }
        let isAnswered = match.weight > PairScorer.answered
        if item.isName {
          names += 1
          if isAnswered { answeredNames += 1 }
        }
        if item.isNumber {
          numbers += 1
          if isAnswered { answeredNumbers += 1 }
        }
      }
    }
  }

  /// Returns what two sentences have in common.
  ///
  /// - Complexity: O(*m* + *n*), where *m* and *n* are the numbers of their keys.
  package static func evidence(_ first: SentenceProfile, _ second: SentenceProfile) -> PairEvidence
  {
    let matches = ProfileMatcher.matches(first, second)
    let left = Side(first, matches.first)
    let right = Side(second, matches.second)
    let leftShare = left.matched / (first.mass + damping)
    let rightShare = right.matched / (second.mass + damping)
    let sum = leftShare + rightShare
    let clause = ClauseMatrix(first, second, matches.first, matches.second).best
    return PairEvidence(
      firstShare: leftShare, secondShare: rightShare,
      matchedMass: (left.matched + right.matched) / 2,
      rareItems: (left.rare + right.rare) / 2,
      names: min(left.answeredNames, right.answeredNames),
      numbers: min(left.answeredNumbers, right.answeredNumbers),
      fewerNames: min(left.names, right.names),
      fewerNumbers: min(left.numbers, right.numbers),
      similarity: sum > 0 ? 2 * leftShare * rightShare / sum : 0,
      clauseSimilarity: clause.similarity,
      clauseMass: clause.mass)
  }
}
