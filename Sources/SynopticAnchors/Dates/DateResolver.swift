import SynopticLedger

/// Resolves dates against the day of publication as readers of news do.
///
/// Friday is the last one, the day of publication included, unless the text speaks of what is to
/// come; 14 March is the one that lies nearest; October is the last one.
struct DateResolver {
  /// The day of publication, or nil where it is not known.
  let published: CalendarDate?

  /// What a date means.
  struct Meaning {
    var named: ClosedRange<CalendarDate>?
    var years: ClosedRange<Int>?
    var precision: DateMention.Precision
  }

  /// Resolves a date.
  ///
  /// - Parameters:
  ///   - expression: The date as it is written.
  ///   - range: Where it stands, in bytes of the version's text.
  ///   - evidence: Whether the text speaks of what is to come or of what was.
  /// - Returns: The date with the days that it names, as far as they can be told.
  func mention(_ expression: DateExpression, range: Range<Int>, evidence: TenseEvidence)
    -> DateMention
  {
    var meaning = self.meaning(of: expression, evidence)
    if let portion = expression.parts.portion { Self.narrow(&meaning, to: portion) }
    if let order = expression.order, let published, let named = meaning.named,
      named.contains(published)
    {
      meaning.named = order < 0 ? named.lowerBound...published : published...named.upperBound
    }
    var alternative: ClosedRange<CalendarDate>?
    if let swapped = expression.swapped { alternative = Self.days(of: swapped) }
    let isAbsolute = expression.base == .calendar && expression.parts.years != nil
    return DateMention(
      tokens: expression.tokens, range: range, named: meaning.named, alternative: alternative,
      years: meaning.years ?? meaning.named.map { $0.lowerBound.year...$0.upperBound.year },
      precision: meaning.precision, relation: expression.relation, isAbsolute: isAbsolute,
      parts: parts(of: expression))
  }

  /// What the words say, with the year that they tell from the year of publication.
  private func parts(of expression: DateExpression) -> DateParts {
    var parts = expression.parts
    if let offset = expression.yearOffset, let published {
      parts.years = published.year + offset...published.year + offset
    }
    return parts
  }

  private func meaning(of expression: DateExpression, _ evidence: TenseEvidence) -> Meaning {
    switch expression.base {
    case .calendar: return calendar(expression, evidence)
    case .offset(let period, let count): return offset(period, count)
    case .span(let least, let most, let period): return span(least, most, period)
    case .vague(let period, let direction): return vague(period, direction)
    case .near(let direction):
      return Meaning(named: published.map { Self.stretch($0, direction * 365) }, precision: .vague)
    case .eve:
      return Meaning(
        named: published.map { $0.adding(days: -2)...$0.adding(days: -1) }, precision: .day)
    case .event: return Meaning(named: nil, precision: .day)
    }
  }

  private static func stretch(_ day: CalendarDate, _ days: Int) -> ClosedRange<CalendarDate> {
    days < 0 ? day.adding(days: days)...day : day...day.adding(days: days)
  }

  // MARK: Dates of the calendar

  private func calendar(_ expression: DateExpression, _ evidence: TenseEvidence) -> Meaning {
    let parts = self.parts(of: expression)
    if expression.yearOffset != nil, published == nil {
      return Meaning(named: nil, precision: Self.precision(of: parts))
    }
    let precision = Self.precision(of: parts)
    if let years = parts.years {
      guard years.lowerBound > 0 else {
        return Meaning(named: nil, years: years, precision: precision)
      }
      let named = Self.days(of: parts).map { Self.nights($0, parts) }
      return Meaning(named: named, years: years, precision: precision)
    }
    guard let published else { return Meaning(named: nil, precision: precision) }
    if parts.day == nil, parts.month == nil, parts.season == nil, parts.quarter == nil,
      parts.half == nil
    {
      guard let weekday = parts.weekday else { return Meaning(named: nil, precision: precision) }
      let day = self.weekday(
        weekday, from: published, modifier: expression.modifier, ahead: evidence.leansAhead)
      return Meaning(named: Self.nights(day...day, parts), precision: .day)
    }
    let named = nearest(
      parts, to: published, modifier: expression.modifier, evidence, expression.relation)
    return Meaning(named: named.map { Self.nights($0, parts) }, precision: precision)
  }

  /// The weekday that is meant.
  private func weekday(
    _ weekday: Int, from published: CalendarDate, modifier: Int?, ahead: Bool
  ) -> CalendarDate {
    let back = (published.weekday - weekday + 7) % 7
    if modifier == 0 { return published.monday.adding(days: weekday - 1) }
    if modifier == -1 { return published.adding(days: back == 0 ? -7 : -back) }
    if modifier == 1 { return published.adding(days: 7 - back) }
    return published.adding(days: ahead ? (7 - back) % 7 : -back)
  }

