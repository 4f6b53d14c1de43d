/// What a word says of a time of the day; the raw value is the code in `Quantities/clock`.
enum ClockSense: String, Hashable, Sendable {
  case am
  case pm
  case hour
  case minute
  case half
  case quarterPast = "quarter-past"
  case quarterTo = "quarter-to"
  case noon
  case midnight
  case oclock
  case past
  case to
  case localTime = "local-time"
}
