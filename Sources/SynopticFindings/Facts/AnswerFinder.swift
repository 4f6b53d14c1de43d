import SynopticAlignment
import SynopticComparison
import SynopticLanguage
import SynopticLedger

/// Finds the words by which another version answers words of a sentence.
struct AnswerFinder {
  private let compared: ComparedStory

  init(_ compared: ComparedStory) { self.compared = compared }

  /// Words that answer others.
  struct Answer {
    /// The answering words.
    var passage: Passage
    /// The answering items, as positions in the profile of their sentence.
    var items: Range<Int>
    /// The share of the mass that is answered.
    var share: Float
  }

  /// An item answers another from this weight on.
  private static let leastWeight: Float = 0.45

  /// Answering items that stand farther apart than this are not one phrase.
  private static let widestGap = 4

  /// Returns the words by which another version answers some items of a sentence, or nil.
  func answer(to items: Range<Int>, of sentence: SentenceReference, in other: Int) -> Answer? {
    let profile = compared.profile(sentence)
    let matches = compared.coverage(sentence, in: other).matches.map(\.sentence)
    guard !matches.isEmpty else { return nil }
    let answers = Answers(of: profile, in: matches, of: compared.aligner.profiles[other]).answers
    var massOfSentence: [Int: Float] = [:]
    var mass: Float = 0
    for position in items where profile.items[position].isContent {
      mass += profile.items[position].mass
      let answer = answers[position]
      guard answer.weight >= Self.leastWeight else { continue }
      massOfSentence[answer.sentence, default: 0] += profile.items[position].mass * answer.weight
    }
    let best = massOfSentence.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let best, mass > 0 else { return nil }
    let positions = items.compactMap { position -> Int? in
      let answer = answers[position]
      guard profile.items[position].isContent, answer.sentence == best.key,
        answer.weight >= Self.leastWeight
      else { return nil }
      return answer.item
    }.sorted()
    let reference = SentenceReference(version: other, sentence: best.key)
    guard let run = Self.longestRun(positions) else { return nil }
    return Answer(
      passage: Passage(sentence: reference, range: range(of: run, in: reference)), items: run,
      share: best.value / mass)
  }

  /// The longest run of positions that stand close together.
  private static func longestRun(_ positions: [Int]) -> Range<Int>? {
    guard let first = positions.first else { return nil }
    var best = (range: first..<first + 1, count: 1)
    var current = best
    for position in positions.dropFirst() {
      if position - current.range.upperBound <= widestGap {
        current = (current.range.lowerBound..<position + 1, current.count + 1)
      } else {
        current = (position..<position + 1, 1)
      }
      if current.count > best.count { best = current }
    }
    return best.range
  }

  /// The bytes of items of a sentence.
  func range(of items: Range<Int>, in sentence: SentenceReference) -> Range<Int> {
    let profile = compared.profile(sentence)
    let tokens = compared.versions[sentence.version].tokens
    let first = profile.items[items.lowerBound].tokens.lowerBound
    let last = profile.items[items.upperBound - 1].tokens.upperBound - 1
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// The items of a sentence that overlap bytes.
  func items(in range: Range<Int>, of sentence: SentenceReference) -> Range<Int> {
    let profile = compared.profile(sentence)
    let tokens = compared.versions[sentence.version].tokens
    let inside = profile.items.indices.filter { position in
      profile.items[position].tokens.contains { tokens[$0].range.overlaps(range) }
    }
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return first..<last + 1
  }
}
