import SynopticAlignment
import SynopticComparison
import SynopticLanguage
import SynopticLedger

/// Makes a fact of every detail that a version tells and another does not, though it tells the rest of the
/// sentence.
struct DetailFacts {
  /// A detail of one sentence.
  private struct Node {
    var sentence: SentenceReference
    var detail: Detail
    /// The versions that do not tell it.
    var absent: Set<Int>
  }

  private let compared: ComparedStory
  private let answers: AnswerFinder

  init(_ compared: ComparedStory) {
    self.compared = compared
    answers = AnswerFinder(compared)
  }

  /// The facts, in the order of the names of versions and of their sentences.
  ///
  /// The same detail told by two versions is one fact.
  ///
  /// - Complexity: O(*n*), where *n* is the number of details, for sentences of bounded length.
  var drafts: [FactDraft] {
    var nodes: [Node] = []
    var nodesOfSentence: [SentenceReference: [Int]] = [:]
    for version in compared.byName {
      for sentence in compared.versions[version].sentences.indices {
        let reference = SentenceReference(version: version, sentence: sentence)
        let found = self.nodes(of: reference)
        if !found.isEmpty {
          nodesOfSentence[reference] = Array(nodes.count..<nodes.count + found.count)
          nodes += found
        }
      }
    }
    var sets = DisjointSets(count: nodes.count)
    for (number, node) in nodes.enumerated() {
      for other in compared.ids.indices
      where other != node.sentence.version && !node.absent.contains(other) {
        guard
          let answer = answers.answer(to: node.detail.items, of: node.sentence, in: other)
        else { continue }
        for partner in nodesOfSentence[answer.passage.sentence] ?? []
        where Self.agree(nodes[partner].detail.items, answer.items)
          && !nodes[partner].absent.contains(node.sentence.version)
        {
          sets.join(number, partner)
        }
      }
    }
    return sets.sets.map { draft($0.map { nodes[$0] }) }
  }

  /// The details of a sentence, those of several versions that stand on the same words as one.
  private func nodes(of sentence: SentenceReference) -> [Node] {
    var nodes: [Node] = []
    for other in compared.byName
    where other != sentence.version && compared.isTold(sentence, in: other) {
      let position = compared.comparison.position(
        ofSentence: sentence.sentence, in: sentence.version, to: other)
      for detail in compared.comparison.details[position] where detail.isMaterial {
        if let known = nodes.firstIndex(where: { Self.agree($0.detail.items, detail.items) }) {
          nodes[known].absent.insert(other)
          if detail.mass > nodes[known].detail.mass { nodes[known].detail = detail }
        } else {
          nodes.append(Node(sentence: sentence, detail: detail, absent: [other]))
        }
      }
    }
    for position in nodes.indices {
      for other in compared.ids.indices
      where other != sentence.version && !compared.isTold(sentence, in: other) {
        nodes[position].absent.insert(other)
      }
    }
    return nodes
  }

  /// Whether two runs of items have at least half of the shorter one in common.
  private static func agree(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    2 * left.clamped(to: right).count >= min(left.count, right.count) && left.overlaps(right)
  }

  private func draft(_ nodes: [Node]) -> FactDraft {
    var cells = compared.ids.map { _ in Fact.Cell(state: .absent, passage: nil) }
    for node in nodes.sorted(by: { $0.detail.mass < $1.detail.mass }) {
      cells[node.sentence.version] = Fact.Cell(
        state: .present, passage: Passage(sentence: node.sentence, range: node.detail.range))
    }
    for version in compared.ids.indices where cells[version].state == .absent {
      for node in nodes where !node.absent.contains(version) {
        let answer = answers.answer(to: node.detail.items, of: node.sentence, in: version)
        let best = compared.coverage(node.sentence, in: version).matches.first
        guard
          let passage = answer?.passage
            ?? best.map({ Passage(sentence: $0, range: compared.text($0).range) })
        else { continue }
        cells[version] = Fact.Cell(state: .present, passage: passage)
        break
      }
    }
    let heaviest = nodes.max { $0.detail.mass < $1.detail.mass }
    let topic = nodes.lazy.map(\.detail.topic).first { $0 != .other } ?? .other
    return FactDraft(
      sort: .detail, topic: topic, cells: cells,
      group: compared.home(of: nodes.map(\.sentence)),
      voices: nodes.map(\.sentence.version), mass: heaviest?.detail.mass ?? 0,
      hasValue: topic == .quote || nodes.contains { $0.detail.isNewValue })
  }
}
