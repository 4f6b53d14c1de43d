import SynopticText

/// Finds the damage of a decoded file in the text that its markup leaves.
enum DamageMapping {
  /// Finds the damage that stands in the text.
  ///
  /// - Parameters:
  ///   - damage: The damage in the decoded file, in the order of its place.
  ///   - map: Where the text stands in the decoded file.
  /// - Returns: The damage in bytes of the text, in the order of its place.
  /// - Complexity: O(*n* log *m*), where *n* is the number of runs and *m* that of the damage.
  static func damage(_ damage: [Damage], in map: SourceMap) -> [Damage] {
    guard !damage.isEmpty else { return [] }
    var result: [Damage] = []
    for run in map.runs where run.isLiteral {
      let end = run.source + run.sourceLength
      var index = damage.partitioningIndex { $0.range.lowerBound >= run.source }
      while index < damage.count, damage[index].range.upperBound <= end {
        let start = damage[index].range.lowerBound - run.source + run.text
        result.append(Damage(range: start..<start + damage[index].range.count))
        index += 1
      }
    }
    return result
  }
}
