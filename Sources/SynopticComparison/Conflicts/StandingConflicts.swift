import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds people whom two versions give one office with a different standing: president, former president.
///
/// A version tells once who somebody is, and other versions may tell it beside quite another fact. So
/// standings are compared over whole versions, and not sentence by sentence.
struct StandingConflicts {
  private let story: Story

  /// For each version and person, by the cluster of the surname, the mentions that give an office.
  private let offices: [[Int32: [Mention]]]

  /// A mention that gives somebody an office.
  private struct Mention {
    var sentence: Int
    var role: Role
  }

  /// Effects that make another office of an office.
  static let effects: Set<String> = ["former", "acting", "deputy", "future", "late"]

  /// Gathers the offices of all people.
  ///
  /// - Complexity: O(*n*) in the number of names.
  init(_ story: Story) {
    self.story = story
    offices = story.versions.indices.map { version in
      var offices: [Int32: [Mention]] = [:]
      for (sentence, mentions) in story.mentions[version].enumerated()
      where story.versions[version].sentences[sentence].furniture == nil {
        for mention in mentions {
          guard let role = mention.role, !role.heads.isEmpty else { continue }
          offices[mention.clusters[mention.surname], default: []].append(
            Mention(sentence: sentence, role: role))
        }
      }
      return offices
    }
  }

  /// The differences of standing between a sentence and another version, where no mention there agrees.
  ///
  /// - Complexity: O(*m* *n*), where *m* is the number of names of the sentence and *n* the number of times
  ///   that the other version gives their offices.
  func differences(ofSentence sentence: Int, in version: Int, to other: Int) -> [Difference] {
    var differences: [Difference] = []
    var seen: Set<Int32> = []
    for mention in story.mentions[version][sentence] {
      let person = mention.clusters[mention.surname]
      guard let role = mention.role, seen.insert(person).inserted else { continue }
      let others = (offices[other][person] ?? []).filter {
        !$0.role.heads.isDisjoint(with: role.heads)
      }
      guard let first = others.first,
        !others.contains(where: { standing($0.role) == standing(role) }),
        // A version that gives both standings tells that one followed the other.
        !(offices[version][person] ?? []).contains(where: {
          !$0.role.heads.isDisjoint(with: role.heads) && standing($0.role) == standing(first.role)
        })
      else { continue }
      let here = range(role, version)
      let there = range(first.role, other)
      let effect = standing(role).symmetricDifference(standing(first.role)).sorted().first ?? ""
      let words =
        "“\(story.versions[version].string(here))” and “\(story.versions[other].string(there))”"
      differences.append(
        Difference(
          kind: .conflict, topic: .role,
          counterpart: SentenceReference(version: other, sentence: first.sentence), here: here,
          there: there, reason: "\(words): one of the two is “\(effect)”"))
    }
    return differences
  }

  /// Whether a version gives somebody an office of a role with the role's own standing, in any sentence.
  ///
  /// - Parameters:
  ///   - role: The office with its standing.
  ///   - person: The cluster of the surname.
  ///   - version: The version, as a position in the story.
  /// - Returns: Whether some sentence of the version gives it.
  /// - Complexity: O(*n*), where *n* is the number of times that the version gives the person's offices.
  func isTold(_ role: Role, of person: Int32, in version: Int) -> Bool {
    (offices[version][person] ?? []).contains {
      !$0.role.heads.isDisjoint(with: role.heads) && standing($0.role) == standing(role)
    }
  }

  private func standing(_ role: Role) -> Set<String> { role.effects.intersection(Self.effects) }

  private func range(_ role: Role, _ version: Int) -> Range<Int> {
    let tokens = story.versions[version].tokens
    return tokens[role.tokens.lowerBound].range
      .lowerBound..<tokens[role.tokens.upperBound - 1].range.upperBound
  }
}
