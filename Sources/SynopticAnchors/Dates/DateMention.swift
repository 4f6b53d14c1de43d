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
