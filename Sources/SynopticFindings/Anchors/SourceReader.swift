import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds by whose word a sentence goes: the name or the office beside its word of saying.
struct SourceReader {
  private let story: Story
  private let version: Int
  private let sentence: Int

  init(_ story: Story, version: Int, sentence: Int) {
    self.story = story
    self.version = version
    self.sentence = sentence
  }

  /// The greatest number of words between a word of saying and the source.
  private static let reach = 5

  /// The source, or nil where the sentence names none.
  var source: Anchor? {
    let text = story.versions[version]
    let held = text.sentences[sentence]
    let anchor =
      text.terms[held.terms].first { has(.sources, $0.senses) }?.tokens.lowerBound
      ?? held.tokens.first { token in
        !text.tokens[token].shape.contains(.quoted)
          && has(.speech, story.vocabulary[text.tokens[token].word].senses)
      }
    guard let anchor else { return nil }
    let candidates = story.mentions[version][sentence].filter { mention in
      mention.kind != .place && distance(mention.tokens, anchor) <= Self.reach
        && !text.tokens[mention.tokens.lowerBound].shape.contains(.quoted)
    }
    if let mention = candidates.min(by: {
      distance($0.tokens, anchor) < distance($1.tokens, anchor)
    }) {
      return self.anchor(mention.tokens, text)
    }
    let words = held.tokens.filter { token in
      abs(token - anchor) <= Self.reach && token != anchor
        && (has(.roles, story.vocabulary[text.tokens[token].word].senses)
          || has(.sources, story.vocabulary[text.tokens[token].word].senses))
    }
    return words.min { (abs($0 - anchor), $0) < (abs($1 - anchor), $1) }.map {
      self.anchor($0..<$0 + 1, text)
    }
  }

  private func has(_ kind: TableKind, _ senses: [Sense]) -> Bool {
    senses.contains { !$0.isLoose && story.vocabulary.lexicon.kind(of: $0.concept) == kind }
  }

  private func distance(_ tokens: Range<Int>, _ anchor: Int) -> Int {
    min(abs(tokens.lowerBound - anchor), abs(tokens.upperBound - 1 - anchor))
  }

  private func anchor(_ tokens: Range<Int>, _ text: VersionText) -> Anchor {
    let range =
      text.tokens[tokens.lowerBound].range
      .lowerBound..<text.tokens[tokens.upperBound - 1].range
      .upperBound
    return Anchor(kind: .source, range: range, value: text.string(range).lowercased())
  }
}
