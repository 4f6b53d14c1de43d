extension RandomAccessCollection {
  /// Returns the first position whose element belongs behind a border, where all such elements stand at the end.
  ///
  /// - Parameter isBehind: Whether an element belongs behind the border.
  /// - Returns: The position; the end where no element does.
  /// - Complexity: O(log *n*), where *n* is the number of elements.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
