import SynopticAnchors
import SynopticLedger

/// Writes values in a form that can be compared: `>=100`, `52`, `2025-11-22..2025-11-23`, `21:40`.
enum AnchorValue {
  /// Returns the value of a number.
  static func text(of quantity: Quantity) -> String {
    if quantity.kind == .clock { return quantity.values.map(clock).joined(separator: "..") }
    if quantity.kind == .score { return quantity.values.map(number).joined(separator: ":") }
    if quantity.kind == .indefinite, quantity.values.isEmpty {
      return interval(quantity.interval)
    }
    let values = quantity.values.map(number)
    switch quantity.bound {
    case .between: return values.joined(separator: "..")
    case .exactly: return values.joined(separator: quantity.kind == .share ? "/" : "..")
    case .atLeast, .moreThan, .atMost, .lessThan, .about, .nearly, .justOver:
      return quantity.bound.rawValue + values.joined(separator: "..")
    }
  }

  private static func interval(_ interval: Interval) -> String {
    switch (interval.low.isFinite, interval.high.isFinite) {
    case (true, true): "\(number(interval.low))..\(number(interval.high))"
    case (true, false): ">=\(number(interval.low))"
    case (false, true): "<=\(number(interval.high))"
    case (false, false): "?"
    }
  }

  /// Returns a number with a point, without needless zeros.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return value < 0 ? "-inf" : "inf" }
    let rounded = (value * 1e6).rounded() / 1e6
    if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int(rounded)) }
    return "\(rounded)"
  }

  private static func clock(_ minutes: Double) -> String {
    let whole = Int(minutes.rounded())
    let (hours, rest) = (whole / 60, whole % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Returns the value of a date: a day, or the first and the last of a range; nil where neither days nor
  /// years are known.
  static func text(of date: DateMention) -> String? {
    guard let named = date.named else {
      return date.years.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)..\($0.upperBound)"
      }
    }
    let (first, last) = ("\(named.lowerBound)", "\(named.upperBound)")
    let days = first == last ? first : "\(first)..\(last)"
    switch date.relation {
    case .on: return days
    case .around: return "~\(days)"
    case .since: return ">=\(first)"
    case .after: return ">\(last)"
    case .until, .by: return "<=\(last)"
    case .before: return "<\(first)"
    }
  }
}
