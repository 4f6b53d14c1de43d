import SynopticLexicon
import SynopticText

/// The phrases of `Words/furniture` that stand in a sentence.
struct FurnitureCues {
  /// The kind that the cues decide for, or nil.
  let kind: String?

  /// The kind that a cue hints at, or nil.
  let hint: String?

  /// The number of hints, of which words of address are one.
  let hints: Int

  /// The words of the page that say something only together.
  let signs: PageVoice.Signs

  /// Where in a sentence a cue says something.
  private enum Place: String {
    case start
    case whole
    case anywhere
    case hint
    case ask
    case lead
    case page
    case end
  }

  /// Finds the cues of a sentence.
  init(_ sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary) {
    let first = sentence.tokens.lowerBound
    let label = Self.label(of: sentence, version)
    var hints = Self.speaksOfItself(sentence, version, vocabulary) ? 1 : 0
    var hinted: String?
    var decided: String?
    var signs = PageVoice.Signs()
    var pageEnd = first
    let isQuoted = version.tokens[sentence.tokens].allSatisfy { $0.shape.contains(.quoted) }
    for (span, concept) in Self.cues(in: sentence, version, vocabulary) {
      guard let place = vocabulary.lexicon.cell("at", of: concept).flatMap(Place.init(rawValue:))
      else { continue }
      let kind = Self.kind(vocabulary.lexicon.name(of: concept))
      let shape = version.tokens[span.lowerBound].shape
      if shape.contains(.quoted), !isQuoted || place != .whole { continue }
      switch place {
      case .anywhere: decided = decided ?? kind
      case .start: if span.lowerBound == first { decided = decided ?? kind }
      case .whole:
        if span == sentence.tokens || span == label
          || Self.isBracketed(span, in: sentence, version)
        {
          decided = decided ?? kind
        }
      case .hint:
        hints += 1
        hinted = hinted ?? kind
      case .ask:
        if span.lowerBound == first {
          signs.opensWithAsk = true
        } else if shape.contains(.afterPunctuation) {
          signs.asksLater = true
        }
      case .lead: if span.lowerBound == first { signs.opensWithLead = true }
      case .page, .end:
        if place == .end, span.upperBound != sentence.tokens.upperBound { continue }
        if span.lowerBound >= pageEnd { signs.pages += 1 }
        pageEnd = max(pageEnd, span.upperBound)
      }
    }
    kind = decided
    hint = hinted
    self.hints = hints
    self.signs = signs
  }

  /// Whether a page speaks of itself or to its readers, outside of quotations.
  static func speaksOfItself(
    _ sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary
  ) -> Bool {
    version.tokens[sentence.tokens].contains { token in
      !token.shape.contains(.quoted)
        && vocabulary[token.word].tables.contains(.functionWords)
        && vocabulary[token.word].senses.contains { sense in
          vocabulary.lexicon.kind(of: sense.concept) == .functionWords
            && ["we", "you"].contains(vocabulary.lexicon.name(of: sense.concept))
        }
    }
  }

  /// `photo-credit.03` is of the kind `photo-credit`.
  private static func kind(_ name: String) -> String {
    String(name.prefix { $0 != "." })
  }

  /// The words before a colon that opens nothing but names or a title: `Photo: Reuters`.
  private static func label(of sentence: SentenceText, _ version: VersionText) -> Range<Int>? {
    for token in sentence.tokens.prefix(4) {
      let end = Int(version.tokens[token].end)
      if end < version.text.count, version.text[end] == UInt8(ascii: ":") {
        return sentence.tokens.lowerBound..<token + 1
      }
    }
    return nil
  }

  /// Whether words are the label of a bracket that ends a sentence: `Olena Hnatiuk (Photo: Reuters)`.
  private static func isBracketed(
    _ span: Range<Int>, in sentence: SentenceText, _ version: VersionText
  ) -> Bool {
    let before = Int(version.tokens[span.lowerBound].start) - 1
    let after = Int(version.tokens[span.upperBound - 1].end)
    return sentence.range.contains(before) && version.text[before] == UInt8(ascii: "(")
      && after < sentence.range.upperBound && version.text[after] == UInt8(ascii: ":")
      && version.text[sentence.range.upperBound - 1] == UInt8(ascii: ")")
  }

  private static func cues(
    in sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary
  ) -> [(span: Range<Int>, concept: ConceptID)] {
    var cues: [(Range<Int>, ConceptID)] = []
    for token in sentence.tokens {
      let entry = vocabulary[version.tokens[token].word]
      guard entry.tables.contains(.furniture) else { continue }
      for sense in entry.senses where vocabulary.lexicon.kind(of: sense.concept) == .furniture {
        cues.append((token..<token + 1, sense.concept))
      }
    }
    for term in version.terms[sentence.terms] {
      for sense in term.senses where vocabulary.lexicon.kind(of: sense.concept) == .furniture {
        cues.append((term.tokens, sense.concept))
      }
    }
    // Longer ones first where several begin at one word, so that a page word in another counts once.
    return cues.sorted {
      ($0.0.lowerBound, -$0.0.upperBound, $0.1) < ($1.0.lowerBound, -$1.0.upperBound, $1.1)
    }
  }
}
