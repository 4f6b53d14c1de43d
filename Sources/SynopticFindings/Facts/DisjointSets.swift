/// Sets that share no member, joined one by one.
///
/// R. E. Tarjan, "Efficiency of a good but not linear set union algorithm", Journal of the ACM 22, 1975.
struct DisjointSets {
  private var parents: [Int]

  /// Makes a set of each of the numbers below `count`.
  init(count: Int) { parents = Array(0..<count) }

  /// Returns the number that stands for the set of a member: its least one.
  mutating func find(_ member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var next = member
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Joins the sets of two members.
  mutating func join(_ first: Int, _ second: Int) {
    let (left, right) = (find(first), find(second))
    parents[max(left, right)] = min(left, right)
  }

  /// The sets, each in ascending order, by their least members.
  var sets: [[Int]] {
    mutating get {
      var sets: [[Int]] = []
      var numberOfRoot: [Int: Int] = [:]
      for member in parents.indices {
        let root = find(member)
        if let number = numberOfRoot[root] {
          sets[number].append(member)
        } else {
          numberOfRoot[root] = sets.count
          sets.append([member])
        }
      }
      return sets
    }
  }
}
