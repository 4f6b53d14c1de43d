import SynopticLanguage
import SynopticText

/// Finds words given as somebody's own, with their quotation marks.
struct QuoteReader {
  private let text: VersionText
  private let sentence: SentenceText

  init(_ text: VersionText, _ sentence: SentenceText) {
    self.text = text
    self.sentence = sentence
  }

  /// Fewer words in quotation marks are a name or a wry word.
  private static let fewestWords = 3

  /// The quotes of the sentence, in bytes of the text, quotation marks included.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the sentence.
  var quotes: [Range<Int>] {
    var quotes: [Range<Int>] = []
    var first: Int?
    for token in sentence.tokens {
      let isQuoted = text.tokens[token].shape.contains(.quoted)
      if isQuoted, first == nil { first = token }
      if !isQuoted, let from = first {
        if let range = range(from..<token) { quotes.append(range) }
        first = nil
      }
    }
    if let from = first, let range = range(from..<sentence.tokens.upperBound) {
      quotes.append(range)
    }
    return quotes
  }

  /// The bytes of quoted tokens with the quotation marks around them, or nil where they are too few.
  private func range(_ tokens: Range<Int>) -> Range<Int>? {
    guard tokens.count >= Self.fewestWords else { return nil }
    let previous =
      tokens.lowerBound > sentence.tokens.lowerBound
      ? text.tokens[tokens.lowerBound - 1].range.upperBound : sentence.range.lowerBound
    let next =
      tokens.upperBound < sentence.tokens.upperBound
      ? text.tokens[tokens.upperBound].range.lowerBound : sentence.range.upperBound
    var start = text.tokens[tokens.lowerBound].range.lowerBound
    var end = text.tokens[tokens.upperBound - 1].range.upperBound
    var offset = previous
    var before = UTF8Cursor(previous..<start)
    while let scalar = before.next(in: text.text) {
      if Letters.isOpeningQuote(scalar) || scalar == 0x22 {
        start = offset
        break
      }
      offset = before.offset
    }
    var after = UTF8Cursor(end..<next)
    while let scalar = after.next(in: text.text) {
      if Letters.isClosingQuote(scalar) || scalar == 0x22 || scalar == 0x201C {
        end = after.offset
        break
      }
    }
    return start..<end
  }
}
