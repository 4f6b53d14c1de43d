extension ConflictCase {
  /// The cases of all topics.
  static let all: [ConflictCase] =
    numbers + parts + dates + places + names
    + roles + negation + speakers + modality
}
