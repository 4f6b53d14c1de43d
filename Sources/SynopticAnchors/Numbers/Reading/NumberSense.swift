/// What a word says as a number.
struct NumberSense: Hashable, Sendable {
  /// How it joins with other words; the raw value is the code in `Quantities/number-words`.
  enum Kind: String, Hashable, Sendable {
    case cardinal
    case ordinal
    case collective
    case fraction
    case multiple
    /// Multiplies what stands before it.
    case scale
    /// Often no number at all: one, both.
    case pronounLike = "pronoun-like"
    /// Only hints at a number: dozens, several.
    case approximate
  }

  /// How it joins with other words.
  let kind: Kind

  /// Its value; for an approximate one, the least that it is said of.
  let value: Double

  /// The greatest that it is said of; the value itself but for an approximate one.
  let greatest: Double

  /// It is a number only beside another one.
  let isLoose: Bool

  /// Makes a sense.
  init(kind: Kind, value: Double, greatest: Double? = nil, isLoose: Bool = false) {
    self.kind = kind
    self.value = value
    self.greatest = greatest ?? value
    self.isLoose = isLoose
  }

  /// Returns it as a word has it that stands for it only loosely.
  func loose(_ isLoose: Bool) -> NumberSense {
    NumberSense(kind: kind, value: value, greatest: greatest, isLoose: isLoose)
  }
}
