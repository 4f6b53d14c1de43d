/// Words of one version, as evidence: where they stand, and in which sentence.
public struct Passage: Hashable, Sendable {
  /// The sentence that holds the words.
  public var sentence: SentenceReference

  /// Where the words stand, in UTF-8 bytes of the version's text.
  public var range: Range<Int>

  /// Makes a passage.
  public init(sentence: SentenceReference, range: Range<Int>) {
    self.sentence = sentence
    self.range = range
  }
}
