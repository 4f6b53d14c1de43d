/// Compares two numbers that are told in one unit.
enum StatementComparison {
  /// How two numbers stand to each other.
  enum Outcome {
    case same
    /// One is the other, rounded.
    case rounded
    /// One leaves the other open.
    case open
    /// Both hint at the same.
    case hinted
    case different
    /// Nothing rules both out, but nobody would say one of the other.
    case far
  }

  /// How far above the number of `more than`, and of `at least`, news still says so.
  private static let farthestAbove: [Bound: Double] = [.moreThan: 1.6, .atLeast: 3]

  /// How far below the number of `less than`, and of `up to`, news still says so.
  private static let farthestBelow: [Bound: Double] = [.lessThan: 0.5, .atMost: 0.4]

  /// Within a few of a small number anything may be said.
  private static let few = 3.0

  /// Compares two numbers; the order does not matter.
  static func outcome(_ left: Statement, _ right: Statement) -> Outcome {
    if left.isHint || right.isHint { return hints(left, right) }
    let isEqual = near(left.low, right.low) && near(left.high, right.high)
    if isEqual, left.bound == right.bound { return .same }
    // More than 300 against 300: a qualifier that one side drops is no other number.
    if isEqual { return .open }
    if left.bound == .exactly, right.bound == .exactly {
      return abs(left.low - right.low) <= max(left.step, right.step) / 2 * (1 + 1e-9)
        ? .rounded : .different
    }
    if left.opensSame(as: right) {
      // More than 18 and more than 17 leave the same open, but tell different numbers.
      return abs(left.low - right.low) <= max(left.step, right.step) / 2 * (1 + 1e-9)
        ? .rounded : .different
    }
    if !left.isPoint, !right.isPoint {
      let slack = max(left.step, right.step) / 2 * (1 + 1e-9)
      let isNear = abs(left.low - right.low) <= slack && abs(left.high - right.high) <= slack
      return isNear ? .rounded : .different
    }
    let (first, second) = (widened(left), widened(right))
    guard first.intersects(second) else { return .different }
    return isFar(left, right) || isFar(right, left) ? .far : .open
  }

  private static func near(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }

  /// What a statement leaves open, with the rounding of an exact number or of a range; whole
  /// numbers are not rounded.
  private static func widened(_ statement: Statement) -> Interval {
    let isRounded = statement.bound == .exactly || statement.bound == .between
    return isRounded && !statement.isWhole
      ? statement.interval.widened(by: statement.step / 2) : statement.interval
  }

  /// Whether a number is farther from a one-sided bound than anybody would say.
  private static func isFar(_ bounded: Statement, _ other: Statement) -> Bool {
    if let most = farthestAbove[bounded.bound], bounded.high >= 0 {
      let reach = max(bounded.high * most, bounded.high + few)
      return max(other.low, other.interval.low) > reach
    }
    if let least = farthestBelow[bounded.bound], bounded.low >= 0 {
      let reach = min(bounded.low * least, bounded.low - few)
      return min(other.high, other.interval.high) < reach
    }
    return false
  }

  /// Hints are taken at their word only to within a factor of two.
  private static func hints(_ left: Statement, _ right: Statement) -> Outcome {
    if left.interval.intersects(right.interval) {
      return left.interval == right.interval ? .same : .hinted
    }
    let first = stretched(left)
    return first.intersects(stretched(right)) ? .far : .different
  }

  private static func stretched(_ statement: Statement) -> Interval {
    guard statement.isHint else { return statement.interval }
    return Interval(statement.interval.low / 2, statement.interval.high * 2)
  }
}

extension StatementComparison.Outcome {
  /// The numbers are the same.
  var isSame: Bool {
    if case .same = self { true } else { false }
  }
}
