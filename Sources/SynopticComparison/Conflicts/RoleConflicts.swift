import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds one person in two offices, or in one office with a different standing.
struct RoleConflicts {
  private let pair: LinkedPair
  private let standings: StandingConflicts

  init(_ pair: LinkedPair, _ standings: StandingConflicts) {
    self.pair = pair
    self.standings = standings
  }

  /// The conflicts of the pair, in reading order of its first sentence.
  var conflicts: [Conflict] {
    var conflicts: [Conflict] = []
    for mention in pair.mentions(pair.first) {
      guard let role = mention.role else { continue }
      for other in pair.mentions(pair.second)
      where other.clusters[other.surname] == mention.clusters[mention.surname] {
        guard let otherRole = other.role,
          let reason = reason(role, otherRole, of: mention.clusters[mention.surname])
        else { continue }
        conflicts.append(
          Conflict(
            topic: .role, first: pair.range(of: role.tokens, pair.first),
            second: pair.range(of: otherRole.tokens, pair.second), reason: reason))
        break
      }
    }
    return conflicts
  }

  /// Why two roles cannot be one person's, or nil where nothing says so.
  private func reason(_ left: Role, _ right: Role, of person: Int32) -> String? {
    let roles =
      "“\(pair.words(of: left.tokens, pair.first))” and “\(pair.words(of: right.tokens, pair.second))”"
    let first = left.effects.intersection(StandingConflicts.effects)
    let second = right.effects.intersection(StandingConflicts.effects)
    if first != second, let effect = first.symmetricDifference(second).sorted().first {
      // A version that gives both standings tells that one followed the other.
      guard !standings.isTold(left, of: person, in: pair.second.version),
        !standings.isTold(right, of: person, in: pair.first.version)
      else { return nil }
      return "\(roles): one of the two is “\(effect)”"
    }
    guard left.heads.isDisjoint(with: right.heads) else { return nil }
    let sharesHead = !left.heads.union(left.modifiers).isDisjoint(
      with: right.heads.union(right.modifiers))
    guard sharesHead, left.isSpecific, right.isSpecific else { return nil }
    return "\(roles) are different offices of one person"
  }
}
