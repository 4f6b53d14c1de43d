import SynopticLedger

/// Compares two dates.
struct DateComparison {
  private let left: DateMention
  private let right: DateMention

  /// Makes a comparison.
  init(_ left: DateMention, _ right: DateMention) {
    self.left = left
    self.right = right
  }

  /// The verdict.
  var compatibility: Compatibility {
    if left.side != right.side, left.side != .at, right.side != .at {
      return Compatibility(.incomparable, "one says from when, the other until when")
    }
    if let first = left.named, let second = right.named { return days(first, second) }
    if let first = left.years, let second = right.years, left.isBeforeEra || right.isBeforeEra {
      return years(first, second)
    }
    return words
  }

  // MARK: Resolved dates

  private func days(
    _ first: ClosedRange<CalendarDate>, _ second: ClosedRange<CalendarDate>
  ) -> Compatibility {
    if first == second {
      return left.side == right.side
        ? Compatibility(.same, "both are \(DatePhrase.days(first))") : open
    }
    if left.side != right.side { return sided(first, second) }
    if left.side != .at, isOneLimit(first, second) { return open }
    let readings = [first, left.alternative].compactMap { $0 }
    let others = [second, right.alternative].compactMap { $0 }
    for reading in readings {
      for other in others where spread(reading, left).overlaps(spread(other, right)) { return open }
    }
    if isSameTurn || isNearWeekday(first, second) {
      return Compatibility(.compatible, "both name the same day of the calendar")
    }
    if left.precision == .vague || right.precision == .vague {
      return Compatibility(.incomparable, "one of the dates is only vaguely told")
    }
    return different
  }

  /// The same weekday, day or month, where at least one side does not say of which week or year it
  /// is.
  private var isSameTurn: Bool {
    let (first, second) = (left.parts, right.parts)
    guard first.years == nil || second.years == nil else { return false }
    if first.month != nil || second.month != nil {
      return first.month == second.month && first.day == second.day
    }
    if first.season != nil { return first.season == second.season }
    return first.weekday != nil && first.weekday == second.weekday
  }

  /// Whether one side names a weekday only, and the other a day near it that falls on it: which week is meant
  /// the words alone do not tell.
  private func isNearWeekday(
    _ first: ClosedRange<CalendarDate>, _ second: ClosedRange<CalendarDate>
  ) -> Bool {
    let (bare, day, other) =
      isBareWeekday(left.parts)
      ? (left.parts.weekday, first.lowerBound, second)
      : (isBareWeekday(right.parts) ? right.parts.weekday : nil, second.lowerBound, first)
    guard let bare, other.lowerBound == other.upperBound else { return false }
    return other.lowerBound.weekday == bare
      && abs(other.lowerBound.dayNumber - day.dayNumber) <= 7
  }

  private func isBareWeekday(_ parts: DateParts) -> Bool {
    parts.weekday != nil && parts.day == nil && parts.month == nil
  }

  /// Whether two limits are one: until the end of the year, until 1 January.
  private func isOneLimit(
    _ first: ClosedRange<CalendarDate>, _ second: ClosedRange<CalendarDate>
  ) -> Bool {
    left.side == .from
      ? abs(first.lowerBound.dayNumber - second.lowerBound.dayNumber) <= 1
      : abs(first.upperBound.dayNumber - second.upperBound.dayNumber) <= 1
  }

  /// The days of a date with what about leaves open.
  private func spread(
    _ days: ClosedRange<CalendarDate>, _ date: DateMention
  ) -> ClosedRange<CalendarDate> {
    guard date.relation == .around else { return days }
    let margin = max(2, (days.upperBound.dayNumber - days.lowerBound.dayNumber + 1) / 2)
    return days.lowerBound.adding(days: -margin)...days.upperBound.adding(days: margin)
  }

