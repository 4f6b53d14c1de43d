import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds one statement told as so and as not so.
///
/// Clauses are compared that answer each other. Each is denied or not; words of theirs that answer nothing
/// and exclude each other turn the sense of one of them. Where the two then differ, both cannot be true.
struct NegationConflicts {
  private let pair: LinkedPair
  private let antonyms: Antonyms
  private let first: Polarity
  private let second: Polarity

  init(_ pair: LinkedPair, _ antonyms: Antonyms, _ first: Polarity, _ second: Polarity) {
    self.pair = pair
    self.antonyms = antonyms
    self.first = first
    self.second = second
  }

  /// Clauses at least so alike hold one statement, where a denied word of one is answered in the other.
  private static let leastSimilarity: Float = 0.2

  /// Clauses at least so alike hold one statement, where words of theirs exclude each other.
  private static let leastSimilarityOfAntonyms: Float = 0.36

  /// A word that answers another at least so well means the same.
  private static let leastWeight: Float = 0.7

  /// The conflicts of the pair, in the order of the clauses of its first sentence.
  var conflicts: [Conflict] {
    var conflicts: [Conflict] = []
    for clause in pair.profile(pair.first).clauseMasses.indices {
      guard let other = pair.clauses.partner(ofRow: clause) else { continue }
      if let conflict = conflict(clause, other, pair.clauses.similarity(clause, other)) {
        conflicts.append(conflict)
      }
    }
    return conflicts
  }

  private func conflict(_ clause: Int, _ other: Int, _ similarity: Float) -> Conflict? {
    let left = items(of: clause, pair.first)
    let right = items(of: other, pair.second)
    let isReversed = left.contains { first.isDenied[$0] } != right.contains { second.isDenied[$0] }
    if let opposites = opposites(left, right), similarity >= Self.leastSimilarityOfAntonyms {
      let isTurned =
        left.contains { isDenied($0, pair.first, first) }
        != right.contains { isDenied($0, pair.second, second) }
      guard !isTurned else { return nil }
      return conflict(opposites.0, opposites.1) { "\($0) and \($1) exclude each other" }
    }
    guard isReversed, similarity >= Self.leastSimilarity,
      !first.openClauses.contains(Int32(clause)),
      !second.openClauses.contains(Int32(other))
    else { return nil }
    let denied = left.filter { position in
      let match = pair.first.matches[position]
      return match.weight >= Self.leastWeight && right.contains(Int(match.item))
        && (first.isDenied[position] || second.isDenied[Int(match.item)])
    }
    // The word behind a negator tells what is denied better than the one before it, often who denies it.
    guard let position = denied.first(where: isBehindNegator) ?? denied.first else { return nil }
    return conflict(position, Int(pair.first.matches[position].item)) {
      "\($0) and \($1): one says so, the other denies it"
    }
  }

  /// Whether an item of the first sentence, or what answers it, stands behind the word that denies it.
  private func isBehindNegator(_ position: Int) -> Bool {
    let other = Int(pair.first.matches[position].item)
    let (left, right) = (pair.profile(pair.first).items, pair.profile(pair.second).items)
    return first.negators[position].map { $0 < left[position].tokens.lowerBound } ?? false
      || second.negators[other].map { $0 < right[other].tokens.lowerBound } ?? false
  }

  private func conflict(_ position: Int, _ other: Int, _ reason: (String, String) -> String)
    -> Conflict
  {
    let left = tokens(position, pair.first, first)
    let right = tokens(other, pair.second, second)
    return Conflict(
      topic: .negation, first: pair.range(of: left, pair.first),
      second: pair.range(of: right, pair.second),
      reason: reason(
        "“\(pair.words(of: left, pair.first))”", "“\(pair.words(of: right, pair.second))”"))
  }

  /// The content words of a clause that are no names and no numbers.
  private func items(of clause: Int, _ side: LinkedPair.Side) -> [Int] {
    let items = pair.profile(side).items
    return items.indices.filter { position in
      let item = items[position]
      return Int(item.clause) == clause && item.isContent && !item.isName && !item.isNumber
    }
  }

  /// The first two words of two clauses that answer nothing and exclude each other.
  private func opposites(_ left: [Int], _ right: [Int]) -> (Int, Int)? {
    for position in left
    where pair.first.matches[position].weight < Self.leastWeight
      && !isQualifier(position, pair.first)
    {
      let senses = senses(position, pair.first)
      for other in right
      where pair.second.matches[other].weight < Self.leastWeight && !isQualifier(other, pair.second)
      {
        if antonyms.exclude(senses, self.senses(other, pair.second)) { return (position, other) }
      }
    }
    return nil
  }

  /// Whether an item only qualifies a number: at least 100 and more than 100 are compared as numbers.
  private func isQualifier(_ position: Int, _ side: LinkedPair.Side) -> Bool {
    let range = pair.range(of: pair.profile(side).items[position].tokens, side)
    return pair.story.quantities[side.version][side.sentence].contains {
      $0.qualifiedRange.overlaps(range)
    }
  }

  /// Whether an item is denied by a word that is no part of its own term: «не хватает» is a lack, and denies
  /// none.
  private func isDenied(_ position: Int, _ side: LinkedPair.Side, _ polarity: Polarity) -> Bool {
    guard let negator = polarity.negators[position] else { return false }
    let version = pair.text(side)
    let token = pair.profile(side).items[position].tokens.lowerBound
    return !version.terms[version.sentences[side.sentence].terms].contains {
      $0.tokens.contains(negator) && $0.tokens.contains(token)
    }
  }

  private func senses(_ position: Int, _ side: LinkedPair.Side) -> [Sense] {
    let token = pair.profile(side).items[position].tokens.lowerBound
    let version = pair.text(side)
    var senses = pair.story.vocabulary[version.tokens[token].word].senses
    for term in version.terms[version.sentences[side.sentence].terms]
    where term.tokens.contains(token) {
      senses.append(contentsOf: term.senses)
    }
    return senses
  }

  /// The words of an item, with the negator before it where it is denied.
  private func tokens(_ position: Int, _ side: LinkedPair.Side, _ polarity: Polarity) -> Range<Int>
  {
    let own = pair.profile(side).items[position].tokens
    guard let negator = polarity.negators[position] else { return own }
    return min(negator, own.lowerBound)..<own.upperBound
  }
}
