package import SynopticLedger

/// What is to be said of one version's part in a row.
package struct CellStanding: Hashable, Sendable {
  /// Facts of the row that another version contradicts.
  package var conflicts = 0
  /// Facts of the row that no other version tells.
  package var additions = 0
  /// Facts of the row that this version leaves out.
  package var omissions = 0
  /// Facts of which it is not clear whether the versions differ.
  package var unclear = 0
  /// Facts that this version tells otherwise without contradicting the others.
  package var details = 0
  /// Facts of the row that this version tells in another row.
  package var elsewhere = 0
  /// The worst that the coverage of the sentences says.
  package var coverage = Mark.agrees
  /// Whether the version has nothing in the row.
  package var isEmpty = false
  /// Whether all it has is furniture, or it has nothing and the others have furniture alone.
  package var isFurniture = false

  /// Makes the standing of a cell of which nothing is known.
  package init() {}

  /// The worst that is to be said.
  package var mark: Mark {
    if isFurniture { return .furniture }
    var worst = isEmpty && (elsewhere == 0 || omissions > 0) ? .omits : coverage
    if details > 0 { worst = max(worst, .differs) }
    if unclear > 0 { worst = max(worst, .unclear) }
    if additions > 0 { worst = max(worst, .adds) }
    if omissions > 0 { worst = max(worst, .omits) }
    if conflicts > 0 { worst = max(worst, .contradicts) }
    return worst
  }

  /// How many facts there are of each sort that is worth a look, the gravest first.
  package var counts: [(mark: Mark, count: Int)] {
    [
      (.contradicts, conflicts), (.omits, omissions), (.adds, additions), (.unclear, unclear),
      (.differs, details),
    ].filter { $0.count > 0 }
  }
}