  /// The year's turn that is meant: of days the nearest, of months and seasons the last, unless
  /// what is told lies ahead.
  private func nearest(
    _ parts: DateParts, to published: CalendarDate, modifier: Int?, _ evidence: TenseEvidence,
    _ relation: DateMention.Relation
  ) -> ClosedRange<CalendarDate>? {
    var best: (cost: Double, days: ClosedRange<CalendarDate>)?
    let isAhead = evidence.leansAhead && relation != .since
    for year in published.year - 2...published.year + 2 {
      var candidate = parts
      candidate.years = year...year
      guard let days = Self.days(of: candidate, of: year) else { continue }
      var cost: Double
      if days.contains(published) {
        cost = modifier == -1 || modifier == 1 ? 1000 : 0
      } else if days.upperBound < published {
        let distance = Double(published.dayNumber - days.upperBound.dayNumber)
        cost = modifier == 1 ? 10_000 + distance : distance * (isAhead ? 8 : 1)
      } else {
        let distance = Double(days.lowerBound.dayNumber - published.dayNumber)
        // What has gone on since January began in the last one.
        let reluctance =
          relation == .since ? 100.0 : (parts.day == nil ? 8.0 : 2.5) * (evidence.leansBack ? 4 : 1)
        cost =
          modifier == -1
          ? 10_000 + distance
          : distance * (isAhead || modifier == 1 ? 0.5 : reluctance)
      }
      if let weekday = parts.weekday, days.lowerBound.weekday != weekday { cost += 5000 }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, days) }
    }
    return best?.days
  }

  // MARK: Dates from the day of publication

  private func offset(_ period: RelativeSense.Period, _ count: Int) -> Meaning {
    guard let day = published else {
      return Meaning(named: nil, precision: Self.precision(of: period))
    }
    let precision = Self.precision(of: period)
    switch period {
    case .night:
      return Meaning(named: day.adding(days: count - 1)...day.adding(days: count), precision: .day)
    case .day:
      return Meaning(named: day.adding(days: count)...day.adding(days: count), precision: .day)
    case .week:
      let monday = day.monday.adding(days: 7 * count)
      return Meaning(named: monday...monday.adding(days: 6), precision: precision)
    case .weekend:
      // On Saturday and Sunday the weekend of this week is already this one.
      let saturday = day.monday.adding(days: 5 + 7 * (count < 0 ? count : max(0, count)))
      let isOver = day.weekday >= 6
      let start = count == 0 && isOver ? day.monday.adding(days: 5) : saturday
      return Meaning(named: start...start.adding(days: 1), precision: precision)
    case .month:
      return Meaning(named: day.months(from: count, through: count), precision: precision)
    case .year: return Self.years(day.year + count...day.year + count, precision)
    case .decade:
      let first = day.year / 10 * 10 + 10 * count
      return Self.years(first...first + 9, precision)
    case .century:
      let first = (day.year - 1) / 100 * 100 + 1 + 100 * count
      return Self.years(first...first + 99, precision)
    }
  }

  private func span(_ least: Double, _ most: Double, _ period: RelativeSense.Period) -> Meaning {
    guard let day = published else {
      return Meaning(named: nil, precision: Self.precision(of: period))
    }
    let isVague = least != most
    let isWhole = least == least.rounded() && most == most.rounded()
    switch period {
    case .day where least == 0 && most == 0:
      return Meaning(named: day.adding(days: -1)...day, precision: .day)
    case .day, .night:
      return Meaning(
        named: day.adding(days: Self.whole(least))...day.adding(days: Self.whole(most)),
        precision: isVague ? .vague : .day)
    case .week, .weekend:
      return Meaning(
        named: day.adding(
          days: Self.whole(least * 7) - 3)...day.adding(days: Self.whole(most * 7) + 3),
        precision: isVague ? .vague : .week)
    case .month:
      return Meaning(
        named: day.months(from: Self.whole(least), through: Self.whole(most)),
        precision: isVague ? .vague : .month)
    case .year where isWhole:
      return Self.years(
        day.year + Self.whole(least)...day.year + Self.whole(most), isVague ? .vague : .year)
    case .year:
      return Meaning(
        named: day.months(from: Self.whole(least * 12), through: Self.whole(most * 12)),
        precision: .month)
    case .decade, .century:
      let years = period == .decade ? 10.0 : 100.0
      let first = day.year + Self.whole(least * years - years / 4)
      return Self.years(
        first...max(first, day.year + Self.whole(most * years + years / 4)), .decade)
    }
  }

  private func vague(_ period: RelativeSense.Period, _ direction: Int) -> Meaning {
    let days: Int
    switch period {
    case .day, .night: days = 14
    case .week, .weekend: days = 60
    case .month: days = 400
    default: days = 3650
    }
    return Meaning(named: published.map { Self.stretch($0, direction * days) }, precision: .vague)
  }

  /// A number of periods that a calendar can hold.
  private static func whole(_ value: Double) -> Int {
    Int(max(-400_000, min(400_000, value.rounded())))
  }

  private static func years(_ years: ClosedRange<Int>, _ precision: DateMention.Precision)
    -> Meaning
  {
    Meaning(named: CalendarDate.years(years), years: years, precision: precision)
  }
}
