/// Two paragraphs of two versions that hold primary counterparts.
public struct ParagraphLink: Hashable, Sendable {
  /// The paragraph of the first version, as a position in ``Version/paragraphs``.
  public var first: Int

  /// The paragraph of the second version.
  public var second: Int

  /// Makes a pair.
  public init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }
}

extension ParagraphLink: Comparable {
  /// Whether `left` comes first in reading order.
  public static func < (left: ParagraphLink, right: ParagraphLink) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
