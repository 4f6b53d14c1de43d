import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds one statement given as the word of two different speakers.
struct AttributionConflicts {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// The sentences must be at least so alike apart from their speakers.
  private static let leastSimilarity: Float = 0.22

  /// The greatest number of words between a verb of saying and its speaker.
  private static let reach = 8

  /// Verbs of saying that are deeds of the one who says it: who admits something is no source of it.
  private static let deeds: Set<String> = ["admit", "deny", "promise", "agree", "refuse", "reject"]

  /// Speakers of whom nothing tells who they are; anybody of office may be meant.
  private static let nameless: Set<String> = [
    "official", "official.senior", "authorities", "source", "source.press", "source.person",
    "sources",
  ]

  /// A speaker: where it is named, and what tells it from others.
  private struct Speaker {
    var tokens: Range<Int>
    var clusters: Set<Int32>
    var concepts: Set<ConceptID>
  }

  /// The conflict of the pair, if there is one.
  var conflicts: [Conflict] {
    guard pair.clauses.best.similarity >= Self.leastSimilarity,
      let left = speaker(pair.first), let right = speaker(pair.second),
      !isNameless(left), !isNameless(right), isUnknown(left, in: pair.second),
      isUnknown(right, in: pair.first)
    else { return [] }
    let words =
      "“\(pair.words(of: left.tokens, pair.first))” and “\(pair.words(of: right.tokens, pair.second))”"
    return [
      Conflict(
        topic: .attribution, first: pair.range(of: left.tokens, pair.first),
        second: pair.range(of: right.tokens, pair.second),
        reason: "the same is told by the word of \(words)")
    ]
  }

  /// The speaker beside the sentence's word of saying, where there is a single word of saying.
  private func speaker(_ side: LinkedPair.Side) -> Speaker? {
    let version = pair.text(side)
    let sentence = version.sentences[side.sentence]
    let vocabulary = pair.story.vocabulary
    let verbs = sentence.tokens.filter { token in
      !version.tokens[token].shape.contains(.quoted)
        && vocabulary[version.tokens[token].word].tables.contains(.speech)
        && vocabulary[version.tokens[token].word].senses.contains {
          !$0.isLoose && vocabulary.lexicon.kind(of: $0.concept) == .speech
            && !Self.deeds.contains(vocabulary.lexicon.name(of: $0.concept))
        }
    }
    let sources = version.terms[sentence.terms].filter { term in
      term.senses.contains { vocabulary.lexicon.kind(of: $0.concept) == .sources }
    }
    guard let anchor = sources.first?.tokens.lowerBound ?? verbs.first else { return nil }
    let named = pair.mentions(side).filter { mention in
      mention.kind != .place && abs(mention.tokens.lowerBound - anchor) <= Self.reach
        && !version.tokens[mention.tokens.lowerBound].shape.contains(.quoted)
    }
    if let mention = named.min(by: { distance($0.tokens, anchor) < distance($1.tokens, anchor) }) {
      let whole =
        mention.role.map {
          min(
            $0.tokens.lowerBound, mention.tokens.lowerBound)..<max(
              $0.tokens.upperBound, mention.tokens.upperBound)
        } ?? mention.tokens
      return speaker(whole, side, clusters: Set(mention.clusters))
    }
    let roles = sentence.tokens.filter { token in
      abs(token - anchor) <= Self.reach
        && vocabulary[version.tokens[token].word].senses.contains {
          !$0.isLoose && vocabulary.lexicon.kind(of: $0.concept) == .roles
        }
    }
    if let role = roles.min(by: { abs($0 - anchor) < abs($1 - anchor) }) {
      return speaker(role..<role + 1, side, clusters: [])
    }
    let word =
      sources.first.map { self.word(after: $0.tokens.upperBound - 1, side) }
      ?? self.word(beside: anchor, side)
    return word.map { speaker($0..<$0 + 1, side, clusters: []) }
  }

