/// A sentence of a version.
public struct Sentence: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the version's text.
  public var range: Range<Int>

  /// The paragraph that holds it, as a position in ``Version/paragraphs``.
  public var paragraph: Int

  /// The language of most of its words.
  public var language: Language

  /// Why the sentence is furniture, such as "photo credit"; nil where it tells of the story.
  public var furniture: String?

  /// Its typed values, in reading order.
  public var anchors: [Anchor]

  /// Whether the sentence tells nothing of the story.
  public var isFurniture: Bool { furniture != nil }

  /// Makes a sentence.
  public init(
    range: Range<Int>, paragraph: Int, language: Language, furniture: String?, anchors: [Anchor]
  ) {
    self.range = range
    self.paragraph = paragraph
    self.language = language
    self.furniture = furniture
    self.anchors = anchors
  }
}
