package import SynopticAlignment
package import SynopticLanguage
package import SynopticLedger

/// Decides how much of a sentence another version tells.
package struct CoverageJudge: Sendable {
  private let versions: [VersionText]
  private let profiles: [[SentenceProfile]]
  private let alignment: Alignment

  /// Makes a judge over aligned versions.
  package init(_ versions: [VersionText], _ profiles: [[SentenceProfile]], _ alignment: Alignment) {
    self.versions = versions
    self.profiles = profiles
    self.alignment = alignment
  }

  /// Returns what a verdict on a sentence rests on.
  ///
  /// - Parameters:
  ///   - sentence: The sentence, as a position in its version.
  ///   - version: Its version.
  ///   - other: The other version.
  /// - Returns: The features, or nil where the sentence is linked to nothing there.
  package func features(ofSentence sentence: Int, in version: Int, to other: Int)
    -> CoverageFeatures?
  {
    let links = alignment.links(ofSentence: sentence, in: version, to: other)
    guard !links.isEmpty else { return nil }
    let profile = profiles[version][sentence]
    let matches = links.map { $0.sentence(in: other) }.sorted()
    let answers = Answers(of: profile, in: matches, of: profiles[other])
    let rare = max(1, Self.rareMass(sentences: profiles[version].count))
    let runs = UnansweredRun.runs(in: profile, answers)
    var features = CoverageFeatures()
    features.items = Float(profile.items.count { $0.isContent })
    features.link = links.map(\.logOdds).max() ?? 0
    var answered: Float = 0
    for (item, answer) in zip(profile.items, answers.answers) where item.isContent {
      answered += item.mass * answer.weight
      if answer.weight < UnansweredRun.answered {
        features.unanswered += item.mass / rare
        if item.isNumber { features.numbers += 1 }
        if item.isName { features.names += 1 }
      }
    }
    features.share = profile.mass > 0 ? answered / profile.mass : 0
    features.longestRun = (runs.map(\.mass).max() ?? 0) / rare
    features.longestRunCount = Float(runs.map(\.count).max() ?? 0)
    features.weakestClause = weakestClause(of: profile, answers)
    var total: Float = 0
    var reverse: Float = 0
    for (position, match) in matches.enumerated() {
      for (item, found) in zip(profiles[other][match].items, answers.reverse[position]) {
        total += item.mass
        reverse += item.mass * found.weight
      }
    }
    features.reverseShare = total > 0 ? reverse / total : 0
    return features
  }

  /// Returns how much of a sentence another version tells.
  ///
  /// - Parameters:
  ///   - sentence: The sentence, as a position in its version.
  ///   - version: Its version.
  ///   - other: The other version.
  ///   - hasConflict: A fact of the sentence is told otherwise there.
  /// - Returns: The status; none for furniture.
  package func status(
    ofSentence sentence: Int, in version: Int, to other: Int, hasConflict: Bool
  ) -> Coverage.Status {
    if versions[version].sentences[sentence].furniture != nil { return .none }
    guard let features = features(ofSentence: sentence, in: version, to: other) else {
      return .absent
    }
    if hasConflict { return .partial }
    return CoverageModel.logOdds(CoverageModel.same, features) > 0 ? .same : .partial
  }

  /// What one sentence tells to this share, another that answers it tells too.
  private static let mutualShare: Float = 0.3

  /// A sentence of which less is answered is not told by a shorter one that it answers.
  private static let leastShare: Float = 0.2

  /// Returns the share of a sentence's mass that another version answers.
  ///
  /// A long sentence that says all of a short one and much beside has a small share of its own; it counts by
  /// the share of the short one.
  func toldShare(_ sentence: SentenceReference, in other: Int) -> Float {
    guard
      let features = features(ofSentence: sentence.sentence, in: sentence.version, to: other)
    else { return 0 }
    return features.share >= Self.leastShare && features.reverseShare >= Self.mutualShare
      ? max(features.share, Self.mutualShare) : features.share
  }

  /// The mass of a word that stands once in a version.
  static func rareMass(sentences: Int) -> Float {
    logRatio(Float(sentences + 1), 1.5)
  }

  /// The least answered share of a clause of at least two content items.
  private func weakestClause(of profile: SentenceProfile, _ answers: Answers) -> Float {
    var masses = [Float](repeating: 0, count: profile.clauseMasses.count)
    var answered = masses
    var counts = [Int](repeating: 0, count: masses.count)
    for (item, answer) in zip(profile.items, answers.answers) where item.isContent {
      masses[Int(item.clause)] += item.mass
      answered[Int(item.clause)] += item.mass * answer.weight
      counts[Int(item.clause)] += 1
    }
    var weakest: Float = 1
    for clause in masses.indices where counts[clause] >= 2 && masses[clause] > 0 {
      weakest = min(weakest, answered[clause] / masses[clause])
    }
    return weakest
  }
}
