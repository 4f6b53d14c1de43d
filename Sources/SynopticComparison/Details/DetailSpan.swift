package import SynopticAnchors
import SynopticLanguage
package import SynopticLedger
import SynopticLexicon

/// Widens words without an answer to what a reader takes for one thing, and tells what sort it is.
package struct DetailSpan {
  private let story: Story
  private let version: VersionText
  private let sentence: SentenceText
  private let mentions: [NameMention]

  /// Looks at a sentence of a story.
  package init(_ story: Story, version: Int, sentence: Int) {
    self.story = story
    self.version = story.versions[version]
    self.sentence = self.version.sentences[sentence]
    mentions = story.mentions[version][sentence]
  }

  /// The share of words in quotation marks that makes words a quote.
  private static let quotedShare = 0.8

  /// The number of words that a quote has at least; fewer in quotation marks are a name or a wry word.
  private static let shortestQuote = 4

  /// Returns tokens with the rest of the names at both ends.
  package func widened(_ tokens: Range<Int>) -> Range<Int> {
    var result = tokens
    for mention in mentions where mention.tokens.overlaps(tokens) {
      result =
        min(
          result.lowerBound, mention.tokens.lowerBound)..<max(
          result.upperBound, mention.tokens.upperBound)
    }
    return result
  }

  /// The bytes of tokens.
  package func bytes(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return sentence.range }
    return version.tokens[first].range.lowerBound..<version.tokens[last].range.upperBound
  }

  /// What sort of thing words tell.
  package func topic(of tokens: Range<Int>) -> Difference.Topic {
    let quoted = tokens.count { version.tokens[$0].shape.contains(.quoted) }
    if quoted >= Self.shortestQuote, Double(quoted) >= Self.quotedShare * Double(tokens.count) {
      return .quote
    }
    if tokens.contains(where: { has(.sources, $0) }) { return .attribution }
    if tokens.contains(where: { has(.calendar, $0) || isYear($0) }) { return .date }
    if tokens.contains(where: {
      version.tokens[$0].shape.contains(.digits) || has(.numberWords, $0)
    }) {
      return .number
    }
    let names = mentions.filter { $0.tokens.overlaps(tokens) }
    if names.contains(where: { $0.kind != .place }) {
      return tokens.contains(where: { has(.speech, $0) }) ? .attribution : .name
    }
    return names.isEmpty ? .other : .place
  }

  private func has(_ kind: TableKind, _ token: Int) -> Bool {
    story.vocabulary[version.tokens[token].word].senses.contains {
      !$0.isLoose && story.vocabulary.lexicon.kind(of: $0.concept) == kind
    }
  }

  /// Whether a token is four digits that a year of our time has.
  private func isYear(_ token: Int) -> Bool {
    let form = story.vocabulary.form(of: version.tokens[token].word)
    guard form.count == 4, form.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return form.starts(with: Array("19".utf8)) || form.starts(with: Array("20".utf8))
  }
}
