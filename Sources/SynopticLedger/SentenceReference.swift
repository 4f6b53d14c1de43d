/// A sentence of one of the versions in a ledger.
public struct SentenceReference: Hashable, Sendable {
  /// The version, as a position in ``Ledger/versions``.
  public var version: Int

  /// The sentence, as a position in ``Version/sentences``.
  public var sentence: Int

  /// Makes a reference.
  public init(version: Int, sentence: Int) {
    self.version = version
    self.sentence = sentence
  }
}

extension SentenceReference: Comparable {
  /// Whether `left` comes first in the order of versions, then in reading order.
  public static func < (left: SentenceReference, right: SentenceReference) -> Bool {
    (left.version, left.sentence) < (right.version, right.sentence)
  }
}
