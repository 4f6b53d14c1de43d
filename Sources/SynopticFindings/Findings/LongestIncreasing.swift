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
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[tails[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[position] = tails[low - 1] }
      if low == tails.count { tails.append(position) } else { tails[low] = position }
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
