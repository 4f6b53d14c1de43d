/// The parts of a date that its words say.
package struct DateParts: Hashable, Sendable {
  /// Part of a month, a year or another period.
  package enum Portion: String, Hashable, Sendable {
    case start
    case middle
    case end
    case firstHalf
    case secondHalf
  }

  /// The day of the week, 1 for Monday.
  package var weekday: Int?

  /// The day of the month.
  package var day: Int?

  /// The last day of the month of a range of days.
  package var lastDay: Int?

  /// The month.
  package var month: Int?

  /// The last month of a range of months.
  package var lastMonth: Int?

  /// The season: 1 for spring to 4 for winter.
  package var season: Int?

  /// The quarter of the year.
  package var quarter: Int?

  /// The half of the year.
  package var half: Int?

  /// The years, negative before the common era.
  package var years: ClosedRange<Int>?

  /// Early, mid, late.
  package var portion: Portion?

  /// It is the night that ends on the day named: в ночь на четверг.
  package var isNightInto = false

  /// It is the night that begins on the day named: Thursday night.
  package var isNightOf = false

  /// Makes a date of which nothing is said.
  package init() {}
}
