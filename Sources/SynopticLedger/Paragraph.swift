/// A block of a version.
public struct Paragraph: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the version's text.
  public var range: Range<Int>

  /// Its sentences, as positions in the version's ``Version/sentences``.
  public var sentences: Range<Int>

  /// Makes a paragraph.
  public init(range: Range<Int>, sentences: Range<Int>) {
    self.range = range
    self.sentences = sentences
  }
}
