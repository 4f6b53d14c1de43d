package import SynopticLedger

/// A date that a sentence names, as the days that may be meant.
package struct DateMention: Hashable, Sendable {
  /// How exactly a date is named, the most exact first.
  package enum Precision: Int, Hashable, Sendable, CaseIterable, Comparable {
    case day
    case weekend
    case week
    case month
    case quarter
    case season
    case half
    case year
    case decade
    case century
    /// A vague span: recently, in recent weeks.
    case vague

    /// Whether `left` is more exact.
    package static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How what is told stands to the date.
  package enum Relation: String, Hashable, Sendable, CaseIterable {
    /// On it, in it.
    case on
    /// From it on.
    case since
    /// Up to it.
    case until
    /// At the latest then.
    case by
    case before
    case after
    /// About then.
    case around
  }

  /// Its words, as positions in the version's tokens.
  package var tokens: Range<Int>

  /// Where it stands, in bytes of the version's text.
  package var range: Range<Int>

  /// The days that are named; nil where the day of publication is not known and would have to be,
  /// and for years before the common era.
  package var named: ClosedRange<CalendarDate>?

  /// Another reading of the same words: 3/4/2025 is in March or in April.
  package var alternative: ClosedRange<CalendarDate>?

  /// The years that are named, negative before the common era; nil where no year is said or known.
  package var years: ClosedRange<Int>?

  /// How exactly it is named.
  package var precision: Precision

  /// How what is told stands to it.
  package var relation: Relation

  /// It names its days whatever the day of publication is.
  package var isAbsolute: Bool

  /// What the words say, whatever the day of publication is.
  package var parts: DateParts

  /// The first day on which what is told may have been so; nil where it is open or not known.
  package var earliest: CalendarDate? {
    switch relation {
    case .until, .by, .before: nil
    case .after, .on, .since, .around: named?.lowerBound
    }
  }

  /// The last day on which what is told may have been so; nil where it is open or not known.
  package var latest: CalendarDate? {
    switch relation {
    case .since, .after: nil
    case .until, .by, .before, .on, .around: named?.upperBound
    }
  }
}

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
