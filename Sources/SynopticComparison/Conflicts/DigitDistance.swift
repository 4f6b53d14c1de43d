import SynopticAnchors
import SynopticLedger

/// Tells whether two values look like one that was written wrong once: 14 and 19, 12 and 21 March.
enum DigitDistance {
  /// Whether two numbers have as many digits and differ in one of them, or in the order of two neighbours.
  static func isOneApart(_ left: Double, _ right: Double) -> Bool {
    guard let first = digits(left), let second = digits(right), first.count == second.count,
      first.count > 1
    else { return false }
    let places = first.indices.filter { first[$0] != second[$0] }
    switch places.count {
    case 1: return true
    case 2:
      let (one, other) = (places[0], places[1])
      return other == one + 1 && first[one] == second[other] && first[other] == second[one]
    default: return false
    }
  }

  /// Whether two dates share all of their parts but one.
  static func isOnePartApart(_ left: DateMention, _ right: DateMention) -> Bool {
    guard left.precision == right.precision else { return false }
    if let first = left.named, let second = right.named, left.precision == .day {
      let (one, other) = (first.lowerBound, second.lowerBound)
      let parts = [one.day == other.day, one.month == other.month, one.year == other.year]
      return parts.count { !$0 } == 1
    }
    guard left.isAbsolute, right.isAbsolute, let first = left.years ?? left.parts.years,
      let second = right.years ?? right.parts.years
    else { return false }
    return isOneApart(Double(first.lowerBound), Double(second.lowerBound))
  }

  /// The digits without the point; nil for what no news writes.
  private static func digits(_ value: Double) -> [UInt8]? {
    let size = abs(value)
    guard size.isFinite, size > 0, size < 1e12 else { return nil }
    var scaled = size
    var decimals = 0
    while scaled != scaled.rounded(), decimals < 3 {
      scaled *= 10
      decimals += 1
    }
    var rest = Int(scaled.rounded())
    var digits: [UInt8] = []
    while rest > 0 {
      digits.insert(UInt8(rest % 10), at: 0)
      rest /= 10
    }
    return digits
  }
}
