/// A time of the day as a text gives it.
struct ClockTime: Hashable, Sendable {
  /// Its words, as positions in the version's tokens.
  var tokens: Range<Int>

  /// Minutes since midnight.
  var minutes: Double

  /// The text does not say which half of the day is meant.
  var isTwelveHour: Bool
}
