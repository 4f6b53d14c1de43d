/// Settles which members of several versions belong together, for all versions at once.
///
/// Clusters hold at most one member of each version. They grow by the strongest edge first, and two clusters
/// become one only where all their pairs together speak for it, so that what two versions say of each other
/// never contradicts what a third says (a greedy form of correlation clustering; N. Bansal, A. Blum and
/// S. Chawla, "Correlation clustering", Machine Learning 56, 2004).
struct Settlement {
  /// A member of a version.
  struct Node: Hashable {
    /// The version in the highest bits, the member in the others.
    private let number: Int

    init(version: Int, member: Int) { number = version << 40 | member }

    /// The version.
    var version: Int { number >> 40 }

    /// The member's position in it.
    var member: Int { number & 0xFF_FFFF_FFFF }
  }

  /// What speaks for two members, as log odds.
  struct Edge {
    var first: Node
    var second: Node
    var logOdds: Float
  }

  /// What a pair counts for that is no edge.
  static let strangers: Float = -2.5

  private var clusterOfNode: [Node: Int] = [:]
  private var clusters: [[Node]] = []
  private let oddsOfPair: [Pair: Float]

  private struct Pair: Hashable {
    let first: Node
    let second: Node

    init(_ left: Node, _ right: Node) {
      (first, second) = left.version < right.version ? (left, right) : (right, left)
    }
  }

  /// Settles edges.
  ///
  /// - Parameter edges: The edges; their order does not matter.
  /// - Complexity: O(*e* log *e* + *e* *v*²), where *e* is the number of edges and *v* that of versions.
  init(_ edges: [Edge]) {
    let speaking = edges.filter { $0.logOdds > 0 }
    // A member that nothing speaks for is in no cluster, and its edges are never asked for.
    var members: Set<Node> = []
    for edge in speaking {
      members.insert(edge.first)
      members.insert(edge.second)
    }
    var odds: [Pair: Float] = [:]
    for edge in edges where members.contains(edge.first) && members.contains(edge.second) {
      odds[Pair(edge.first, edge.second)] = edge.logOdds
    }
    oddsOfPair = odds
    let sorted = speaking.sorted { left, right in
      if left.logOdds != right.logOdds { return left.logOdds > right.logOdds }
      return Self.key(left) < Self.key(right)
    }
    for edge in sorted { join(edge) }
  }

  /// The clusters of more than one member, each in the order of versions.
  var groups: [[Node]] {
    clusters.filter { $0.count > 1 }.map { $0.sorted { $0.version < $1.version } }
  }

  private static func key(_ edge: Edge) -> (Int, Int, Int, Int) {
    let (low, high) =
      edge.first.version < edge.second.version
      ? (edge.first, edge.second) : (edge.second, edge.first)
    return (low.member, high.member, low.version, high.version)
  }

  private mutating func join(_ edge: Edge) {
    let first = cluster(of: edge.first)
    let second = cluster(of: edge.second)
    guard first != second else { return }
    var total: Float = 0
    for left in clusters[first] {
      for right in clusters[second] {
        if left.version == right.version { return }
        total += oddsOfPair[Pair(left, right)] ?? Self.strangers
      }
    }
    guard total > 0 else { return }
    for node in clusters[second] { clusterOfNode[node] = first }
    clusters[first].append(contentsOf: clusters[second])
    clusters[second] = []
  }

  private mutating func cluster(of node: Node) -> Int {
    if let cluster = clusterOfNode[node] { return cluster }
    clusterOfNode[node] = clusters.count
    clusters.append([node])
    return clusters.count - 1
  }
}
