import SynopticAlignment
import SynopticLanguage
import SynopticLedger

/// Finds passages that stand elsewhere in a version than the order of the others would have them.
///
/// The order of a version is set against that of the reference, or of the first version by name. What is not in
/// the longest run of passages that both have in one order was moved; neighbours that moved together are told
/// once.
struct MovedFindings {
  private let compared: ComparedStory

  init(_ compared: ComparedStory) { self.compared = compared }

  /// A passage has moved past at least so many others.
  private static let leastDistance = 3

  /// A version that moved more blocks than this tells the story in another order, which is told once.
  private static let mostBlocks = 3

  /// A passage that two versions have in common.
  private struct Step {
    var here: Int
    var there: Int
    var row: Int
  }

  /// The findings, version by version in the order of their names.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of rows of sentences.
  var drafts: [FindingDraft] {
    compared.byName.filter { $0 != compared.spine }.flatMap { drafts(of: $0) }
  }

  private func drafts(of version: Int) -> [FindingDraft] {
    let steps = steps(of: version)
    let kept = LongestIncreasing.positions(in: steps.map(\.here))
    let distances = Displacement.distances(in: steps.map(\.here))
    let moved = steps.indices.filter {
      !kept.contains($0) && distances[$0] >= Self.leastDistance
    }
    var blocks: [[Int]] = []
    for position in moved {
      if let last = blocks.last?.last, position == last + 1,
        (1...2).contains(steps[position].here - steps[last].here)
      {
        blocks[blocks.count - 1].append(position)
      } else {
        blocks.append([position])
      }
    }
    guard blocks.count <= Self.mostBlocks else {
      return [reordered(moved.map { steps[$0] }, of: steps.count, version)]
    }
    return blocks.map { block in draft(block.map { steps[$0] }, version) }
  }

  /// The passages that a version has in common with the spine, in the order of the spine.
  ///
  /// Headlines are left out: they tell again what stands below.
  private func steps(of version: Int) -> [Step] {
    compared.passageRows.enumerated().compactMap { row, members -> Step? in
      guard let here = members.members[version].first,
        let there = members.members[compared.spine].first,
        !isHead(here, version), !isHead(there, compared.spine)
      else { return nil }
      return Step(here: here, there: there, row: row)
    }.sorted { $0.there < $1.there }
  }

  /// Whether a sentence stands in the first paragraph that tells of the story.
  private func isHead(_ sentence: Int, _ version: Int) -> Bool {
    let text = compared.versions[version]
    let first = text.sentences.first { $0.furniture == nil }?.paragraph
    return text.sentences[sentence].paragraph == first
  }

  private func draft(_ block: [Step], _ version: Int) -> FindingDraft {
    let first = passage(block[0].here, version)
    let there = passage(block[0].there, compared.spine)
    let isLater = isLater(block[0], version)
    let what = block.count == 1 ? "a passage" : "\(block.count) passages"
    return FindingDraft(
      kind: .moved, topic: nil, severity: .note, fact: nil, versions: [version],
      evidence: [first, there],
      reason:
        "\(compared.ids[version]) has \(what) \(isLater ? "later" : "earlier") in the story than \(compared.ids[compared.spine])",
      row: compared.row(of: first.sentence))
  }

  /// Whether a passage stands later among the common ones than the spine has it.
  private func isLater(_ step: Step, _ version: Int) -> Bool {
    let steps = steps(of: version)
    let here = steps.count { $0.here < step.here }
    let there = steps.count { $0.there < step.there }
    return here > there
  }

  private func reordered(_ moved: [Step], of count: Int, _ version: Int) -> FindingDraft {
    let first = passage(moved[0].here, version)
    return FindingDraft(
      kind: .moved, topic: nil, severity: .note, fact: nil, versions: [version],
      evidence: [first, passage(moved[0].there, compared.spine)],
      reason:
        "\(compared.ids[version]) tells the story in another order than \(compared.ids[compared.spine]): \(moved.count) of \(count) common passages stand elsewhere",
      row: compared.row(of: first.sentence))
  }

  private func passage(_ sentence: Int, _ version: Int) -> Passage {
    let reference = SentenceReference(version: version, sentence: sentence)
    return Passage(sentence: reference, range: compared.text(reference).range)
  }
}
