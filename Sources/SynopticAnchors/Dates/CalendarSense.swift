/// What a word says as a part of the calendar.
struct CalendarSense: Hashable, Sendable {
  /// Which part; the raw value is the code in `Quantities/calendar`.
  enum Kind: String, Hashable, Sendable {
    case month
    case weekday
    case season
    case daypart
    case weekend
    case era
    case quarter
    case half
    /// The word year beside a year's number.
    case year
  }

  /// Which part of the calendar.
  let kind: Kind

  /// The month, the weekday from Monday, the season from spring, the hour; -1 for years before the
  /// era.
  let number: Int

  /// It is a date only beside another part of one.
  let isLoose: Bool
}
