import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds different places in one place of one fact.
struct PlaceConflicts {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// Two clauses at least so alike hold one statement.
  private static let leastClauseSimilarity: Float = 0.25

  /// The conflicts of the pair, in reading order of its first sentence.
  ///
  /// Only the single place of a clause that the other side does not know is set against the single one there.
  var conflicts: [Conflict] {
    let left = unknown(pair.first, pair.second)
    let right = unknown(pair.second, pair.first)
    var conflicts: [Conflict] = []
    for mention in left {
      let partners = right.filter { other in
        areOfOneKind(mention, other)
          && pair.clauseSimilarity(mention.tokens.lowerBound, other.tokens.lowerBound)
            >= Self.leastClauseSimilarity
      }
      guard partners.count == 1, let other = partners.first else { continue }
      let rivals = left.filter { rival in
        areOfOneKind(rival, other)
          && pair.clauseSimilarity(rival.tokens.lowerBound, other.tokens.lowerBound)
            >= Self.leastClauseSimilarity
      }
      guard rivals.count == 1 else { continue }
      let words =
        "“\(pair.words(of: mention.tokens, pair.first))” and “\(pair.words(of: other.tokens, pair.second))”"
      conflicts.append(
        Conflict(
          topic: .place, first: pair.range(of: mention.tokens, pair.first),
          second: pair.range(of: other.tokens, pair.second),
          reason: "\(words) are different places for the same thing"))
    }
    return conflicts
  }

  /// The names of a side that may be places and that the other side's sentences do not have.
  private func unknown(_ side: LinkedPair.Side, _ other: LinkedPair.Side) -> [NameMention] {
    let known = pair.siblingMentions(other) + pair.mentions(other)
    return pair.mentions(side).filter { mention in
      guard mention.kind == .place || mention.kind == .other && mention.role == nil else {
        return false
      }
      return !known.contains { candidate in
        !Set(candidate.clusters).isDisjoint(with: mention.clusters)
          || candidate.concept != nil && candidate.concept == mention.concept
      }
    }
  }

  /// Whether two names may be places of one sort: two towns, two countries, or one that the lexicon does not know.
  private func areOfOneKind(_ left: NameMention, _ right: NameMention) -> Bool {
    let lexicon = pair.story.vocabulary.lexicon
    let first = left.concept.flatMap { lexicon.kind(of: $0) }
    let second = right.concept.flatMap { lexicon.kind(of: $0) }
    if let first, let second { return first == second }
    return left.kind == .place || right.kind == .place || first == nil && second == nil
  }
}
