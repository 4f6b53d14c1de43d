/// What one sentence says, and its counterpart in another version does not or tells otherwise.
public struct Difference: Equatable, Sendable {
  /// How the two sides differ.
  public enum Kind: String, Hashable, Sendable {
    /// The words here have nothing to answer them there.
    case added
    /// Both cannot be true.
    case conflict
    /// The evidence does not decide.
    case unclear
  }

  /// What the two sides differ in.
  public enum Topic: String, Hashable, Sendable, CaseIterable {
    /// Counts, money, percentages, ordinals, measures and clock times.
    case number
    /// Years and calendar dates.
    case date
    /// Who.
    case name
    /// In which office or status.
    case role
    /// Where.
    case place
    /// Whether it is so at all.
    case negation
    /// By whose word.
    case attribution
    /// What was said.
    case quote
    /// Planned, possible, alleged or done.
    case modality
    /// Anything else.
    case other
  }

  /// How the two sides differ.
  public var kind: Kind

  /// What they differ in.
  public var topic: Topic

  /// The counterpart that was compared, or nil where there is none.
  public var counterpart: SentenceReference?

  /// The words here, in UTF-8 bytes of this version's text.
  public var here: Range<Int>

  /// The words there, in UTF-8 bytes of the other version's text; nil where there are none.
  public var there: Range<Int>?

  /// Why this is a difference, in one sentence.
  public var reason: String

  /// Makes a difference.
  public init(
    kind: Kind, topic: Topic, counterpart: SentenceReference?, here: Range<Int>,
    there: Range<Int>?, reason: String
  ) {
    self.kind = kind
    self.topic = topic
    self.counterpart = counterpart
    self.here = here
    self.there = there
    self.reason = reason
  }
}
