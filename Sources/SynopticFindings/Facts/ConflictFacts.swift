import SynopticAlignment
import SynopticComparison
import SynopticLanguage
import SynopticLedger

/// Makes one fact of all that versions say differently of one thing.
struct ConflictFacts {
  /// Words of a sentence that some other version tells otherwise.
  private struct Node: Hashable {
    var topic: Difference.Topic
    var sentence: SentenceReference
    var range: Range<Int>
  }

  /// Two words that contradict each other, or may do so.
  private struct Edge {
    var first: Int
    var second: Int
    var isConflict: Bool
    var reason: String
  }

  private let compared: ComparedStory
  private let answers: AnswerFinder

  init(_ compared: ComparedStory) {
    self.compared = compared
    answers = AnswerFinder(compared)
  }

  /// The facts, in the order of the names of versions and of their sentences.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of conflicts.
  var drafts: [FactDraft] {
    var numberOfNode: [Node: Int] = [:]
    var nodes: [Node] = []
    var edges: [Edge] = []
    func number(_ node: Node) -> Int {
      if let known = numberOfNode[node] { return known }
      numberOfNode[node] = nodes.count
      nodes.append(node)
      return nodes.count - 1
    }
    for coverage in inNameOrder {
      for difference in coverage.differences where difference.kind != .added {
        guard let there = difference.there, let counterpart = difference.counterpart else {
          continue
        }
        let first = number(
          Node(topic: difference.topic, sentence: coverage.sentence, range: difference.here))
        let second = number(Node(topic: difference.topic, sentence: counterpart, range: there))
        edges.append(
          Edge(
            first: first, second: second, isConflict: difference.kind == .conflict,
            reason: difference.reason))
      }
    }
    var sets = DisjointSets(count: nodes.count)
    for edge in edges { sets.join(edge.first, edge.second) }
    joinOverlapping(nodes, &sets)
    var edgesOfSet: [Int: [Edge]] = [:]
    for edge in edges { edgesOfSet[sets.find(edge.first), default: []].append(edge) }
    return sets.sets.map { draft($0, nodes, edgesOfSet[$0[0]] ?? []) }
  }

  /// The entries of each pair of versions, once: those of the version whose name comes first.
  private var inNameOrder: [Coverage] {
    compared.byName.flatMap { version in
      compared.versions[version].sentences.indices.flatMap { sentence in
        compared.byName.filter { compared.rank[$0] > compared.rank[version] }.map { other in
          compared.coverage(SentenceReference(version: version, sentence: sentence), in: other)
        }
      }
    }
  }

  /// Joins what stands on the same words of one sentence.
  private func joinOverlapping(_ nodes: [Node], _ sets: inout DisjointSets) {
    let order = nodes.indices.sorted { left, right in
      let (left, right) = (nodes[left], nodes[right])
      if left.sentence != right.sentence { return left.sentence < right.sentence }
      if left.topic != right.topic { return left.topic.rawValue < right.topic.rawValue }
      return (left.range.lowerBound, left.range.upperBound)
        < (right.range.lowerBound, right.range.upperBound)
    }
    for (left, right) in zip(order, order.dropFirst()) {
      if nodes[left].sentence == nodes[right].sentence, nodes[left].topic == nodes[right].topic,
        nodes[left].range.overlaps(nodes[right].range)
      {
        sets.join(left, right)
      }
    }
  }

  private func draft(_ members: [Int], _ nodes: [Node], _ edges: [Edge]) -> FactDraft {
    var degrees: [Int: Int] = [:]
    for edge in edges {
      degrees[edge.first, default: 0] += 1
      degrees[edge.second, default: 0] += 1
    }
    var words: [Node?] = Array(repeating: nil, count: compared.count)
    var degreeOfVersion = [Int](repeating: 0, count: compared.count)
    for member in members {
      let version = nodes[member].sentence.version
      let degree = degrees[member] ?? 0
      if words[version] == nil || degree > degreeOfVersion[version] {
        words[version] = nodes[member]
        degreeOfVersion[version] = degree
      }
    }
    let states = states(words, nodes, edges)
    var cells = compared.ids.indices.map { version -> Fact.Cell in
      guard let node = words[version] else { return Fact.Cell(state: .absent, passage: nil) }
      return Fact.Cell(
        state: states[version], passage: Passage(sentence: node.sentence, range: node.range))
    }
    let known = members.sorted {
      states[nodes[$0].sentence.version] == .present
        && states[nodes[$1].sentence.version] != .present
    }
    for version in compared.ids.indices where words[version] == nil {
      for member in known {
        let node = nodes[member]
        let items = answers.items(in: node.range, of: node.sentence)
        guard compared.isTold(node.sentence, in: version),
          let answer = answers.answer(to: items, of: node.sentence, in: version),
          answer.share >= 0.5
        else { continue }
        cells[version] = Fact.Cell(
          state: states[node.sentence.version], passage: answer.passage)
        break
      }
    }
    let conflict = edges.first(where: \.isConflict)
    return FactDraft(
      sort: .conflict, topic: nodes[members[0]].topic, cells: cells,
      group: compared.home(of: members.map { nodes[$0].sentence }),
      voices: members.map { nodes[$0].sentence.version }, hasValue: true,
      reason: (conflict ?? edges.first)?.reason, isConflict: conflict != nil)
  }

  /// What each version has of a fact: those that agree with the reference, or with most versions, tell it.
  private func states(_ words: [Node?], _ nodes: [Node], _ edges: [Edge]) -> [Fact.State] {
    var rivals = compared.ids.map { _ in Set<Int>() }
    var enemies = rivals
    for edge in edges {
      let (first, second) = (
        nodes[edge.first].sentence.version, nodes[edge.second].sentence.version
      )
      rivals[first].insert(second)
      rivals[second].insert(first)
      if edge.isConflict {
        enemies[first].insert(second)
        enemies[second].insert(first)
      }
    }
    var camps: [[Int]] = []
    for version in compared.byName where words[version] != nil {
      if let camp = camps.firstIndex(where: { $0.allSatisfy { !rivals[version].contains($0) } }) {
        camps[camp].append(version)
      } else {
        camps.append([version])
      }
    }
    let most = camps.map(\.count).max() ?? 0
    let chosen =
      camps.first { camp in compared.reference.map { camp.contains($0) } ?? false }
      ?? camps.first { $0.count == most } ?? []
    return compared.ids.indices.map { version in
      if chosen.contains(version) { return .present }
      return chosen.contains { enemies[version].contains($0) } || chosen.isEmpty
        ? .different : .unclear
    }
  }
}