  /// A date against a beginning or an end: on 14 January against since January.
  private func sided(
    _ first: ClosedRange<CalendarDate>, _ second: ClosedRange<CalendarDate>
  ) -> Compatibility {
    let (point, limit, side) =
      left.side == .at ? (first, second, right.side) : (second, first, left.side)
    let holds =
      side == .from ? point.upperBound >= limit.lowerBound : point.lowerBound <= limit.upperBound
    return holds ? open : different
  }

  private func years(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Compatibility {
    if first == second { return Compatibility(.same, "both are \(DatePhrase.date(left))") }
    let (wide, narrow) = (spread(first, left), spread(second, right))
    return wide.overlaps(narrow) ? open : different
  }

  private func spread(_ years: ClosedRange<Int>, _ date: DateMention) -> ClosedRange<Int> {
    guard date.relation == .around else { return years }
    return years.lowerBound - 10...years.upperBound + 10
  }

  // MARK: Dates of which only the words are known

  private var words: Compatibility {
    let (first, second) = (left.parts, right.parts)
    if let one = left.named ?? right.named {
      let other = left.named == nil ? first : second
      return against(one, other)
    }
    if let year = first.years, let other = second.years, !year.overlaps(other) { return different }
    if let month = months(first), let other = months(second) {
      guard month.overlaps(other) else { return different }
      if let day = dayRange(first), let other = dayRange(second) {
        guard day.overlaps(other) else { return different }
        return Compatibility(
          first.years == second.years ? .same : .compatible, "both are \(DatePhrase.date(left))")
      }
      return open
    }
    if let weekday = first.weekday, let other = second.weekday {
      if weekday == other { return Compatibility(.compatible, "both are \(DatePhrase.date(left))") }
      return isNeighbour(weekday, other) && (isNight(first) || isNight(second)) ? open : different
    }
    return unknown
  }

  /// A date of which only a weekday, a day and a month, or a month is known, against known days.
  private func against(_ days: ClosedRange<CalendarDate>, _ parts: DateParts) -> Compatibility {
    let length = days.upperBound.dayNumber - days.lowerBound.dayNumber
    if let month = months(parts) {
      guard length < 366 else { return open }
      var day = days.lowerBound
      while day <= days.upperBound {
        if month.contains(day.month), dayRange(parts).map({ $0.contains(day.day) }) ?? true {
          return open
        }
        let next = day.adding(days: 1)
        if next == day { break }
        day = next
      }
      return different
    }
    guard let weekday = parts.weekday else { return unknown }
    if length >= 6 { return unknown }
    let margin = isNight(parts) ? 1 : 0
    let first = days.lowerBound.dayNumber - margin
    let last = days.upperBound.dayNumber + margin
    return (first...last).contains { CalendarDate(dayNumber: $0)?.weekday == weekday }
      ? open : different
  }

  private func months(_ parts: DateParts) -> ClosedRange<Int>? {
    guard let month = parts.month else { return nil }
    return month...max(month, parts.lastMonth ?? month)
  }

  private func dayRange(_ parts: DateParts) -> ClosedRange<Int>? {
    guard let day = parts.day else { return nil }
    let first = parts.isNightInto ? day - 1 : day
    return first...max(day, parts.lastDay ?? day) + (parts.isNightOf ? 1 : 0)
  }

  private func isNight(_ parts: DateParts) -> Bool { parts.isNightInto || parts.isNightOf }

  private func isNeighbour(_ first: Int, _ second: Int) -> Bool {
    abs(first - second) == 1 || abs(first - second) == 6
  }

  // MARK: Verdicts

  private var phrases: (String, String) {
    (
      DatePhrase.relation(left.relation) + DatePhrase.date(left),
      DatePhrase.relation(right.relation) + DatePhrase.date(right)
    )
  }

  private var open: Compatibility {
    Compatibility(.compatible, "\(phrases.0) and \(phrases.1) can both be true")
  }

  private var different: Compatibility {
    Compatibility(.different, "\(phrases.0) is not \(phrases.1)")
  }

  private var unknown: Compatibility {
    Compatibility(.incomparable, "one of the dates cannot be told without its day of publication")
  }
}
