/// What a prediction got right and wrong.
package struct ScoreCounts: Equatable, Sendable {
  /// Right, wrong and missing answers of one kind.
  package struct Tally: Equatable, Sendable {
    /// Right answers.
    package var right = 0
    /// Answers that are not in the gold.
    package var wrong = 0
    /// Answers of the gold that are missing.
    package var missing = 0

    /// The share of answers that are right; 1 where there is none.
    package var precision: Double { right + wrong > 0 ? Double(right) / Double(right + wrong) : 1 }

    /// The share of the gold that was answered; 1 where there is none.
    package var recall: Double { right + missing > 0 ? Double(right) / Double(right + missing) : 1 }

    /// The harmonic mean of precision and recall.
    package var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    /// Adds up tallies.
    package static func += (left: inout Tally, right: Tally) {
      left.right += right.right
      left.wrong += right.wrong
      left.missing += right.missing
    }
  }

  /// The statuses, in the order of reports.
  package static let statuses = ["same", "partial", "absent", "none"]

  /// How often each status was wanted and each was said: `confusion[wanted][said]`.
  package var confusion: [String: [String: Int]] = [:]

  /// Sentences that another version leaves out.
  package var omissions = Tally()

  /// Sentences that share facts.
  package var links = Tally()

  /// Sentences with a conflict of any type.
  package var conflicts = Tally()

  /// Sentences with a conflict of a type that can be told, and told as that type; `wrong` is not used.
  package var typedConflicts = Tally()

  /// Makes counts of nothing.
  package init() {}

  /// Adds up counts.
  package static func += (left: inout ScoreCounts, right: ScoreCounts) {
    for (wanted, row) in right.confusion {
      for (said, count) in row { left.confusion[wanted, default: [:]][said, default: 0] += count }
    }
    left.omissions += right.omissions
    left.links += right.links
    left.conflicts += right.conflicts
    left.typedConflicts += right.typedConflicts
  }

  /// Precision and recall of one status.
  package func tally(ofStatus status: String) -> Tally {
    var tally = Tally()
    for (wanted, row) in confusion {
      for (said, count) in row {
        if wanted == status, said == status {
          tally.right += count
        } else if said == status {
          tally.wrong += count
        } else if wanted == status {
          tally.missing += count
        }
      }
    }
    return tally
  }

  /// The share of statuses that are right.
  package var accuracy: Double {
    let all = confusion.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    let right = Self.statuses.reduce(0) { $0 + (confusion[$1]?[$1] ?? 0) }
    return Double(right) / Double(max(1, all))
  }

  /// The mean of the F1 of the four statuses.
  package var macroF1: Double {
    Self.statuses.reduce(0) { $0 + tally(ofStatus: $1).f1 } / Double(Self.statuses.count)
  }

  /// The share of conflicts of a type that can be told that were told as that type; 0 where there is none.
  package var typedRecall: Double {
    Double(typedConflicts.right) / Double(max(1, typedConflicts.right + typedConflicts.missing))
  }
}
