import SynopticLedger

/// Tells every gap once.
///
/// Where one version says in a sentence what another says in two, or a detail is told again with its sentence,
/// several facts rest on the same words; of their findings the gravest stays.
struct DuplicateFilter {
  /// What the same versions lack, in one sentence.
  private struct Place: Hashable {
    var kind: Finding.Kind
    var versions: [Int]
    var sentence: SentenceReference
  }

  /// Words that overlap to this share of the shorter are the same words.
  private static let leastShare = 0.6

  /// Leaves out findings that rest on words of a finding before them.
  ///
  /// - Parameter drafts: The findings, the gravest first.
  /// - Returns: The rest, in the same order.
  /// - Complexity: O(*n*) for a bounded number of findings a sentence.
  static func filter(_ drafts: [FindingDraft]) -> [FindingDraft] {
    var told: [Place: [Range<Int>]] = [:]
    return drafts.filter { draft in
      guard draft.kind == .omitted || draft.kind == .added else { return true }
      let places = draft.evidence.map { passage in
        Place(kind: draft.kind, versions: draft.versions, sentence: passage.sentence)
      }
      let isTold = zip(places, draft.evidence).contains { place, passage in
        told[place, default: []].contains { overlap($0, passage.range) }
      }
      guard !isTold else { return false }
      for (place, passage) in zip(places, draft.evidence) {
        told[place, default: []].append(passage.range)
      }
      return true
    }
  }

  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let shorter = min(left.count, right.count)
    return shorter > 0
      && Double(left.clamped(to: right).count) >= leastShare * Double(shorter)
      && left.overlaps(right)
  }
}
