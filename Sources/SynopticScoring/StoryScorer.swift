/// Scores a prediction against a gold story.
package enum StoryScorer {
  /// Types of conflicts that annotators take for each other.
  private static let alike: [String: Set<String>] = [
    "number": ["number", "date"], "date": ["number", "date"], "name": ["name", "role"],
    "role": ["name", "role"],
  ]

  /// Types of conflicts that rest on a value.
  private static let typed: Set<String> = ["number", "date", "name", "role", "place", "negation"]

  /// What the prediction says of one gold sentence.
  private struct Found {
    var statuses: [String] = []
    var matches: Set<String> = []
    var conflicts: Set<String> = []
  }

  private struct Question: Hashable {
    let from: String
    let to: String
    let sentence: String
  }

  /// Returns what the prediction got right and wrong.
  ///
  /// Versions are matched by name, else by order.
  package static func score(_ prediction: Prediction, against story: GoldStory) -> ScoreCounts {
    let found = lay(prediction, along: story)
    var counts = ScoreCounts()
    for direction in story.directions {
      for (sentence, verdict) in direction.verdicts {
        let question = Question(from: direction.from, to: direction.to, sentence: sentence)
        count(found[question] ?? Found(), verdict, in: &counts)
      }
    }
    return counts
  }

  private static func lay(_ prediction: Prediction, along story: GoldStory) -> [Question: Found] {
    var goldOfPredicted: [String: String] = [:]
    var layouts: [String: SentenceLayout] = [:]
    for (number, version) in story.versions.enumerated() {
      let named = prediction.versions.first { $0.id == version.id }
      guard
        let match = named
          ?? (number < prediction.versions.count ? prediction.versions[number] : nil)
      else { continue }
      goldOfPredicted[match.id] = version.id
      layouts[version.id] = SentenceLayout(version, match.sentences)
    }
    var found: [Question: Found] = [:]
    for coverage in prediction.coverage {
      guard let to = goldOfPredicted[coverage.version], let target = layouts[to] else { continue }
      for (from, layout) in layouts where from != to {
        for sentence in layout[coverage.sentence] {
          let question = Question(from: from, to: to, sentence: sentence)
          found[question, default: Found()].statuses.append(coverage.status)
          found[question, default: Found()].matches.formUnion(
            coverage.matches.flatMap { target[$0] })
          found[question, default: Found()].conflicts.formUnion(coverage.conflicts)
        }
      }
    }
    return found
  }

  private static func count(
    _ found: Found, _ verdict: GoldStory.Verdict, in counts: inout ScoreCounts
  ) {
    let said = status(of: found)
    let isRight = verdict.statuses.contains(said)
    let wanted = isRight ? said : verdict.statuses.first ?? "none"
    counts.confusion[wanted, default: [:]][said, default: 0] += 1
    let isMissing = verdict.statuses.contains("absent")
    if !verdict.statuses.contains("none"), !isMissing || verdict.statuses.count == 1 {
      let saidMissing = said == "absent" || said == "none"
      if isMissing, saidMissing { counts.omissions.right += 1 }
      if !isMissing, saidMissing { counts.omissions.wrong += 1 }
      if isMissing, !saidMissing { counts.omissions.missing += 1 }
    }
    counts.links.right += found.matches.intersection(verdict.allowed).count
    counts.links.wrong += found.matches.subtracting(verdict.allowed).count
    counts.links.missing += verdict.required.subtracting(found.matches).count
    countConflicts(found, verdict, in: &counts)
  }

  private static func countConflicts(
    _ found: Found, _ verdict: GoldStory.Verdict, in counts: inout ScoreCounts
  ) {
    if !found.conflicts.isEmpty {
      if verdict.conflicts.isEmpty {
        counts.conflicts.wrong += 1
      } else {
        counts.conflicts.right += 1
      }
    } else if verdict.conflicts.contains(where: { $0.annotators.count == 2 }) {
      counts.conflicts.missing += 1
    }
    let told = verdict.conflicts.filter { typed.contains($0.type) }
    guard !told.isEmpty else { return }
    let accepted = told.reduce(into: Set<String>()) { $0.formUnion(alike[$1.type] ?? [$1.type]) }
    if accepted.isDisjoint(with: found.conflicts) {
      counts.typedConflicts.missing += 1
    } else {
      counts.typedConflicts.right += 1
    }
  }

  /// The status that most predicted pieces of a sentence have; `partial` where they disagree on facts.
  private static func status(of found: Found) -> String {
    guard let first = found.statuses.first else { return "absent" }
    let distinct = Set(found.statuses)
    if distinct.count == 1 { return first }
    if distinct.isSubset(of: ["same", "partial", "absent"]) { return "partial" }
    var best = first
    for status in found.statuses
    where found.statuses.count(where: { $0 == status })
      > found.statuses.count(where: { $0 == best })
    {
      best = status
    }
    return best
  }
}
