import SynopticAlignment
import SynopticLedger

/// All facts of a story, in the order of the rows.
struct FactList {
  /// The facts before they have ids, in the order of the ledger.
  let drafts: [FactDraft]

  /// The facts that only repeat what another fact of the same version says, such as a headline's.
  let repeats: Set<Int>

  /// Gathers the facts.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of sentences and details.
  init(_ compared: ComparedStory) {
    let all =
      ConflictFacts(compared).drafts + DetailFacts(compared).drafts
      + StatementFacts(compared).drafts
    let keys = all.map { Self.key($0, compared) }
    let order = all.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    drafts = order.map { all[$0] }
    repeats = RepeatFinder(compared).repeats(in: drafts)
  }

  /// The row, the place in it, the sort: whole numbers that order facts.
  private static func key(_ draft: FactDraft, _ compared: ComparedStory) -> [Int] {
    var key = [draft.group]
    let told = compared.byName.compactMap { version in
      draft.cells[version].passage.map { (version, $0) }
    }
    let spine = compared.spine
    let first =
      told.first { $0.0 == spine && compared.row(of: $0.1.sentence) == draft.group }
      ?? told.first { compared.row(of: $0.1.sentence) == draft.group } ?? told.first
    if let first {
      key += [first.0 == spine ? 0 : 1, compared.rank[first.0], first.1.sentence.sentence]
    }
    key.append(-draft.sort.rawValue)
    key += told.flatMap { [compared.rank[$0.0], $0.1.range.lowerBound, $0.1.range.upperBound] }
    return key
  }
}
