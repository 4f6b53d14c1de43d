import SynopticLedger

/// The days of periods.
extension DateResolver {
  /// The days that parts with a year of the common era name, or nil where the calendar has no such
  /// day.
  static func days(of parts: DateParts) -> ClosedRange<CalendarDate>? {
    guard let years = parts.years, years.lowerBound > 0, years.upperBound <= 9999 else {
      return nil
    }
    if years.count == 1 { return days(of: parts, of: years.lowerBound) }
    return CalendarDate.years(years)
  }

  static func days(of parts: DateParts, of year: Int) -> ClosedRange<CalendarDate>? {
    guard (1...9999).contains(year) else { return nil }
    if let month = parts.month {
      if let day = parts.day {
        guard let first = CalendarDate(year: year, month: month, day: day) else { return nil }
        let last =
          parts.lastDay.flatMap { CalendarDate(year: year, month: month, day: $0) } ?? first
        return first...max(first, last)
      }
      return CalendarDate.month(month, year: year)
        .lowerBound...CalendarDate.month(parts.lastMonth ?? month, year: year).upperBound
    }
    if let season = parts.season {
      if season < 4 {
        return CalendarDate.month(3 * season, year: year)
          .lowerBound...CalendarDate.month(3 * season + 2, year: year).upperBound
      }
      // The winter of a year may be the one that it begins or the one that it ends with.
      return CalendarDate.month(12, year: max(1, year - 1))
        .lowerBound...CalendarDate.month(2, year: min(9999, year)).upperBound
    }
    if let quarter = parts.quarter {
      return CalendarDate.month(3 * quarter - 2, year: year)
        .lowerBound...CalendarDate.month(3 * quarter, year: year).upperBound
    }
    if let half = parts.half {
      return CalendarDate.month(6 * half - 5, year: year)
        .lowerBound...CalendarDate.month(6 * half, year: year).upperBound
    }
    return CalendarDate.years(year...year)
  }

  /// Adds the day before or after to a night.
  static func nights(_ days: ClosedRange<CalendarDate>, _ parts: DateParts) -> ClosedRange<
    CalendarDate
  > {
    if parts.isNightInto { return days.lowerBound.adding(days: -1)...days.upperBound }
    return parts.isNightOf ? days.lowerBound...days.upperBound.adding(days: 1) : days
  }

  static func precision(of parts: DateParts) -> DateMention.Precision {
    if parts.day != nil || parts.weekday != nil { return .day }
    if parts.month != nil { return .month }
    if parts.season != nil { return .season }
    if parts.quarter != nil { return .quarter }
    if parts.half != nil { return .half }
    switch parts.years?.count ?? 1 {
    case 10: return .decade
    case 100...: return .century
    default: return .year
    }
  }

  static func precision(of period: RelativeSense.Period) -> DateMention.Precision {
    switch period {
    case .day, .night: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// Narrows a period to its beginning, middle or end, with a day or two to spare.
  static func narrow(_ meaning: inout Meaning, to portion: DateParts.Portion) {
    let part = share(of: portion)
    if let named = meaning.named {
      let length = Double(named.upperBound.dayNumber - named.lowerBound.dayNumber)
      let first = named.lowerBound.adding(days: Int((length * part.from).rounded(.down)))
      let last = named.lowerBound.adding(days: Int((length * part.to).rounded(.up)))
      meaning.named = first...max(first, min(last, named.upperBound))
    }
    if let years = meaning.years, years.count > 1 {
      let length = Double(years.count - 1)
      let first = years.lowerBound + Int((length * part.from).rounded(.down))
      meaning.years = first...max(first, years.lowerBound + Int((length * part.to).rounded(.up)))
    }
  }

  private static func share(of portion: DateParts.Portion) -> (from: Double, to: Double) {
    switch portion {
    case .start: (0, 0.35)
    case .middle: (0.3, 0.7)
    case .end: (0.65, 1)
    case .firstHalf: (0, 0.5)
    case .secondHalf: (0.5, 1)
    }
  }
}
