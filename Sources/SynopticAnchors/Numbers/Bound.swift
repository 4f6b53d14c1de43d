/// How a word beside a number says that it is to be taken.
///
/// The raw value is the code of the column `bound` in the lexicon's table `Words/qualifiers`.
package enum Bound: String, Hashable, Sendable, CaseIterable {
  /// At least, no fewer than.
  case atLeast = ">="
  /// More than, over.
  case moreThan = ">"
  /// At most, up to.
  case atMost = "<="
  /// Less than, under.
  case lessThan = "<"
  /// About, roughly.
  case about = "~"
  /// Nearly, almost: about it, and below.
  case nearly = "~<"
  /// A little over.
  case justOver = "~>"
  /// Exactly.
  case exactly = "="
  /// Between two numbers.
  case between = ".."

  /// How far from a number `about`, `nearly` and `a little over` may be, as a share of it.
  ///
  /// The rounder the number, the farther: a tenth for 200, a twentieth for 120 and 3,100, a
  /// fiftieth for 1,187.
  package static func slack(of value: Double) -> Double {
    var rest = abs(value)
    guard rest.isFinite, rest > 0 else { return 0.1 }
    // Two or three decimals count as digits; beyond them lies arithmetic and no statement.
    while rest != rest.rounded(), rest < 1e6 { rest *= 10 }
    while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 { rest /= 10 }
    return rest < 10 ? 0.1 : rest < 100 ? 0.05 : 0.02
  }

  /// The numbers that a statement with this bound leaves open.
  ///
  /// - Parameters:
  ///   - value: The number stated.
  ///   - step: The last place of it that was stated, as ``Quantity/step``.
  /// - Returns: The interval that holds them.
  package func interval(of value: Double, step: Double) -> Interval {
    let slack = max(abs(value) * Self.slack(of: value), step / 3)
    switch self {
    case .atLeast: return Interval(value, .infinity)
    case .moreThan: return Interval(value, .infinity, includesLow: false)
    case .atMost: return Interval(-.infinity, value)
    case .lessThan: return Interval(-.infinity, value, includesHigh: false)
    case .about: return Interval(value - slack, value + slack)
    case .nearly: return Interval(value - 1.5 * slack, value)
    case .justOver: return Interval(value, value + 2 * slack, includesLow: false)
    case .exactly, .between: return Interval(value)
    }
  }

  /// The bound as an editor says it, before a number; empty for an exact one.
  package var words: String {
    switch self {
    case .atLeast: "at least "
    case .moreThan: "more than "
    case .atMost: "at most "
    case .lessThan: "less than "
    case .about: "about "
    case .nearly: "nearly "
    case .justOver: "a little over "
    case .exactly, .between: ""
    }
  }
}
