package import SynopticLanguage
package import SynopticLexicon
import SynopticText

/// Finds the names of a version, with the roles that the text gives to people.
package struct MentionFinder: Sendable {
  private let lexicon: Lexicon

  /// Makes a finder over a lexicon.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Returns the names of each sentence, in reading order.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - vocabulary: The words of the story.
  ///   - names: Which of its words are names.
  /// - Returns: The mentions, sentence by sentence.
  /// - Complexity: O(*n*) in the number of tokens.
  package func mentions(
    in version: VersionText, _ vocabulary: Vocabulary, _ names: NameTable
  ) -> [[NameMention]] {
    let roles = RoleFinder(lexicon: lexicon)
    return version.sentences.map { sentence in
      var mentions = spans(in: sentence, version, vocabulary, names).map { span in
        mention(span, in: sentence, version, vocabulary, names)
      }
      for position in mentions.indices {
        mentions[position].role = roles.role(
          of: mentions[position].tokens, in: sentence, version, vocabulary)
        if mentions[position].role != nil, mentions[position].kind == .other {
          mentions[position].kind = .person
        }
      }
      return mentions
    }
  }

  /// Runs of name words with nothing between them but blanks and hyphens; a given name begins a new run.
  private func spans(
    in sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary, _ names: NameTable
  ) -> [Range<Int>] {
    guard !Self.isHeadline(sentence, version) else { return [] }
    var spans: [Range<Int>] = []
    var start: Int?
    for token in sentence.tokens {
      let isName = names.clusterOfWord[Int(version.tokens[token].word)] >= 0
      let isParted =
        version.tokens[token].shape.contains(.afterPunctuation)
        || token > (start ?? token) && isGivenName(token, version, vocabulary)
          && !isGivenName(token - 1, version, vocabulary)
      if let from = start, !isName || isParted {
        spans.append(from..<token)
        start = nil
      }
      if isName, start == nil { start = token }
    }
    if let from = start { spans.append(from..<sentence.tokens.upperBound) }
    return spans
  }

  /// Whether a word is a given name that the lexicon knows.
  private func isGivenName(_ token: Int, _ version: VersionText, _ vocabulary: Vocabulary) -> Bool {
    vocabulary[version.tokens[token].word].tables.contains(.givenNames)
  }

  /// Whether nearly all words of a sentence have capitals, so that these tell no names.
  private static func isHeadline(_ sentence: SentenceText, _ version: VersionText) -> Bool {
    var words = 0
    var capitals = 0
    for token in version.tokens[sentence.tokens] where token.script == .latin {
      words += 1
      if token.shape.contains(.capitalized) { capitals += 1 }
    }
    return words >= 4 && capitals * 3 >= words * 2
  }

  private func mention(
    _ span: Range<Int>, in sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary,
    _ names: NameTable
  ) -> NameMention {
    let clusters = span.map { names.clusterOfWord[Int(version.tokens[$0].word)] }
    var mention = NameMention(
      tokens: span, kind: .other, clusters: clusters, hasGivenName: false, concept: nil, role: nil)
    for term in version.terms[sentence.terms] where term.tokens.overlaps(span) {
      if let sense = term.senses.first(where: { NameRule.isProper($0.concept, lexicon) }) {
        mention.concept = sense.concept
      }
    }
    let startsWithGivenName = isGivenName(span.lowerBound, version, vocabulary)
    mention.hasGivenName = startsWithGivenName && span.count > 1
    if mention.concept == nil, let last = span.last {
      let senses = vocabulary[version.tokens[last].word].senses
      mention.concept =
        senses.first { !$0.isLoose && NameRule.isProper($0.concept, lexicon) }?.concept
    }
    mention.kind = kind(of: mention.concept, startsWithGivenName: startsWithGivenName)
    return mention
  }

  private func kind(of concept: ConceptID?, startsWithGivenName: Bool) -> NameMention.Kind {
    guard !startsWithGivenName else { return .person }
    switch concept.flatMap({ lexicon.kind(of: $0) }) {
    case .countries, .regions, .cities, .places: return .place
    case .institutions, .companies: return .organisation
    case .givenNames: return .person
    default: return .other
    }
  }
}
