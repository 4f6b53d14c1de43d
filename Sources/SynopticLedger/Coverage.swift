/// How much of one sentence another version tells.
public struct Coverage: Equatable, Sendable {
  /// How much of a sentence's facts another version tells.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// All of them.
    case same
    /// Some of them, or one of them otherwise.
    case partial
    /// None of them.
    case absent
    /// The sentence states no fact.
    case none
  }

  /// The sentence in question.
  public var sentence: SentenceReference

  /// The other version, as a position in ``Ledger/versions``.
  public var version: Int

  /// How much of the sentence the other version tells.
  public var status: Status

  /// The other version's sentences that share facts with this one, in reading order.
  public var matches: [SentenceReference]

  /// What is said here and not there, or otherwise.
  public var differences: [Difference]

  /// Makes an entry.
  public init(
    sentence: SentenceReference, version: Int, status: Status, matches: [SentenceReference],
    differences: [Difference]
  ) {
    self.sentence = sentence
    self.version = version
    self.status = status
    self.matches = matches
    self.differences = differences
  }
}
