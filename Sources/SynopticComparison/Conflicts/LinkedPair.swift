import SynopticAlignment
import SynopticAnchors
import SynopticLanguage

/// Two linked sentences, with all that their comparison needs; shared by all that compares them.
final class LinkedPair {
  /// One of the two sentences.
  struct Side {
    /// The version, as a position in the story.
    let version: Int

    /// The sentence, as a position in the version.
    let sentence: Int

    /// How each of its items is answered by the other sentence.
    let matches: [ItemMatch]

    /// The sentences of its own version that are linked to the other sentence, itself included.
    let siblings: [Int]
  }

  let story: Story
  let profiles: [[SentenceProfile]]
  let first: Side
  let second: Side

  /// How alike the two are, clause by clause.
  let clauses: ClauseMatrix

  /// Gathers what there is of two linked sentences.
  init(
    _ story: Story, _ profiles: [[SentenceProfile]], _ alignment: Alignment,
    _ first: (version: Int, sentence: Int), _ second: (version: Int, sentence: Int)
  ) {
    self.story = story
    self.profiles = profiles
    let left = profiles[first.version][first.sentence]
    let right = profiles[second.version][second.sentence]
    let matches = ProfileMatcher.matches(left, right)
    clauses = ClauseMatrix(left, right, matches.first, matches.second)
    self.first = Side(
      version: first.version, sentence: first.sentence, matches: matches.first,
      siblings: alignment.matches(
        ofSentence: second.sentence, in: second.version, to: first.version))
    self.second = Side(
      version: second.version, sentence: second.sentence, matches: matches.second,
      siblings: alignment.matches(ofSentence: first.sentence, in: first.version, to: second.version)
    )
  }

  /// The profile of a side.
  func profile(_ side: Side) -> SentenceProfile { profiles[side.version][side.sentence] }

  /// The version of a side.
  func text(_ side: Side) -> VersionText { story.versions[side.version] }

  /// The names of a side.
  func mentions(_ side: Side) -> [NameMention] { story.mentions[side.version][side.sentence] }

  /// Whether there is such a name in the sentence of a side or in its siblings.
  func hasMention(_ side: Side, where isWanted: (NameMention) -> Bool) -> Bool {
    story.mentions[side.version][side.sentence].contains(where: isWanted)
      || side.siblings.contains { story.mentions[side.version][$0].contains(where: isWanted) }
  }

  /// The clause of a token, by the nearest item at or before it.
  func clause(of token: Int, _ side: Side) -> Int {
    profile(side).clause(of: token)
  }

  /// The bytes of a run of tokens.
  func range(of tokens: Range<Int>, _ side: Side) -> Range<Int> {
    let version = text(side)
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return version.tokens[first].range.lowerBound..<version.tokens[last].range.upperBound
  }

  /// The words of a run of tokens, as they stand.
  func words(of tokens: Range<Int>, _ side: Side) -> String {
    text(side).string(range(of: tokens, side))
  }

  /// The similarity of the clauses that hold two tokens.
  func clauseSimilarity(_ firstToken: Int, _ secondToken: Int) -> Float {
    clauses.similarity(clause(of: firstToken, first), clause(of: secondToken, second))
  }
}
