package import SynopticAlignment
package import SynopticAnchors
import SynopticLanguage
package import SynopticLedger

/// What the versions of a story tell, add, leave out and contradict.
package struct StoryComparison: Sendable {
  /// How much of every sentence every other version tells, in the order of sentences, then of versions.
  package let coverage: [Coverage]

  /// Compares aligned versions.
  ///
  /// - Complexity: O(*n*), where *n* is the number of links and sentences.
  package init(_ story: Story, _ aligner: Aligner) {
    let judge = CoverageJudge(story.versions, aligner.profiles, aligner.alignment)
    let differences = Self.differences(story, aligner)
    var coverage: [Coverage] = []
    for (version, text) in story.versions.enumerated() {
      for sentence in text.sentences.indices {
        let reference = SentenceReference(version: version, sentence: sentence)
        for other in story.versions.indices where other != version {
          let found = differences[Question(sentence: reference, version: other)] ?? []
          let status = judge.status(
            ofSentence: sentence, in: version, to: other,
            hasConflict: found.contains { $0.kind == .conflict })
          let isTold = status == .same || status == .partial
          let matches =
            isTold
            ? aligner.alignment.matches(ofSentence: sentence, in: version, to: other) : []
          coverage.append(
            Coverage(
              sentence: reference, version: other, status: status,
              matches: matches.map { SentenceReference(version: other, sentence: $0) },
              differences: isTold ? found : []))
        }
      }
    }
    self.coverage = coverage
  }

  /// A sentence, looked for in another version.
  private struct Question: Hashable {
    var sentence: SentenceReference
    var version: Int
  }

  /// The differences of all links, for both of their ends.
  private static func differences(_ story: Story, _ aligner: Aligner) -> [Question: [Difference]] {
    let finder = ConflictFinder(story, aligner)
    var differences: [Question: [Difference]] = [:]
    for link in aligner.alignment.links {
      let first = SentenceReference(version: link.first.version, sentence: link.first.sentence)
      let second = SentenceReference(version: link.second.version, sentence: link.second.sentence)
      for conflict in finder.conflicts(link) {
        let kind: Difference.Kind = conflict.isUnclear ? .unclear : .conflict
        differences[Question(sentence: first, version: second.version), default: []].append(
          Difference(
            kind: kind, topic: conflict.topic, counterpart: second, here: conflict.first,
            there: conflict.second, reason: conflict.reason))
        differences[Question(sentence: second, version: first.version), default: []].append(
          Difference(
            kind: kind, topic: conflict.topic, counterpart: first, here: conflict.second,
            there: conflict.first, reason: conflict.reason))
      }
    }
    return differences
  }
}
