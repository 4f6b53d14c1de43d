import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds one statement told as so and as not so.
struct NegationConflicts {
  private let pair: LinkedPair
  private let antonyms: Antonyms
  private let first: Polarity
  private let second: Polarity

  init(_ pair: LinkedPair, _ antonyms: Antonyms) {
    self.pair = pair
    self.antonyms = antonyms
    first = Self.polarity(pair.first, pair)
    second = Self.polarity(pair.second, pair)
  }

  /// Two clauses at least so alike hold one statement.
  private static let leastClauseSimilarity: Float = 0.3

  /// A word that answers another at least so well means the same.
  private static let leastWeight: Float = 0.8

  private static func polarity(_ side: LinkedPair.Side, _ pair: LinkedPair) -> Polarity {
    let version = pair.text(side)
    return Polarity(version.sentences[side.sentence], version, pair.profile(side), pair.story.vocabulary)
  }

  /// The conflicts of the pair: one at the most for each two clauses.
  var conflicts: [Conflict] {
    let left = pair.profile(pair.first)
    let right = pair.profile(pair.second)
    var conflicts: [Conflict] = []
    var judged: Set<[Int32]> = []
    for (position, item) in left.items.enumerated() where item.isContent && !item.isName && !item.isNumber {
      for (other, counterpart) in right.items.enumerated()
      where counterpart.isContent && !counterpart.isName && !counterpart.isNumber {
        guard let reason = reason(position, other),
          pair.clauses.similarity(Int(item.clause), Int(counterpart.clause)) >= Self.leastClauseSimilarity,
          judged.insert([item.clause, counterpart.clause]).inserted
        else { continue }
        conflicts.append(
          Conflict(
            topic: .negation, first: pair.range(of: tokens(position, pair.first, first), pair.first),
            second: pair.range(of: tokens(other, pair.second, second), pair.second), reason: reason))
      }
    }
    return conflicts
  }

  private func reason(_ position: Int, _ other: Int) -> String? {
    let match = pair.first.matches[position]
    let isAnswered = Int(match.item) == other && match.weight >= Self.leastWeight
    let isReversed = first.isDenied[position] != second.isDenied[other]
    let words = {
      "“\(pair.words(of: tokens(position, pair.first, first), pair.first))” and "
        + "“\(pair.words(of: tokens(other, pair.second, second), pair.second))”"
    }
    if isAnswered, isReversed { return "\(words()): one says so, the other denies it" }
    guard !isReversed, pair.first.matches[position].weight < 0.5, pair.second.matches[other].weight < 0.5
    else { return nil }
    let senses = (senses(position, pair.first), senses(other, pair.second))
    return antonyms.exclude(senses.0, senses.1) ? "\(words()) exclude each other" : nil
  }

  private func senses(_ position: Int, _ side: LinkedPair.Side) -> [Sense] {
    let token = pair.profile(side).items[position].tokens.lowerBound
    return pair.story.vocabulary[pair.text(side).tokens[token].word].senses
  }

  /// The words of an item, with the negator before it where it is denied.
  private func tokens(_ position: Int, _ side: LinkedPair.Side, _ polarity: Polarity) -> Range<Int> {
    let own = pair.profile(side).items[position].tokens
    guard polarity.isDenied[position] else { return own }
    let version = pair.text(side)
    var start = own.lowerBound
    for token in stride(from: own.lowerBound - 1, through: max(0, own.lowerBound - 3), by: -1)
    where Polarity.isNegator(version.tokens[token], pair.story.vocabulary) {
      start = token
      break
    }
    return start..<own.upperBound
  }
}
