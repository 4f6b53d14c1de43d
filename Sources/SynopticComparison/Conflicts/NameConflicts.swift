import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds people of different names in one place of one fact.
struct NameConflicts {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// Names that sound no farther apart than this share of their sounds are near: one may stand for the other.
  private static let nearShare = 0.42

  /// Two clauses at least so alike hold one statement.
  private static let leastClauseSimilarity: Float = 0.22

  /// The conflicts of the pair, in reading order of its first sentence.
  var conflicts: [Conflict] {
    var conflicts: [Conflict] = []
    var used: Set<Int> = []
    for mention in pair.mentions(pair.first) where isPerson(mention) {
      for (position, other) in pair.mentions(pair.second).enumerated()
      where isPerson(other) && !used.contains(position) {
        guard let reason = reason(mention, other) else { continue }
        used.insert(position)
        conflicts.append(
          Conflict(
            topic: .name, first: pair.range(of: mention.tokens, pair.first),
            second: pair.range(of: other.tokens, pair.second), reason: reason))
        break
      }
    }
    return conflicts
  }

  private func isPerson(_ mention: NameMention) -> Bool {
    mention.kind == .person || mention.kind == .other && mention.concept == nil
  }

  /// Why two names cannot be one person's, or nil where nothing says so.
  private func reason(_ left: NameMention, _ right: NameMention) -> String? {
    if sameSurname(left, right) {
      guard left.hasGivenName, right.hasGivenName, !sameGivenName(left, right),
        !isNamed(left, in: pair.second), !isNamed(right, in: pair.first)
      else { return nil }
      return "\(names(left, right)) have one surname and different given names"
    }
    guard !isKnown(left, in: pair.second), !isKnown(right, in: pair.first) else { return nil }
    if left.hasGivenName, right.hasGivenName, sameGivenName(left, right) {
      return "\(names(left, right)) have one given name and different surnames"
    }
    if left.tokens.count > 1, right.tokens.count > 1, left.clusters[0] == right.clusters[0],
      left.kind == .person || right.kind == .person
    {
      return "\(names(left, right)) have one given name and different surnames"
    }
    let isNear = isNear(left, right) && !(left.hasGivenName && right.hasGivenName)
    let similarity = pair.clauseSimilarity(left.tokens.lowerBound, right.tokens.lowerBound)
    if isNear, similarity >= Self.leastClauseSimilarity {
      return "\(names(left, right)) sound alike but are different names"
    }
    if let leftRole = left.role, let rightRole = right.role,
      !leftRole.heads.isDisjoint(with: rightRole.heads), similarity >= Self.leastClauseSimilarity
    {
      return "\(names(left, right)) are given one role"
    }
    return nil
  }

  private func names(_ left: NameMention, _ right: NameMention) -> String {
    "“\(words(left, pair.first))” and “\(words(right, pair.second))”"
  }

  private func words(_ mention: NameMention, _ side: LinkedPair.Side) -> String {
    pair.words(of: mention.tokens, side)
  }

  private func sameSurname(_ left: NameMention, _ right: NameMention) -> Bool {
    left.clusters[left.surname] == right.clusters[right.surname]
  }

  private func sameGivenName(_ left: NameMention, _ right: NameMention) -> Bool {
    if left.clusters[0] == right.clusters[0] { return true }
    return !givenNames(left, pair.first).isDisjoint(with: givenNames(right, pair.second))
  }

  private func givenNames(_ mention: NameMention, _ side: LinkedPair.Side) -> Set<ConceptID> {
    let token = pair.text(side).tokens[mention.tokens.lowerBound]
    let lexicon = pair.story.vocabulary.lexicon
    return Set(
      pair.story.vocabulary[token.word].senses.map(\.concept).filter {
        lexicon.kind(of: $0) == .givenNames
      })
  }

  /// Whether a name stands in the sentences of a side, or anywhere in its version where it is a surname.
  private func isKnown(_ mention: NameMention, in side: LinkedPair.Side) -> Bool {
    let cluster = mention.clusters[mention.surname]
    return pair.hasMention(side) { $0.clusters.contains(cluster) }
  }

  /// Whether a side's sentences name somebody by both the given name and the surname of a name.
  private func isNamed(_ mention: NameMention, in side: LinkedPair.Side) -> Bool {
    pair.hasMention(side) { candidate in
      candidate.hasGivenName && sameSurname(mention, candidate)
        && candidate.clusters[0] == mention.clusters[0]
    }
  }

  private func isNear(_ left: NameMention, _ right: NameMention) -> Bool {
    guard let first = sound(left, pair.first), let second = sound(right, pair.second) else {
      return false
    }
    let length = Double(max(first.sounds.count, second.sounds.count))
    return length >= 4 && NameDistance.between(first, second) <= Self.nearShare * length
  }

  private func sound(_ mention: NameMention, _ side: LinkedPair.Side) -> NameSound? {
    guard let last = mention.tokens.last else { return nil }
    return pair.story.names.soundOfWord[Int(pair.text(side).tokens[last].word)]
  }
}
