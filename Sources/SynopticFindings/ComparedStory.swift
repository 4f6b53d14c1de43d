package import SynopticAlignment
package import SynopticAnchors
package import SynopticComparison
import SynopticLanguage
import SynopticLedger

/// A story that was compared, with all that facts and findings are made of.
package struct ComparedStory: Sendable {
  /// The story.
  package let story: Story

  /// What tells the same.
  package let aligner: Aligner

  /// What each version tells, adds, leaves out and contradicts.
  package let comparison: StoryComparison

  /// The names of the versions.
  package let ids: [String]

  /// The version that the others are measured against, or nil.
  package let reference: Int?

  /// The rows of paragraphs.
  package let rows: [RowBuilder.Row]

  /// The rows of sentences.
  package let passageRows: [RowBuilder.Row]

  /// For each version and paragraph, its row.
  let rowOfParagraph: [[Int]]

  /// For each version and sentence, its row of sentences.
  let passageRowOfSentence: [[Int]]

  /// The versions in the order of their names, which decides wherever two versions have the same right.
  let byName: [Int]

  /// For each version, its place in ``byName``.
  let rank: [Int]

  /// The version whose order the others are set against: the reference, or the first by name.
  var spine: Int { reference ?? byName.first ?? 0 }

  /// Gathers what there is of a story.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - aligner: What tells the same.
  ///   - comparison: What each version tells, adds, leaves out and contradicts.
  ///   - ids: The names of the versions.
  ///   - reference: The version that the others are measured against, or nil.
  ///   - rows: The rows of paragraphs.
  ///   - passageRows: The rows of sentences.
  /// - Complexity: O(*n*), where *n* is the number of sentences.
  package init(
    _ story: Story, _ aligner: Aligner, _ comparison: StoryComparison, ids: [String],
    reference: Int?, rows: [RowBuilder.Row], passageRows: [RowBuilder.Row]
  ) {
    self.story = story
    self.aligner = aligner
    self.comparison = comparison
    self.ids = ids
    self.reference = reference
    self.rows = rows
    self.passageRows = passageRows
    rowOfParagraph = Self.inverted(rows, sizes: story.versions.map(\.paragraphs.count))
    passageRowOfSentence = Self.inverted(passageRows, sizes: story.versions.map(\.sentences.count))
    byName = ids.indices.sorted { (ids[$0], $0) < (ids[$1], $1) }
    var rank = ids.indices.map { $0 }
    for (place, version) in byName.enumerated() { rank[version] = place }
    self.rank = rank
  }

  private static func inverted(_ rows: [RowBuilder.Row], sizes: [Int]) -> [[Int]] {
    var rowOfMember = sizes.map { [Int](repeating: 0, count: $0) }
    for (number, row) in rows.enumerated() {
      for (version, members) in row.members.enumerated() {
        for member in members { rowOfMember[version][member] = number }
      }
    }
    return rowOfMember
  }

  /// The versions.
  var versions: [VersionText] { story.versions }

  /// The number of versions.
  var count: Int { story.versions.count }

  /// A sentence.
  func text(_ sentence: SentenceReference) -> SentenceText {
    story.versions[sentence.version].sentences[sentence.sentence]
  }

  /// The profile of a sentence.
  func profile(_ sentence: SentenceReference) -> SentenceProfile {
    aligner.profiles[sentence.version][sentence.sentence]
  }

  /// How much of a sentence another version tells.
  func coverage(_ sentence: SentenceReference, in other: Int) -> Coverage {
    comparison.coverage[
      comparison.position(ofSentence: sentence.sentence, in: sentence.version, to: other)]
  }

  /// A sentence of which another version answers less is not told by it, though the two share something.
  private static let leastShare: Float = 0.3

  /// Whether another version tells a sentence, for the better part.
  ///
  /// Coverage says of a sentence that shares one fact of many that it is told in part; an editor who asks
  /// whether a version tells it wants to hear no.
  func isTold(_ sentence: SentenceReference, in other: Int) -> Bool {
    share(of: sentence, in: other) >= Self.leastShare
  }

  /// The share of a sentence's mass that another version answers.
  func share(of sentence: SentenceReference, in other: Int) -> Float {
    comparison.shares[
      comparison.position(ofSentence: sentence.sentence, in: sentence.version, to: other)]
  }

  /// The words of a passage.
  func quote(_ passage: Passage) -> String {
    story.versions[passage.sentence.version].string(passage.range)
  }

  /// The row of paragraphs that holds most of some sentences; of several such, that of the sentence which
  /// comes first by the name of its version.
  func home(of sentences: [SentenceReference]) -> Int {
    var counts: [Int: Int] = [:]
    for sentence in sentences { counts[row(of: sentence), default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let first = sentences.filter { counts[row(of: $0)] == most }.min { left, right in
      (rank[left.version], left.sentence) < (rank[right.version], right.sentence)
    }
    return first.map { row(of: $0) } ?? 0
  }

  /// The row of paragraphs that holds a sentence.
  func row(of sentence: SentenceReference) -> Int {
    rowOfParagraph[sentence.version][text(sentence).paragraph]
  }
}
