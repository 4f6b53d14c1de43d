import SynopticText

/// Finds the longest run of numbers that grow, with others between them left out.
///
/// C. Schensted, "Longest increasing and decreasing subsequences", Canadian Journal of Mathematics 13, 1961.
enum LongestIncreasing {
  /// Returns the positions of such a run.
  ///
  /// - Complexity: O(*n* log *n*).
  static func positions(in numbers: [Int]) -> Set<Int> {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: numbers.count)
    for (position, number) in numbers.enumerated() {
      let length = tails.partitioningIndex { numbers[$0] >= number }
      if length > 0 { previous[position] = tails[length - 1] }
      if length == tails.count { tails.append(position) } else { tails[length] = position }
    }
    var positions: Set<Int> = []
    var next = tails.last ?? -1
    while next >= 0 {
      positions.insert(next)
      next = previous[next]
    }
    return positions
  }
}
