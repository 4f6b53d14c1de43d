/// A date as its words stand, before it is resolved against the day of publication.
struct DateExpression: Hashable, Sendable {
  /// What a date is counted from.
  enum Base: Hashable, Sendable {
    /// Its own parts.
    case calendar
    /// So many periods from the day of publication.
    case offset(RelativeSense.Period, Int)
    /// So many days before (negative) or after it: the least and the greatest number, and the
    /// period that was counted.
    case span(Double, Double, RelativeSense.Period)
    /// A vague span before (-1) or after (1) it.
    case vague(RelativeSense.Period, Int)
    /// Recently, soon.
    case near(Int)
    /// The day before it, or before another event.
    case eve
    /// The day before or after another event.
    case event
  }

  /// Its words, as positions in the version's tokens.
  var tokens: Range<Int>

  /// What the words say.
  var parts = DateParts()

  /// What it is counted from.
  var base = Base.calendar

  /// Last (-1), this (0) or next (1).
  var modifier: Int?

  /// The years from the year of publication: июнь прошлого года.
  var yearOffset: Int?

  /// Earlier (-1) or later (1) in the period.
  var order: Int?

  /// How what is told stands to it.
  var relation = DateMention.Relation.on

  /// The same digits with day and month in the other order.
  var swapped: DateParts?

  /// Makes an expression that says nothing yet.
  init(tokens: Range<Int>, base: Base = .calendar) {
    self.tokens = tokens
    self.base = base
  }
}
