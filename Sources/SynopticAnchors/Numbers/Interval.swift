/// A stretch of the number line, with or without each of its ends.
package struct Interval: Hashable, Sendable {
  /// The lower end; negative infinity where there is none.
  package var low: Double

  /// The upper end; infinity where there is none.
  package var high: Double

  /// Whether the lower end belongs to it.
  package var includesLow: Bool

  /// Whether the upper end belongs to it.
  package var includesHigh: Bool

  /// Makes a stretch between two ends, in either order.
  package init(
    _ low: Double, _ high: Double, includesLow: Bool = true, includesHigh: Bool = true
  ) {
    self.low = min(low, high)
    self.high = max(low, high)
    self.includesLow = low <= high ? includesLow : includesHigh
    self.includesHigh = low <= high ? includesHigh : includesLow
  }

  /// Makes the stretch that holds one number only.
  package init(_ value: Double) { self.init(value, value) }

  /// Whether it holds one number only.
  package var isPoint: Bool { low == high }

  /// Whether a number lies in it.
  package func contains(_ value: Double) -> Bool {
    (includesLow ? value >= low : value > low) && (includesHigh ? value <= high : value < high)
  }

  /// Whether it has a number in common with another.
  package func intersects(_ other: Interval) -> Bool {
    let isBelow = high < other.low || high == other.low && !(includesHigh && other.includesLow)
    let isAbove = low > other.high || low == other.high && !(includesLow && other.includesHigh)
    return !isBelow && !isAbove
  }

  /// Returns it with both ends moved outwards.
  package func widened(by margin: Double) -> Interval { Interval(low - margin, high + margin) }

  /// Returns it in another unit: each end times `factor`, plus `offset`.
  package func scaled(by factor: Double, offset: Double = 0) -> Interval {
    Interval(
      low * factor + offset, high * factor + offset, includesLow: includesLow,
      includesHigh: includesHigh)
  }
}
