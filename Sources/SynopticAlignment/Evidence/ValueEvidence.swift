import Glibc
import SynopticAnchors
import SynopticLedger

/// The keys that a number or a date has: its value as it stands, and coarser ones under which it meets a
/// value that may be the same.
struct ValueEvidence {
  /// A key with its weight, before it is numbered.
  struct Key: Hashable {
    /// The key.
    var key: EvidenceKey

    /// How well it stands for the value.
    var weight: Float
  }

  /// The first is the value's own; no key stands twice.
  private(set) var keys: [Key] = []

  private mutating func add(_ key: EvidenceKey, _ weight: Float) {
    guard !keys.contains(where: { $0.key == key }) else { return }
    keys.append(Key(key: key, weight: weight))
  }

  private mutating func add(_ kind: EvidenceKey.Kind, _ space: Space, _ value: Int, _ weight: Float)
  {
    add(EvidenceKey(kind, UInt64(space.rawValue) << 56 ^ UInt64(bitPattern: Int64(value))), weight)
  }

  /// What the values of keys count, so that 14 March and the number 14 do not meet.
  private enum Space: UInt8 {
    case plain
    case rounded
    case score
    case clock
    case hint
    case day
    case month
    case year
    case years
    case turn
    case weekday
    case season
    case dayOfMonth
    case ordinal
    case label
    case partOfYear
  }

  // MARK: Numbers

  /// Makes the keys of a number.
  init(_ quantity: Quantity) {
    switch quantity.kind {
    case .score:
      // A result is the same from the other side.
      let sides = quantity.values.map { Int(max(0, min($0, 1e6))) }.sorted()
      add(.number, .score, sides.reduce(0) { $0 * 1_000_003 + $1 }, Weight.number)
    case .clock:
      add(.number, .clock, Int(max(0, min(quantity.value, 1e6))) % 720, Weight.number)
    case .ordinal:
      // The sixth and six are near, but not one number.
      add(.number, .ordinal, Self.hash(quantity.value), Weight.number)
      add(.number, .plain, Self.hash(quantity.value), Weight.unit)
    case .label:
      add(.number, .label, Self.hash(quantity.value), Weight.number)
      add(.number, .plain, Self.hash(quantity.value), Weight.roundedNumber)
    case .indefinite:
      add(.number, .hint, Self.step(quantity.value, digits: 1).low, Weight.number)
    default:
      addValues(of: quantity)
    }
  }

  /// The number as it stands, in its basic unit, and rounded.
  private mutating func addValues(of quantity: Quantity) {
    for value in quantity.values.prefix(2) {
      add(.number, .plain, Self.hash(value), Weight.number)
    }
    let factor = quantity.kind == .share ? 1 : quantity.unit?.factor ?? 1
    let offset = quantity.unit?.offset ?? 0
    let isWhole = quantity.unit == nil || quantity.kind == .money
    if quantity.kind == .share, let whole = quantity.values.last, whole > 0 {
      let part = (quantity.values.first ?? 0) / whole
      add(.number, .plain, Self.hash((part * 100).rounded()), Weight.roundedNumber)
      return
    }
    let isExact = quantity.bound == .exactly
    // 52 and 53 people are two numbers; 1,187 and about 1,200 may be one.
    guard !(isExact && isWhole && quantity.value < 100) else { return }
    for value in quantity.values.prefix(2) {
      let step = Self.step(value * factor + offset, digits: 2)
      let weight = isExact ? Weight.roundedNumber : Weight.boundedNumber
      add(.number, .rounded, step.low, weight)
      add(.number, .rounded, step.high, weight)
    }
  }

  private static func hash(_ value: Double) -> Int {
    Int(truncatingIfNeeded: value.bitPattern >> 4)
  }

  /// The two round numbers of so many digits that a number lies between, each as one number with its power
  /// of ten.
  private static func step(_ value: Double, digits: Int) -> (low: Int, high: Int) {
    let size = abs(value)
    guard size.isFinite, size > 0 else { return (0, 0) }
    let power = Int(floor(log10(size))) - digits + 1
    let low = Int(floor(size / pow(10, Double(power)) + 1e-9))
    return (low + 1000 * power, low + 1 + 1000 * power)
  }

  // MARK: Dates

  /// Periods of at most so many days are matched by each of their days.
  private static let daysMatched = 3

  /// Makes the keys of a date.
  init(_ date: DateMention) {
    if let named = date.named { addDays(named, date) }
    let parts = date.parts
    if let years = date.years ?? parts.years, date.precision >= .year {
      for year in years.prefix(2) { add(.date, .year, year, Weight.date) }
      if years.count > 1 {
        add(.date, .years, years.lowerBound * 10_000 + years.upperBound, Weight.date)
      }
    }
    if let month = parts.month {
      let day = parts.day ?? 0
      add(.date, .turn, month * 100 + day, date.named == nil ? Weight.date : Weight.partOfDate)
    }
    if let day = parts.day, date.precision == .day {
      // One of two dates may be wrong in its month or its year and still be said of the same thing.
      add(.date, .dayOfMonth, day, Weight.partOfDate)
      if let year = parts.years?.lowerBound { add(.date, .partOfYear, year, Weight.partOfDate) }
    }
    if let weekday = parts.weekday {
      add(.date, .weekday, weekday, date.named == nil ? Weight.date : Weight.partOfDate)
    }
    if let season = parts.season {
      add(.date, .season, season, date.named == nil ? Weight.date : Weight.partOfDate)
    }
  }

  private mutating func addDays(_ days: ClosedRange<CalendarDate>, _ date: DateMention) {
    let first = days.lowerBound.dayNumber
    let last = days.upperBound.dayNumber
    if last - first < Self.daysMatched {
      for day in first...last { add(.date, .day, day, Weight.date) }
    } else {
      add(.date, .years, first * 4_000_000 + last, Weight.date)
    }
    if date.precision <= .month {
      let month = days.lowerBound.year * 12 + days.lowerBound.month
      add(.date, .month, month, date.precision == .month ? Weight.date : Weight.partOfDate)
    }
    if date.precision == .year, date.years == nil {
      add(.date, .year, days.lowerBound.year, Weight.date)
    }
  }
}
