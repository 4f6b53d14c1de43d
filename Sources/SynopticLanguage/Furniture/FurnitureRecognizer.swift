import SynopticLedger
package import SynopticLexicon
import SynopticReading
import SynopticText

/// Finds sentences that tell nothing of the story: credits, navigation, promotion, stamps.
///
/// Phrases of the table `Words/furniture` decide first; then the shape of the sentence: bylines, bare names,
/// stamps of dates and times. What follows a notice in its paragraph belongs to it. Weaker signs only raise a
/// suspicion, which holds where no other version tells the same.
package struct FurnitureRecognizer: Sendable {
  private let lexicon: Lexicon

  /// Makes a recognizer over the lexicon that has the cues.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Marks the sentences of a version that are furniture, each with what sort it is.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  package func mark(_ version: inout VersionText, _ vocabulary: Vocabulary) {
    for paragraph in version.paragraphs.indices {
      let sentences = version.paragraphs[paragraph].sentences
      let isAside = version.kinds[paragraph] == .aside
      var notice: String?
      for sentence in sentences {
        let kind = isAside ? "page" : notice ?? kind(of: sentence, in: version, vocabulary)
        version.sentences[sentence].furniture = kind
        if let kind, Self.notices.contains(kind) { notice = kind }
      }
      markTeaser(sentences, in: &version)
      suspect(sentences, in: &version, vocabulary)
      suspectAddress(sentences, in: &version, vocabulary)
    }
  }

  /// Kinds of furniture that go on to the end of their paragraph.
  private static let notices: Set<String> = ["copyright", "disclaimer", "about-us", "reuse"]

  /// A block of so many words that no sign ends is a scrap, wherever it stands.
  private static let longestScrap = 2

  /// The blocks at the top of a version in which headlines stand.
  private static let headlineBlocks = 2

  /// What a page says to its readers where no phrase tells more of it.
  private static let pointer = "pointer"

  /// A sentence with a hint of furniture has at most so many words to be suspected.
  private static let longestHint = 12

  /// What sort of furniture a sentence is, or nil.
  private func kind(of number: Int, in version: VersionText, _ vocabulary: Vocabulary) -> String? {
    let sentence = version.sentences[number]
    if sentence.tokens.isEmpty { return "mark" }
    if version.text[sentence.range].starts(with: "©".utf8) { return "copyright" }
    let cues = FurnitureCues(sentence, version, vocabulary)
    if let kind = cues.kind { return kind }
    if PageVoice(sentence, cues.signs, version, vocabulary).verdict == .furniture {
      return cues.hint ?? Self.pointer
    }
    if Self.isStamp(sentence, version, vocabulary) { return "stamp" }
    let isAlone = version.paragraphs[sentence.paragraph].sentences.count == 1
    let isFinished = Self.isFinished(sentence, version)
    guard isAlone, !isFinished else { return nil }
    return isByline(sentence, version, vocabulary) ? "byline" : nil
  }

  /// Whether a sentence holds nothing but numbers, months, weekdays and their like.
  private static func isStamp(
    _ sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary
  ) -> Bool {
    var hasDate = false
    for token in version.tokens[sentence.tokens] {
      if token.shape.contains(.digits) {
        hasDate = true
        continue
      }
      let senses = vocabulary[token.word].senses
      let kinds = senses.map { vocabulary.lexicon.kind(of: $0.concept) }
      if kinds.contains(.calendar) {
        hasDate = true
      } else if !kinds.contains(where: { $0 == .clock || $0 == .functionWords || $0 == .furniture }
      ),
        token.range.count > 4 || sentence.tokens.count > 5
      {
        return false
      }
    }
    return hasDate && sentence.tokens.count <= 6
  }

  /// Whether a block is a name, or `By` and a name, perhaps with a place.
  private func isByline(
    _ sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary
  ) -> Bool {
    guard (2...8).contains(sentence.tokens.count) else { return false }
    var names = 0
    var unknown = 0
    for (position, token) in version.tokens[sentence.tokens].enumerated() {
      let entry = vocabulary[token.word]
      let isFunction = entry.senses.contains { lexicon.kind(of: $0.concept) == .functionWords }
      if isFunction { continue }
      guard token.shape.contains(.capitalized) else { return false }
      let isProper = entry.senses.contains { sense in
        switch lexicon.kind(of: sense.concept) {
        case .givenNames, .cities, .countries, .regions: true
        default: false
        }
      }
      if isProper {
        names += 1
      } else if entry.senses.isEmpty {
        unknown += 1
      } else if position > 0 {
        return false
      }
    }
    return names >= 1 && names + unknown >= 2
  }

  /// Whether a sentence ends with a sign that ends sentences.
  private static func isFinished(_ sentence: SentenceText, _ version: VersionText) -> Bool {
    var last: UInt32 = 0
    var cursor = UTF8Cursor(sentence.range)
    while let scalar = cursor.next(in: version.text) {
      if !Letters.isBlank(scalar), !Letters.isClosingQuote(scalar), scalar != 0x22, scalar != 0x29 {
        last = scalar
      }
    }
    return [0x2E, 0x21, 0x3F, 0x2026].contains(last)
  }

  /// Suspects a paragraph in which the page speaks to its readers of itself, sentence after sentence.
  private func suspectAddress(
    _ sentences: Range<Int>, in version: inout VersionText, _ vocabulary: Vocabulary
  ) {
    guard sentences.count > 1 else { return }
    let addresses = sentences.filter {
      FurnitureCues.speaksOfItself(version.sentences[$0], version, vocabulary)
    }
    guard addresses.count * 2 >= sentences.count, addresses.count > 1,
      addresses.first == sentences.lowerBound
    else { return }
    for sentence in sentences where version.sentences[sentence].furniture == nil {
      version.sentences[sentence].suspicion = "about-us"
    }
  }

  /// Marks a question to the readers that stands before an appeal to them: `Want more stories? Sign up`.
  private func markTeaser(_ sentences: Range<Int>, in version: inout VersionText) {
    for sentence in sentences.dropLast() where version.sentences[sentence].furniture == nil {
      guard let next = version.sentences[sentence + 1].furniture, Self.appeals.contains(next),
        version.text[version.sentences[sentence].range.upperBound - 1] == UInt8(ascii: "?")
      else { continue }
      version.sentences[sentence].furniture = next
    }
  }

  /// Kinds of furniture that ask something of the reader.
  private static let appeals: Set<String> = [
    "subscribe", "newsletter", "support-us", "app", "share", "comments", "contact",
    "correction", pointer,
  ]

  /// Whether a sentence and a photographer's credit are all that a paragraph holds.
  private func isCaption(_ number: Int, of sentences: Range<Int>, in version: VersionText) -> Bool {
    sentences.count == 2 && number == sentences.lowerBound
      && ["photo-credit", "source-credit"].contains(version.sentences[number + 1].furniture)
  }

  /// Notes which sentences are furniture if no other version tells the same.
  ///
  /// Such are blocks that no sign ends, behind the headlines; the last words of a paragraph that no sign
  /// ends; short sentences with a hint; what the page seems to say itself; and captions before a credit.
  private func suspect(
    _ sentences: Range<Int>, in version: inout VersionText, _ vocabulary: Vocabulary
  ) {
    for number in sentences where version.sentences[number].furniture == nil {
      let sentence = version.sentences[number]
      let isUnfinished = !Self.isFinished(sentence, version)
      let isScrap = sentence.tokens.count <= Self.longestScrap
      if isUnfinished, sentences.count == 1, isScrap || sentence.paragraph >= Self.headlineBlocks {
        version.sentences[number].suspicion = "heading or caption"
      } else if isUnfinished, sentences.count > 1, number == sentences.upperBound - 1 {
        version.sentences[number].suspicion = "promotion"
      } else {
        let cues = FurnitureCues(sentence, version, vocabulary)
        let words = PageVoice.Words(sentence, version, vocabulary)
        let isShort = sentence.tokens.count <= Self.longestHint
        // News has correspondents too; a byline ends with no sign.
        let isHinted = cues.hint != nil && (cues.hint != "byline" || isUnfinished)
        if isHinted, !words.isReported, cues.hints > 1 || isShort && !words.hasNumber {
          version.sentences[number].suspicion = cues.hint
        } else if PageVoice(sentence, cues.signs, version, vocabulary).verdict != nil {
          version.sentences[number].suspicion = cues.hint ?? Self.pointer
        } else if isCaption(number, of: sentences, in: version) {
          version.sentences[number].suspicion = "heading or caption"
        }
      }
    }
  }
}
