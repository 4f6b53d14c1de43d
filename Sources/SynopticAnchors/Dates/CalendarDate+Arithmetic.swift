import SynopticLedger

/// Periods of the calendar, clamped to the years 1 to 9999.
extension CalendarDate {
  /// The first and the last day that there is.
  private static let first = -719_162
  private static let last = 2_932_896

  /// Returns the day so many days later, or earlier.
  func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: min(Self.last, max(Self.first, dayNumber + days))) ?? self
  }

  /// Returns the months so many months after this one's: from the first day of one to the last of
  /// another.
  func months(from first: Int, through last: Int) -> ClosedRange<CalendarDate> {
    let start = year * 12 + month - 1 + min(first, last)
    let end = year * 12 + month - 1 + max(first, last)
    return Self.month(start % 12 + 1, year: start / 12)
      .lowerBound...Self.month(end % 12 + 1, year: end / 12).upperBound
  }

  /// The Monday of its week.
  var monday: CalendarDate { adding(days: 1 - weekday) }

  /// The days of a month.
  static func month(_ month: Int, year: Int) -> ClosedRange<CalendarDate> {
    let year = min(9999, max(1, year))
    let month = min(12, max(1, month))
    let start = dayNumber(ofMonth: month, year: year)
    let days = length(ofMonth: month, year: year)
    return day(start)...day(start + days - 1)
  }

  /// The days of years.
  static func years(_ years: ClosedRange<Int>) -> ClosedRange<CalendarDate> {
    month(1, year: years.lowerBound).lowerBound...month(12, year: years.upperBound).upperBound
  }

  /// The day with a number, which lies within the calendar.
  private static func day(_ number: Int) -> CalendarDate {
    // The day of the epoch is always there, so that nothing has to trap.
    CalendarDate(dayNumber: min(last, max(first, number))) ?? day(0)
  }

  /// The number of the first day of a month.
  private static func dayNumber(ofMonth month: Int, year: Int) -> Int {
    CalendarDate(year: year, month: month, day: 1)?.dayNumber ?? 0
  }
}
