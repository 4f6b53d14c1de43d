package import SynopticLedger

/// A sentence of a version as the analysis sees it.
package struct SentenceText: Hashable, Sendable {
  /// Where it stands, in bytes of the text.
  package var range: Range<Int>

  /// The paragraph that holds it.
  package var paragraph: Int

  /// Its words and numbers, as positions in the version's tokens.
  package var tokens: Range<Int>

  /// Its terms of several words, as positions in the version's terms.
  package var terms: Range<Int>

  /// The language of most of its letters.
  package var language: Language

  /// Why it is furniture; nil where it tells of the story.
  package var furniture: String?

  /// What sort of furniture it is if no other version tells the same; nil where nothing hints at any.
  package var suspicion: String?

  /// Makes a sentence.
  package init(
    range: Range<Int>, paragraph: Int, tokens: Range<Int>, terms: Range<Int>, language: Language,
    furniture: String?
  ) {
    self.range = range
    self.paragraph = paragraph
    self.tokens = tokens
    self.terms = terms
    self.language = language
    self.furniture = furniture
  }
}
