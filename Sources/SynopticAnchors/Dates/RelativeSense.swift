/// What a word or phrase says of a date from the day of publication, or of how a date is meant.
enum RelativeSense: Hashable, Sendable {
  /// A period of the calendar.
  enum Period: String, Hashable, Sendable {
    case night
    case day
    case week
    case weekend
    case month
    case year
    case decade
    case century
  }

  /// So many periods from the day of publication: yesterday, next week.
  case offset(Period, Int)
  /// A vague span of such periods before (-1) or after (1) it: in recent weeks.
  case vague(Period, Int)
  /// Recently (-1), soon (1).
  case near(Int)
  /// Last (-1), this (0) or next (1), before a part of the calendar.
  case modifier(Int)
  /// Now, to date: no day of its own.
  case now
  /// After a span of time: two days ago.
  case ago
  /// Before a span of time: in two days.
  case inSpan
  /// The day before publication, or before another event: накануне.
  case eve
  /// The day before (-1) or after (1) another event.
  case neighbour(Int)
  /// Earlier (-1) or later (1), before this week and the like.
  case order(Int)
  /// A part of a period: early, mid, late.
  case portion(DateParts.Portion)
  /// How the date after it is meant.
  case relation(DateMention.Relation)
  /// Ties a date to what is said and adds nothing: on Friday, in 2010.
  case plain

  /// Reads a code of the column `range` in `Quantities/relative-dates`; nil for one that dates do
  /// not use.
  init?(code: String) {
    switch code {
    case "ago": self = .ago
    case "in": self = .inSpan
    case "eve": self = .eve
    case "before": self = .neighbour(-1)
    case "after": self = .neighbour(1)
    case "now": self = .now
    case "recently": self = .near(-1)
    case "soon": self = .near(1)
    case "earlier": self = .order(-1)
    case "later": self = .order(1)
    case "weekday-1": self = .modifier(-1)
    case "weekday+0": self = .modifier(0)
    case "weekday+1": self = .modifier(1)
    case "month-start": self = .portion(.start)
    case "month-mid": self = .portion(.middle)
    case "month-end": self = .portion(.end)
    case "since": self = .relation(.since)
    case "until": self = .relation(.until)
    case "by": self = .relation(.by)
    case "before-date": self = .relation(.before)
    case "after-date": self = .relation(.after)
    case "around-date": self = .relation(.around)
    case "on", "in-period": self = .plain
    default:
      guard let sign = code.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
      let direction = code[sign] == "+" ? 1 : -1
      let unit = String(code[..<sign])
      if let count = Int(code[code.index(after: sign)...]), let period = Period(rawValue: unit) {
        self = .offset(period, direction * count)
      } else if unit.hasSuffix("s"), let period = Period(rawValue: String(unit.dropLast())) {
        self = .vague(period, direction)
      } else {
        return nil
      }
    }
  }
}
