package import SynopticLedger
package import SynopticReading
import SynopticText

/// A version parted into paragraphs, sentences and words.
package struct VersionText: Sendable {
  /// The decoded text, in UTF-8.
  package var text: [UInt8]

  /// The paragraphs: where they stand, and their sentences.
  package var paragraphs: [Paragraph]

  /// What sort of block each paragraph is.
  package var kinds: [Block.Kind]

  /// The sentences, in reading order.
  package var sentences: [SentenceText]

  /// The words and numbers of all sentences, in reading order.
  package var tokens: [Token]

  /// The terms of several words, in the order of their first words.
  package var terms: [TermOccurrence]

  /// The language of most of its sentences.
  package var language: Language

  /// Returns where some tokens stand, from the beginning of the first to the end of the last.
  ///
  /// - Parameter positions: The tokens, as positions in ``tokens``.
  /// - Returns: Bytes of the text; an empty range where there is no token.
  package func range(ofTokens positions: Range<Int>) -> Range<Int> {
    guard let first = positions.first, let last = positions.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// Returns the text of a range.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
