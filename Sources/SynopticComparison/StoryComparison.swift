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
    var coverage: [Coverage] = []
    for (version, text) in story.versions.enumerated() {
      for sentence in text.sentences.indices {
        for other in story.versions.indices where other != version {
          let status = judge.status(ofSentence: sentence, in: version, to: other, hasConflict: false)
          let matches = status == .none || status == .absent
            ? [] : aligner.alignment.matches(ofSentence: sentence, in: version, to: other)
          coverage.append(
            Coverage(
              sentence: SentenceReference(version: version, sentence: sentence), version: other,
              status: status,
              matches: matches.map { SentenceReference(version: other, sentence: $0) }, differences: []))
        }
      }
    }
    self.coverage = coverage
  }
}
