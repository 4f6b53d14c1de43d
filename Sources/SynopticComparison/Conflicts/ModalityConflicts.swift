import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds one statement told as settled and as merely possible.
struct ModalityConflicts {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// Two clauses at least so alike hold one statement.
  private static let leastClauseSimilarity: Float = 0.22

  /// Rows of the table of modality that leave open whether something is so; those of ability do not.
  private static let openWords: Set<String> = ["may", "perhaps", "not-ruled-out"]

  /// The conflicts of the pair: one at the most for each two clauses.
  var conflicts: [Conflict] {
    let left = degrees(pair.first)
    let right = degrees(pair.second)
    var conflicts: [Conflict] = []
    for (clause, tokens) in left.possible where right.hedged[clause] == nil {
      if let conflict = conflict(clause, tokens, isFirst: true, hedged: right.hedged) {
        conflicts.append(conflict)
      }
    }
    for (clause, tokens) in right.possible {
      if let conflict = conflict(clause, tokens, isFirst: false, hedged: left.hedged) {
        conflicts.append(conflict)
      }
    }
    return conflicts
  }

  /// Where a side says that something is possible, and where it says anything but that it is so.
  private func degrees(_ side: LinkedPair.Side) -> (
    possible: [(Int, Range<Int>)], hedged: [Int: Bool]
  ) {
    let version = pair.text(side)
    let vocabulary = pair.story.vocabulary
    var possible: [(Int, Range<Int>)] = []
    var hedged: [Int: Bool] = [:]
    for token in version.sentences[side.sentence].tokens {
      let entry = vocabulary[version.tokens[token].word]
      guard entry.tables.contains(.modality) else { continue }
      for sense in entry.senses
      where vocabulary.lexicon.kind(of: sense.concept) == .modality {
        guard let degree = vocabulary.lexicon.cell("degree", of: sense.concept), degree != "planned"
        else { continue }
        let clause = pair.clause(of: token, side)
        hedged[clause] = true
        if !sense.isLoose, Self.openWords.contains(vocabulary.lexicon.name(of: sense.concept)),
          possible.last?.0 != clause
        {
          possible.append((clause, token..<token + 1))
        }
      }
    }
    return (possible, hedged)
  }

  private func conflict(
    _ clause: Int, _ tokens: Range<Int>, isFirst: Bool, hedged: [Int: Bool]
  ) -> Conflict? {
    let (side, other) = isFirst ? (pair.first, pair.second) : (pair.second, pair.first)
    let profile = pair.profile(other)
    let best = profile.clauseMasses.indices.max { left, right in
      similarity(clause, left, isFirst) < similarity(clause, right, isFirst)
    }
    guard let best, similarity(clause, best, isFirst) >= Self.leastClauseSimilarity,
      hedged[best] == nil,
      let start = profile.items.first(where: { Int($0.clause) == best }),
      let end = profile.items.last(where: { Int($0.clause) == best })
    else { return nil }
    let here = pair.range(of: tokens, side)
    let there = pair.range(of: start.tokens.lowerBound..<end.tokens.upperBound, other)
    return Conflict(
      topic: .modality, first: isFirst ? here : there, second: isFirst ? there : here,
      reason: "“\(pair.words(of: tokens, side))”: one says that it may be so, the other that it is")
  }

  private func similarity(_ clause: Int, _ other: Int, _ isFirst: Bool) -> Float {
    isFirst ? pair.clauses.similarity(clause, other) : pair.clauses.similarity(other, clause)
  }
}
