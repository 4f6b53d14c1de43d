/// Two sentences of two versions that tell the same, or share a fact.
public struct Link: Equatable, Sendable {
  /// One end; its version comes before the other's.
  public var first: SentenceReference

  /// The other end.
  public var second: SentenceReference

  /// Whether the ends are each other's primary counterparts.
  ///
  /// A further counterpart, such as a headline beside the lede, is not primary.
  public var isPrimary: Bool

  /// How sure the link is, from 0 to 1.
  public var confidence: Double

  /// Why the sentences were linked, in words.
  public var reason: String

  /// Makes a link.
  public init(
    first: SentenceReference, second: SentenceReference, isPrimary: Bool, confidence: Double,
    reason: String
  ) {
    self.first = first
    self.second = second
    self.isPrimary = isPrimary
    self.confidence = confidence
    self.reason = reason
  }
}
