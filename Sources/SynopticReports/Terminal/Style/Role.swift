import SynopticLedger

/// What a piece of a report is, for a theme to give it a look.
enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Words of a version, or of the report.
  case plain
  /// Titles, and the names of versions.
  case strong
  /// What helps and may be overlooked: numbers of paragraphs, reasons.
  case faint
  /// Lines and fillers.
  case rule
  /// Furniture.
  case furniture
  /// The sign or the tag of what is agreed.
  case agrees
  /// The sign or the tag of what differs in detail.
  case differs
  /// The sign or the tag of what is unclear.
  case unclear
  /// The sign or the tag of what one version tells.
  case adds
  /// The sign or the tag of what a version leaves out.
  case omits
  /// The sign of what versions contradict each other in.
  case contradicts
  /// The tag of what versions contradict each other in.
  case conflict
  /// Words that no counterpart answers.
  case addedWords
  /// Words of which it is not clear whether they differ.
  case unclearWords
  /// Words that tell a fact otherwise than the counterpart, without contradicting it.
  case differingWords
  /// Words that contradict the counterpart.
  case conflictingWords

  /// The role of the sign of `mark`.
  init(_ mark: Mark) {
    switch mark {
    case .furniture: self = .furniture
    case .agrees: self = .agrees
    case .differs: self = .differs
    case .unclear: self = .unclear
    case .adds: self = .adds
    case .omits: self = .omits
    case .contradicts: self = .contradicts
    }
  }

  /// The role of the tag of a fact whose sign is `mark`.
  init(tag mark: Mark) { self = mark == .contradicts ? .conflict : Role(mark) }

  /// The role of the tag before words of this role.
  var tag: Role {
    switch self {
    case .addedWords: .adds
    case .unclearWords: .unclear
    case .differingWords: .differs
    case .conflictingWords: .conflict
    default: .agrees
    }
  }

  /// The sign that stands before and after differing words where no attribute may tell them.
  var sign: String? {
    switch self {
    case .addedWords: Mark.adds.rawValue
    case .unclearWords: Mark.unclear.rawValue
    case .differingWords: Mark.differs.rawValue
    case .conflictingWords: Mark.contradicts.rawValue
    default: nil
    }
  }
}