  /// The content word beside a verb of saying: before it in English, behind it in Russian and Ukrainian, and
  /// on the other side where there is none.
  private func word(beside token: Int, _ side: LinkedPair.Side) -> Int? {
    let isEnglish = pair.text(side).sentences[side.sentence].language == .english
    return isEnglish
      ? word(before: token, side) ?? word(after: token, side)
      : word(after: token, side) ?? word(before: token, side)
  }

  private func word(after token: Int, _ side: LinkedPair.Side) -> Int? {
    let version = pair.text(side)
    let found = pair.profile(side).items.first { item in
      item.isContent && item.tokens.lowerBound > token
    }
    guard let found, !found.isNumber, found.tokens.lowerBound - token <= Self.nearReach,
      !version.tokens[(token + 1)...found.tokens.lowerBound].contains(where: {
        $0.shape.contains(.afterPunctuation) || $0.shape.contains(.quoted)
      })
    else { return nil }
    return found.tokens.lowerBound
  }

  private func word(before token: Int, _ side: LinkedPair.Side) -> Int? {
    let version = pair.text(side)
    let found = pair.profile(side).items.last { item in
      item.isContent && item.tokens.lowerBound < token
    }
    guard let found, !found.isNumber, token - found.tokens.lowerBound <= Self.nearReach,
      !version.tokens[(found.tokens.lowerBound + 1)...token].contains(where: {
        $0.shape.contains(.afterPunctuation) || $0.shape.contains(.quoted)
      })
    else { return nil }
    return found.tokens.lowerBound
  }

  /// The greatest number of words from a word of saying to a speaker that is no name and no office.
  private static let nearReach = 2

  private func distance(_ tokens: Range<Int>, _ anchor: Int) -> Int {
    min(abs(tokens.lowerBound - anchor), abs(tokens.upperBound - 1 - anchor))
  }

  private func speaker(_ tokens: Range<Int>, _ side: LinkedPair.Side, clusters: Set<Int32>)
    -> Speaker
  {
    let version = pair.text(side)
    var concepts: Set<ConceptID> = []
    for token in tokens {
      concepts.formUnion(pair.story.vocabulary[version.tokens[token].word].senses.map(\.concept))
    }
    for term in version.terms[version.sentences[side.sentence].terms]
    where term.tokens.overlaps(tokens) {
      concepts.formUnion(term.senses.map(\.concept))
    }
    return Speaker(tokens: widened(tokens, side), clusters: clusters, concepts: concepts)
  }

  /// Words with the rest of the term that they open: of `береговой`, `береговой охраны`.
  private func widened(_ tokens: Range<Int>, _ side: LinkedPair.Side) -> Range<Int> {
    let version = pair.text(side)
    let terms = version.terms[version.sentences[side.sentence].terms].map(\.tokens)
    return terms.filter { $0.overlaps(tokens) }.reduce(tokens) { whole, term in
      min(whole.lowerBound, term.lowerBound)..<max(whole.upperBound, term.upperBound)
    }
  }

  private func isNameless(_ speaker: Speaker) -> Bool {
    speaker.clusters.isEmpty
      && speaker.concepts.contains {
        Self.nameless.contains(pair.story.vocabulary.lexicon.name(of: $0))
      }
  }

  /// Whether a side's sentences name nothing of a speaker.
  private func isUnknown(_ speaker: Speaker, in side: LinkedPair.Side) -> Bool {
    let version = pair.text(side)
    for sentence in Set(side.siblings + [side.sentence]) {
      for token in version.sentences[sentence].tokens {
        let word = version.tokens[token].word
        if speaker.clusters.contains(pair.story.names.clusterOfWord[Int(word)]) { return false }
        let senses = pair.story.vocabulary[word].senses
        if senses.contains(where: {
          speaker.concepts.contains($0.concept) && !isGrammar($0.concept)
        }) {
          return false
        }
      }
      for term in version.terms[version.sentences[sentence].terms]
      where term.senses.contains(where: {
        speaker.concepts.contains($0.concept) && !isGrammar($0.concept)
      }) {
        return false
      }
    }
    return true
  }

  private func isGrammar(_ concept: ConceptID) -> Bool {
    pair.story.vocabulary.lexicon.kind(of: concept)?.isGrammar ?? false
  }
}
