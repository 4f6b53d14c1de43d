/// How far the members of a sequence stand from where they would stand if it were in order.
package enum Displacement {
  /// Returns for each number how many greater ones stand before it or lesser ones behind it, whichever
  /// are more.
  ///
  /// Lesser ones are counted by a tree of partial sums (P. M. Fenwick, "A new data structure for cumulative
  /// frequency tables", Software: Practice and Experience 24, 1994).
  ///
  /// - Parameter numbers: The numbers, none twice.
  /// - Returns: A count for each number.
  /// - Complexity: O(*n* log *n*), where *n* is the number of numbers.
  package static func distances(in numbers: [Int]) -> [Int] {
    var rank = [Int](repeating: 0, count: numbers.count)
    for (place, position) in numbers.indices.sorted(by: { numbers[$0] < numbers[$1] }).enumerated()
    {
      rank[position] = place
    }
    var sums = [Int](repeating: 0, count: numbers.count + 1)
    return rank.enumerated().map { position, rank in
      var lesserBefore = 0
      var node = rank
      while node > 0 {
        lesserBefore += sums[node]
        node &= node - 1
      }
      node = rank + 1
      while node < sums.count {
        sums[node] += 1
        node += node & -node
      }
      return max(position - lesserBefore, rank - lesserBefore)
    }
  }
}
