import SynopticAlignment
import SynopticLanguage
import SynopticLedger

/// Finds facts of a headline or a standfirst that the story below tells again.
///
/// What a version adds, it adds in its headline and in its text; an editor wants to hear of it once.
struct RepeatFinder {
  private let compared: ComparedStory

  init(_ compared: ComparedStory) { self.compared = compared }

  /// The number of sentences at the head of a version that the text below may repeat.
  private static let headSize = 3

  /// A fact repeats another that answers so much of it.
  private static let leastShare: Float = 0.65

  /// Returns the positions of facts that others repeat.
  ///
  /// - Complexity: O(*n*), where *n* is the number of facts.
  func repeats(in drafts: [FactDraft]) -> Set<Int> {
    var lonelyOfVersion: [Int: [Int]] = [:]
    for (number, draft) in drafts.enumerated() where !draft.absentees.isEmpty {
      for version in draft.tellers { lonelyOfVersion[version, default: []].append(number) }
    }
    var repeats: Set<Int> = []
    let answers = AnswerFinder(compared)
    for version in compared.byName {
      let lonely = lonelyOfVersion[version] ?? []
      let head = head(of: version)
      for number in lonely {
        guard let passage = drafts[number].cells[version].passage,
          head.contains(passage.sentence.sentence)
        else { continue }
        let items = answers.items(in: passage.range, of: passage.sentence)
        let isRepeated = lonely.contains { other in
          guard other != number, let candidate = drafts[other].cells[version].passage,
            candidate.sentence.sentence > passage.sentence.sentence,
            drafts[number].absentees.allSatisfy({ drafts[other].absentees.contains($0) })
          else { return false }
          return share(items, of: passage.sentence, candidate, answers) >= Self.leastShare
        }
        if isRepeated { repeats.insert(number) }
      }
    }
    return repeats
  }

  /// The first sentences of a version that tell of the story, with what stands between them.
  private func head(of version: Int) -> Range<Int> {
    var told = 0
    for (position, sentence) in compared.versions[version].sentences.enumerated()
    where sentence.furniture == nil {
      told += 1
      if told == Self.headSize { return 0..<position + 1 }
    }
    return compared.versions[version].sentences.indices
  }

  /// The share of some items of a sentence that words of another sentence answer.
  private func share(
    _ items: Range<Int>, of sentence: SentenceReference, _ other: Passage, _ answers: AnswerFinder
  ) -> Float {
    let profile = compared.profile(sentence)
    let matches = ProfileMatcher.matches(profile, compared.profile(other.sentence)).first
    let target = answers.items(in: other.range, of: other.sentence)
    var mass: Float = 0
    var answered: Float = 0
    for position in items where profile.items[position].isContent {
      mass += profile.items[position].mass
      if target.contains(Int(matches[position].item)) {
        answered += profile.items[position].mass * matches[position].weight
      }
    }
    return mass > 0 ? answered / mass : 0
  }
}
