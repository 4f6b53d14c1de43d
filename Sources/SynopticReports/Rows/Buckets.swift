/// Lists of positions, one for each bucket, in two flat arrays.
struct Buckets: Sendable {
  private var starts: [Int32]
  private var items: [Int32]

  /// Sorts entries into buckets; within a bucket they keep their order.
  ///
  /// - Parameters:
  ///   - count: The number of buckets.
  ///   - entries: The entries, each with its bucket; those of no bucket are left out.
  /// - Complexity: O(*n* + *m*), where *n* is the number of buckets and *m* of entries.
  init(count: Int, _ entries: [(bucket: Int, item: Int)]) {
    starts = Array(repeating: 0, count: count + 1)
    let kept = entries.filter { (0..<count).contains($0.bucket) }
    for entry in kept { starts[entry.bucket + 1] += 1 }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var next = starts
    items = Array(repeating: 0, count: kept.count)
    for entry in kept {
      items[Int(next[entry.bucket])] = Int32(entry.item)
      next[entry.bucket] += 1
    }
  }

  /// The items of a bucket, in the order in which they were given.
  subscript(bucket: Int) -> some RandomAccessCollection<Int> {
    guard bucket >= 0, bucket + 1 < starts.count else { return items[0..<0].lazy.map(Int.init) }
    return items[Int(starts[bucket])..<Int(starts[bucket + 1])].lazy.map(Int.init)
  }
}
