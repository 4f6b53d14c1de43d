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
  private let quantities: [Quantity]
  private let dates: [DateMention]

  /// Looks at a sentence of a story.
  package init(_ story: Story, version: Int, sentence: Int) {
    self.story = story
    self.version = story.versions[version]
    self.sentence = self.version.sentences[sentence]
    mentions = story.mentions[version][sentence]
    quantities = story.quantities[version][sentence].filter {
      !$0.isPronounLike && !$0.isPartOfName && $0.kind != .indefinite
    }
    dates = story.dates[version][sentence]
  }

  /// The share of words in quotation marks that makes words a quote.
  private static let quotedShare = 0.8

  /// The number of words that a quote has at least; fewer in quotation marks are a name or a wry word.
  private static let shortestQuote = 4

  /// A detail of more words than this tells more than by whose word something is said.
  private static let longestSource = 9

  /// Returns tokens with the rest of the names, numbers and dates at both ends.
  package func widened(_ tokens: Range<Int>) -> Range<Int> {
    var result = tokens
    let wholes =
      mentions.map(\.tokens) + quantities.map(\.qualifiedTokens) + dates.map(\.tokens)
    for whole in wholes where whole.overlaps(tokens) {
      result =
        min(result.lowerBound, whole.lowerBound)..<max(result.upperBound, whole.upperBound)
    }
    return result.clamped(to: sentence.tokens)
  }

  /// A clause of which no more than so many words stand before or behind a detail is told with it.
  private static let shortRest = (before: 2, behind: 3)

  /// A detail of fewer words than this is one thing, which is told alone.
  private static let shortestClause = 4

  /// Returns tokens with what a reader needs to take them in: the preposition of a date, and the few words
  /// that are left of their clause at either end.
  ///
  /// - Parameters:
  ///   - tokens: The tokens.
  ///   - isFree: Whether a token may be taken in.
  /// - Returns: The tokens with those around them, all of one clause.
  package func rounded(_ tokens: Range<Int>, where isFree: (Int) -> Bool) -> Range<Int> {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    if tokens.count >= Self.shortestClause {
      if let first = (max(sentence.tokens.lowerBound, start - Self.shortRest.before)...start)
        .first(where: { isClauseStart($0) && ($0..<start).allSatisfy(isFree) && isWhole($0, start) }
        )
      {
        start = first
      }
      let reach = min(sentence.tokens.upperBound, end + Self.shortRest.behind)
      if let last = (end...reach).first(where: {
        $0 == sentence.tokens.upperBound || isClauseStart($0)
      }),
        (end..<last).allSatisfy(isFree)
      {
        end = last
      }
    }
    if dates.contains(where: { $0.tokens.contains(start) }), start > sentence.tokens.lowerBound,
      !isClauseStart(start), has(.functionWords, start - 1)
    {
      start -= 1
    }
    return start..<end
  }

  /// Whether a clause begins with a token, or what a sign parts from the rest.
  private func isClauseStart(_ token: Int) -> Bool {
    token == sentence.tokens.lowerBound
      || version.tokens[token].shape.contains(.afterPunctuation)
  }

  /// Whether no sign stands between two tokens.
  private func isWhole(_ first: Int, _ last: Int) -> Bool {
    first >= last || !(first + 1...last).contains { isClauseStart($0) }
  }

  /// The bytes of tokens, with the point of an abbreviation and the quotation marks that belong to them.
  package func bytes(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return sentence.range }
    let range = version.tokens[first].range.lowerBound..<version.tokens[last].range.upperBound
    return QuotedBytes.balanced(pointed(range, last), in: version.text, within: sentence.range)
  }

  /// Bytes with the point behind their last word, where the word has points inside: U.S.
  private func pointed(_ range: Range<Int>, _ last: Int) -> Range<Int> {
    let point = UInt8(ascii: ".")
    guard range.upperBound < sentence.range.upperBound, version.text[range.upperBound] == point,
      version.text[version.tokens[last].range].contains(point)
    else { return range }
    return range.lowerBound..<range.upperBound + 1
  }

  /// What sort of thing words tell.
  package func topic(of tokens: Range<Int>) -> Difference.Topic {
    let quoted = tokens.count { version.tokens[$0].shape.contains(.quoted) }
    if quoted >= Self.shortestQuote, Double(quoted) >= Self.quotedShare * Double(tokens.count) {
      return .quote
    }
    let names = mentions.filter { $0.tokens.overlaps(tokens) }
    let isSource =
      tokens.count <= Self.longestSource
      && (tokens.contains { has(.sources, $0) }
        || tokens.contains { has(.speech, $0) } && names.contains { $0.kind != .place })
    if isSource { return .attribution }
    if quantities.contains(where: { $0.tokens.overlaps(tokens) }) { return .number }
    if dates.contains(where: { $0.tokens.overlaps(tokens) && $0.precision != .vague }) {
      return .date
    }
    if names.contains(where: { $0.kind != .place }) { return .name }
    return names.isEmpty ? .other : .place
  }

  private func has(_ kind: TableKind, _ token: Int) -> Bool {
    story.vocabulary[version.tokens[token].word].senses.contains {
      !$0.isLoose && story.vocabulary.lexicon.kind(of: $0.concept) == kind
    }
  }
}
