import SynopticLedger

/// Dates as an editor reads them in a reason.
enum DatePhrase {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// A date in words: 22 November 2025; November 2025; 2010 to 2015; 340 BC; Friday.
  static func date(_ date: DateMention) -> String {
    if let years = date.years, years.lowerBound < 1 {
      return years.count == 1
        ? year(years.lowerBound) : "\(year(years.lowerBound)) to \(year(years.upperBound))"
    }
    if let named = date.named { return days(named) }
    return parts(date.parts)
  }

  /// The days of a period.
  static func days(_ days: ClosedRange<CalendarDate>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    if first == last { return day(first) }
    if first.day == 1, first.month == last.month, first.year == last.year,
      last.day == CalendarDate.length(ofMonth: last.month, year: last.year)
    {
      return "\(month(first.month)) \(first.year)"
    }
    if first.day == 1, first.month == 1, last.month == 12, last.day == 31 {
      return first.year == last.year ? "\(first.year)" : "\(first.year) to \(last.year)"
    }
    return "\(day(first)) to \(day(last))"
  }

  private static func parts(_ parts: DateParts) -> String {
    var words: [String] = []
    if let weekday = parts.weekday, weekdays.indices.contains(weekday - 1) {
      words.append(weekdays[weekday - 1])
    }
    if let day = parts.day { words.append(String(day)) }
    if let number = parts.month { words.append(month(number)) }
    if let years = parts.years { words.append(year(years.lowerBound)) }
    return words.isEmpty ? "a date told from another day" : words.joined(separator: " ")
  }

  private static func day(_ date: CalendarDate) -> String {
    "\(date.day) \(month(date.month)) \(date.year)"
  }

  private static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }

  private static func year(_ year: Int) -> String { year < 0 ? "\(-year) BC" : String(year) }

  /// A relation before a date; empty for on.
  static func relation(_ relation: DateMention.Relation) -> String {
    switch relation {
    case .on: ""
    case .since: "since "
    case .until: "until "
    case .by: "by "
    case .before: "before "
    case .after: "after "
    case .around: "about "
    }
  }
}
