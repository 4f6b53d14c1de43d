package import SynopticLanguage

/// Makes rows of counterparts: of sentences, or of paragraphs.
///
/// Every member stands in exactly one row. The core of a row is one member of each version; members that
/// tell a part of what a core member of another version tells are added to its row. Rows are never closures
/// of links, which would run a whole article into one.
package struct RowBuilder {
  /// A row: for each version, its members in reading order.
  package struct Row: Equatable, Sendable {
    /// For each version, the positions of the members.
    package var members: [[Int]]

    /// How sure the row is, from 0 to 1; 1 where a single version has members.
    package var confidence: Double
  }

  /// A link between members of two versions.
  private struct Edge {
    var first: Settlement.Node
    var second: Settlement.Node
    var weight: Float
    var best: Float
  }

  private struct Pair: Hashable {
    let first: Settlement.Node
    let second: Settlement.Node
  }

  private let sizes: [Int]
  private let spine: Int
  private var edges: [Edge]

  /// Prepares rows of sentences.
  ///
  /// - Parameters:
  ///   - alignment: The links.
  ///   - sizes: For each version, the number of its sentences.
  ///   - spine: The version whose reading order the rows follow.
  package init(sentencesOf alignment: Alignment, sizes: [Int], spine: Int) {
    self.init(alignment, sizes: sizes, spine: spine) { _, sentence in sentence }
  }

  /// Prepares rows of paragraphs.
  ///
  /// - Parameters:
  ///   - alignment: The links.
  ///   - versions: The versions.
  ///   - spine: The version whose reading order the rows follow.
  package init(paragraphsOf alignment: Alignment, _ versions: [VersionText], spine: Int) {
    self.init(alignment, sizes: versions.map(\.paragraphs.count), spine: spine) {
      version, sentence in
      versions[version].sentences[sentence].paragraph
    }
  }

  private init(
    _ alignment: Alignment, sizes: [Int], spine: Int,
    member: (_ version: Int, _ sentence: Int) -> Int
  ) {
    self.sizes = sizes
    self.spine = spine
    var edgeOfPair: [Pair: Int] = [:]
    edges = []
    for link in alignment.links where link.isPrimary {
      let first = Settlement.Node(
        version: link.first.version, member: member(link.first.version, link.first.sentence))
      let second = Settlement.Node(
        version: link.second.version, member: member(link.second.version, link.second.sentence))
      let weight = max(link.logOdds, 0.1)
      let pair = Pair(first: first, second: second)
      if let known = edgeOfPair[pair] {
        edges[known].weight += weight
        edges[known].best = max(edges[known].best, weight)
      } else {
        edgeOfPair[pair] = edges.count
        edges.append(Edge(first: first, second: second, weight: weight, best: weight))
      }
    }
  }

  /// The rows, in the reading order of the spine; rows that the spine lacks follow the row behind which they
  /// stand in a version that has them.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of links and members.
  package var rows: [Row] {
    var rowOfNode: [Settlement.Node: Int] = [:]
    var rows: [Row] = []
    let core = Settlement(
      edges.map { .init(first: $0.first, second: $0.second, logOdds: $0.weight) }
    ).groups
    for group in core {
      var row = Row(members: Array(repeating: [], count: sizes.count), confidence: 1)
      for node in group {
        row.members[node.version] = [node.member]
        rowOfNode[node] = rows.count
      }
      rows.append(row)
    }
    attach(to: &rows, &rowOfNode)
    for (version, size) in sizes.enumerated() {
      for member in 0..<size where rowOfNode[.init(version: version, member: member)] == nil {
        var row = Row(members: Array(repeating: [], count: sizes.count), confidence: 1)
        row.members[version] = [member]
        rowOfNode[.init(version: version, member: member)] = rows.count
        rows.append(row)
      }
    }
    weigh(&rows, rowOfNode)
    return sorted(rows)
  }

  /// Adds members that stand in no row to the row of the member that they are linked to most.
  private func attach(to rows: inout [Row], _ rowOfNode: inout [Settlement.Node: Int]) {
    var best: [Settlement.Node: (row: Int, weight: Float)] = [:]
    for edge in edges {
      for (node, other) in [(edge.first, edge.second), (edge.second, edge.first)]
      where rowOfNode[node] == nil {
        guard let row = rowOfNode[other] else { continue }
        if let known = best[node], (known.weight, -known.row) >= (edge.weight, -row) { continue }
        best[node] = (row, edge.weight)
      }
    }
    for (node, choice) in best {
      rowOfNode[node] = choice.row
      rows[choice.row].members[node.version].append(node.member)
      rows[choice.row].members[node.version].sort()
    }
  }

  /// Sets the confidence of each row: the mean over its versions of how sure the best link to another is.
  private func weigh(_ rows: inout [Row], _ rowOfNode: [Settlement.Node: Int]) {
    var best = rows.map { [Float](repeating: 0, count: $0.members.count) }
    for edge in edges {
      guard let row = rowOfNode[edge.first], row == rowOfNode[edge.second] else { continue }
      best[row][edge.first.version] = max(best[row][edge.first.version], edge.best)
      best[row][edge.second.version] = max(best[row][edge.second.version], edge.best)
    }
    for row in rows.indices {
      let present = rows[row].members.indices.filter { !rows[row].members[$0].isEmpty }
      guard present.count > 1 else { continue }
      let sum = present.reduce(Float(0)) { $0 + LinkModel.probability(best[row][$1]) }
      rows[row].confidence = Double(sum) / Double(present.count)
    }
  }

  private func sorted(_ rows: [Row]) -> [Row] {
    var rowOfMember = sizes.map { [Int](repeating: -1, count: $0) }
    for (number, row) in rows.enumerated() {
      for (version, members) in row.members.enumerated() {
        for member in members { rowOfMember[version][member] = number }
      }
    }
    // For each member, where the row in the spine stands that it or the nearest one before it is in.
    let places = rowOfMember.map { ofMember in
      var place = -1
      return ofMember.map { row in
        place = rows[row].members[spine].first ?? place
        return place
      }
    }
    let keys = rows.map { row -> (Int, Int, Int, Int) in
      if let first = row.members[spine].first { return (first, 0, 0, 0) }
      guard let version = row.members.indices.first(where: { !row.members[$0].isEmpty }),
        let first = row.members[version].first
      else { return (Int.max, 0, 0, 0) }
      return (first > 0 ? places[version][first - 1] : -1, 1, version, first)
    }
    return rows.indices.sorted { keys[$0] < keys[$1] }.map { rows[$0] }
  }
}
