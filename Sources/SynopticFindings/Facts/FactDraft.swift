import SynopticLedger

/// A fact before it has its id and its fingerprint.
struct FactDraft {
  /// What a fact was made of.
  enum Sort: Int {
    /// Values that versions tell differently.
    case conflict
    /// Words of a sentence of which another version tells the rest.
    case detail
    /// What a whole sentence tells.
    case statement
  }

  /// What it was made of.
  var sort: Sort

  /// What sort of value it turns on.
  var topic: Difference.Topic

  /// One cell for each version.
  var cells: [Fact.Cell]

  /// The row of paragraphs that holds it.
  var group: Int

  /// The versions whose own words it was made of; others only answer them.
  var voices: [Int]

  /// The mass of what it tells, in rare words of a version.
  var mass: Float = 0

  /// Whether it has a name, a number or a date that a version without it does not have, or a quote.
  var hasValue = false

  /// Why its versions contradict each other, or nil.
  var reason: String?

  /// Whether versions contradict each other, rather than differ perhaps.
  var isConflict = false

  /// The versions that tell it, in this way or another.
  var tellers: [Int] { cells.indices.filter { cells[$0].state != .absent } }

  /// The versions that do not tell it.
  var absentees: [Int] { cells.indices.filter { cells[$0].state == .absent } }
}
