import SynopticLedger
package import SynopticLexicon
package import SynopticText

/// Parts paragraphs into sentences: ICU's breaks, mended where news text misleads them.
///
/// ICU breaks by Unicode's rules for sentences (UAX 29). These know no abbreviations of Russian and
/// Ukrainian, never end a sentence at an ellipsis or before a number, and end one at the question mark of a quotation that
/// the sentence goes on after.
package struct SentenceSplitter: ~Copyable {
  private var segmenter: Segmenter
  private let abbreviations: Abbreviations

  /// Opens ICU's rules.
  ///
  /// - Parameter lexicon: The lexicon that has the abbreviations.
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  package init(lexicon: Lexicon) throws(ICUFailure) {
    let segmenter = try Segmenter(.sentence, locale: "en")
    let abbreviations = try Abbreviations(lexicon: lexicon)
    self.segmenter = segmenter
    self.abbreviations = abbreviations
  }

  /// Returns where the sentences of a paragraph stand, with no blanks at either end.
  ///
  /// - Parameters:
  ///   - paragraph: The paragraph's place in `text`, in bytes.
  ///   - text: Valid UTF-8.
  /// - Returns: The places in reading order, in bytes of `text`.
  /// - Throws: ``ICUFailure`` where ICU cannot read the text.
  /// - Complexity: O(*n*), where *n* is the length of the paragraph.
  package mutating func sentences(
    of paragraph: Range<Int>, in text: borrowing [UInt8]
  ) throws(ICUFailure) -> [Range<Int>] {
    var start = paragraph.lowerBound
    var sentences: [Range<Int>] = []
    if let stamp = DateStamp.end(in: text, paragraph) {
      Self.append(start..<stamp, of: text, to: &sentences)
      start = stamp
    }
    var from = start
    for end in try breaks(in: text, start..<paragraph.upperBound) {
      if end < paragraph.upperBound, try joins(text, from..<end, paragraph.upperBound) { continue }
      Self.append(from..<end, of: text, to: &sentences)
      from = end
    }
    return sentences
  }

  /// Where ICU ends sentences, and where an ellipsis before a capital or a number that opens one does.
  private mutating func breaks(
    in text: borrowing [UInt8], _ range: Range<Int>
  ) throws(ICUFailure) -> [Int] {
    // A line break would end a sentence for ICU; inside a paragraph it is a blank.
    let flat = text[range].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    var ends = try segmenter.ends(in: flat).map { $0 + range.lowerBound }
    let further = (Ellipsis.ends(in: text, range) + OpeningNumber.ends(in: text, range)).filter {
      !ends.contains($0)
    }
    if !further.isEmpty { ends = (ends + further).sorted() }
    return ends
  }

  /// Whether a sentence goes on after a break that ICU made.
  private func joins(
    _ text: borrowing [UInt8], _ before: Range<Int>, _ end: Int
  ) throws(ICUFailure) -> Bool {
    var after = UTF8Cursor(before.upperBound..<end)
    var next = after.next(in: text)
    while let scalar = next, Letters.isOpeningQuote(scalar) || scalar == 0x22 || scalar == 0x28 {
      next = after.next(in: text)
    }
    guard let next else { return false }
    if Script(letter: next) != nil, !Letters.isCapital(next) { return true }
    return try abbreviations.goesOn(text, before, next: next, end: end)
  }

  private static func append(
    _ range: Range<Int>, of text: borrowing [UInt8], to sentences: inout [Range<Int>]
  ) {
    let trimmed = Blanks.trim(range, of: text)
    if !trimmed.isEmpty { sentences.append(trimmed) }
  }
}
