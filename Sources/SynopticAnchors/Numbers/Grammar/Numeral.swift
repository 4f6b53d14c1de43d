/// A number as it stands in a text, before its unit and qualifier are read.
struct Numeral: Sendable {
  /// What the words or digits make.
  enum Kind: Hashable, Sendable {
    case cardinal
    case ordinal
    /// A part of one: a third, две трети.
    case share
    /// A hint: dozens, несколько тысяч.
    case indefinite
    /// Twice, втрое.
    case multiple
  }

  /// Its words, as positions in the version's tokens.
  var tokens: Range<Int>

  /// What they make.
  var kind: Kind

  /// Its value; for a hint, the least that it is said of.
  var value: Double

  /// The greatest that a hint is said of; the value itself otherwise.
  var greatest: Double

  /// The last place that was stated, as ``Quantity/step``.
  var step: Double

  /// How it was written.
  var writing: Quantity.Writing

  /// A word or letters for a power of ten stand in it: 3.4 thousand, 30m.
  var hasScale = false

  /// The product of those powers.
  var scale = 1.0

  /// It is one, один or both, and nothing else.
  var isPronounLike = false

  /// It is digits without a sign, as many as this; 0 where it is not.
  var digitCount = 0

  /// The unit that stands in letters glued to its digits: 67mph, UAH21.6bn.
  var unit: MeasureUnit?

  /// The letter of an `m` glued to its digits, which is a million, a metre or a minute.
  var endsInM = false

  /// For shares, what part of how many: 4 and 5 in four fifths.
  var parts: [Double] = []

  /// Makes a number.
  init(
    tokens: Range<Int>, kind: Kind = .cardinal, value: Double, greatest: Double? = nil,
    decimals: Int = 0, writing: Quantity.Writing
  ) {
    self.tokens = tokens
    self.kind = kind
    self.value = value
    self.greatest = greatest ?? value
    self.writing = writing
    step = Self.step(of: value, decimals: decimals, scale: 1)
  }

  /// Multiplies it by a power that a word after it names.
  mutating func multiply(by factor: Double, decimals: Int = 0, upTo end: Int) {
    let wasFraction = step < 1
    step *= factor
    value *= factor
    greatest *= factor
    scale *= factor
    if !wasFraction { step = Self.step(of: value, decimals: 0, scale: factor) }
    hasScale = true
    tokens = tokens.lowerBound..<end
  }

  /// The last place that was stated.
  ///
  /// A number from 1,000 on that ends in zeros is taken as rounded to its last other digit, but to
  /// no fewer than two digits: 100 for 3,400 and for 1,000, 10,000 for 190,000.
  static func step(of value: Double, decimals: Int, scale: Double) -> Double {
    if decimals > 0 { return scale / DigitForm.power(of: decimals) }
    guard value >= 1000, value < 1e17 else { return 1 }
    var place = 1.0
    while value.truncatingRemainder(dividingBy: place * 10) == 0, value / (place * 10) >= 10 {
      place *= 10
    }
    return place
  }
}
