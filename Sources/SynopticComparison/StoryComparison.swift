package import SynopticAlignment
package import SynopticAnchors
import SynopticLanguage
package import SynopticLedger

/// What the versions of a story tell, add, leave out and contradict.
package struct StoryComparison: Sendable {
  /// How much of every sentence every other version tells, in the order of sentences, then of versions.
  package private(set) var coverage: [Coverage] = []

  /// For each entry of ``coverage``, what the sentence tells and the other version does not, where it tells
  /// the rest.
  package private(set) var details: [[Detail]] = []

  /// For each entry of ``coverage``, the share of the sentence that the other version tells: 1 for what is
  /// told whole, 0 for what is not told.
  package private(set) var shares: [Float] = []

  /// The names, numbers and dates that each version has anywhere.
  package let known: KnownValues

  /// For each version, the position in ``coverage`` of its first entry.
  private let starts: [Int]

  /// Compares aligned versions.
  ///
  /// - Complexity: O(*n*), where *n* is the number of links and sentences.
  package init(_ story: Story, _ aligner: Aligner) {
    let judge = CoverageJudge(story.versions, aligner.profiles, aligner.alignment)
    let known = KnownValues(story)
    self.known = known
    let finder = DetailFinder(story, aligner.profiles, known)
    let standings = StandingConflicts(story)
    let differences = Self.differences(story, aligner, standings)
    var starts: [Int] = []
    for (version, text) in story.versions.enumerated() {
      starts.append(coverage.count)
      for sentence in text.sentences.indices {
        let reference = SentenceReference(version: version, sentence: sentence)
        for other in story.versions.indices where other != version {
          var found = differences[Question(sentence: reference, version: other)] ?? []
          if !aligner.alignment.links(ofSentence: sentence, in: version, to: other).isEmpty {
            let known = Set(found.filter { $0.topic == .role }.map(\.here.lowerBound))
            found += standings.differences(ofSentence: sentence, in: version, to: other).filter {
              !known.contains($0.here.lowerBound)
            }
          }
          var entry = Coverage(
            sentence: reference, version: other,
            status: judge.status(
              ofSentence: sentence, in: version, to: other,
              hasConflict: found.contains { $0.kind == .conflict }), matches: [], differences: [])
          var details: [Detail] = []
          if entry.status == .same || entry.status == .partial {
            let matches = aligner.alignment.matches(ofSentence: sentence, in: version, to: other)
            entry.matches = matches.map { SentenceReference(version: other, sentence: $0) }
            details = finder.details(
              .init(
                version: version, sentence: sentence, other: other, matches: matches,
                conflicts: found.map(\.here)))
            if entry.status == .same {
              // Whatever the rest of the sentence says: a value that the other version has nowhere is a fact
              // that it does not tell.
              details = details.filter { $0.isMaterial && $0.isNewValue }
              if !details.isEmpty { entry.status = .partial }
            }
            entry.differences =
              found + Self.additions(details, besides: found, entry, text, aligner)
          }
          let status = entry.status
          shares.append(
            status == .same ? 1 : status == .partial ? judge.toldShare(reference, in: other) : 0)
          coverage.append(entry)
          self.details.append(details)
        }
      }
    }
    self.starts = starts
  }

  /// Returns where the entry of a sentence in another version stands.
  ///
  /// - Parameters:
  ///   - sentence: The sentence, as a position in its version.
  ///   - version: Its version.
  ///   - other: The other version.
  /// - Returns: A position in ``coverage``.
  package func position(ofSentence sentence: Int, in version: Int, to other: Int) -> Int {
    let others = starts.count - 1
    return starts[version] + sentence * others + (other < version ? other : other - 1)
  }

  /// A sentence, looked for in another version.
  private struct Question: Hashable {
    var sentence: SentenceReference
    var version: Int
  }

  /// Tells of each detail that the other version has nothing like it.
  ///
  /// What is not material is told only where nothing else is.
  private static func additions(
    _ details: [Detail], besides found: [Difference], _ entry: Coverage, _ text: VersionText,
    _ aligner: Aligner
  ) -> [Difference] {
    let told =
      details.filter(\.isMaterial).isEmpty && found.isEmpty ? details : details.filter(\.isMaterial)
    guard !told.isEmpty else { return [] }
    let best = aligner.alignment.links(
      ofSentence: entry.sentence.sentence, in: entry.sentence.version, to: entry.version
    ).max { ($0.isPrimary ? 1 : 0, $0.logOdds) < ($1.isPrimary ? 1 : 0, $1.logOdds) }
    let counterpart = best.map {
      SentenceReference(version: entry.version, sentence: $0.sentence(in: entry.version))
    }
    return told.map { detail in
      Difference(
        kind: .added, topic: detail.topic, counterpart: counterpart, here: detail.range, there: nil,
        reason: reason(detail.topic, text.string(detail.range)))
    }
  }

  private static func reason(_ topic: Difference.Topic, _ words: String) -> String {
    switch topic {
    case .number: "the number in “\(words)” is not told there"
    case .date: "the date in “\(words)” is not told there"
    case .name: "“\(words)” is not named there"
    case .place: "the place in “\(words)” is not told there"
    case .quote: "the quote “\(words)” is not given there"
    case .attribution: "the source in “\(words)” is not given there"
    case .role, .negation, .modality, .other: "nothing there answers “\(words)”"
    }
  }

  /// The differences of all links, for both of their ends.
  private static func differences(
    _ story: Story, _ aligner: Aligner, _ standings: StandingConflicts
  ) -> [Question: [Difference]] {
    let finder = ConflictFinder(story, aligner, standings)
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
