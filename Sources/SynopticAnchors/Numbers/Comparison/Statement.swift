/// A number as it is compared: in a unit that both sides share.
struct Statement {
  /// The numbers stated, the lower one first.
  var low: Double
  var high: Double

  /// What the statement leaves open.
  var interval: Interval

  /// The last place stated, in the shared unit.
  var step: Double

  /// The qualifier.
  var bound: Bound

  /// It only hints at a number.
  var isHint = false

  /// It states whole numbers to the last one.
  var isWhole = false

  /// Whether both leave open all that lies above, or all that lies below.
  func opensSame(as other: Statement) -> Bool {
    let isUp = interval.high == .infinity && other.interval.high == .infinity
    let isDown = interval.low == -.infinity && other.interval.low == -.infinity
    return isUp || isDown
  }

  /// The numbers stated are one.
  var isPoint: Bool { low == high }

  /// Makes a statement of a quantity.
  ///
  /// - Parameters:
  ///   - quantity: The quantity.
  ///   - factor: How many shared units its unit has.
  ///   - offset: What is added then.
  ///   - isConverted: The numbers were rounded by whoever converted them.
  ///   - slack: The share of the number by which whoever converted it may have rounded it at the least.
  init(
    _ quantity: Quantity, factor: Double = 1, offset: Double = 0, isConverted: Bool = false,
    slack: Double = 0
  ) {
    let first = quantity.value * factor + offset
    let last = (quantity.values.count == 2 ? quantity.values[1] : quantity.value) * factor + offset
    low = min(first, last)
    high = max(first, last)
    interval = quantity.interval.scaled(by: factor, offset: offset)
    let step = max(
      isConverted ? Self.convertedStep(quantity) : quantity.step, 2 * slack * abs(quantity.value))
    self.step = step * abs(factor)
    bound = quantity.bound
    isWhole = quantity.step == 1 && !isConverted
  }

  /// Makes a statement of one number.
  init(value: Double, interval: Interval, step: Double, bound: Bound) {
    low = value
    high = value
    self.interval = interval
    self.step = step
    self.bound = bound
  }

  /// The last place that counts after a conversion: two digits of the number at the most.
  private static func convertedStep(_ quantity: Quantity) -> Double {
    var place = 1.0
    let size = abs(quantity.value)
    while size / place >= 100 { place *= 10 }
    let isRound = size.truncatingRemainder(dividingBy: place) == 0
    return isRound ? max(quantity.step, place) : quantity.step
  }
}
