package import SynopticLexicon

/// A number that a sentence states: what it says, how exactly, and of what.
package struct Quantity: Hashable, Sendable {
  /// What sort of number it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// How many there are: 52 prisoners.
    case count
    /// Which one in a row: the third time.
    case ordinal
    /// An amount of money.
    case money
    /// A percentage.
    case percentage
    /// A difference between percentages.
    case percentagePoints
    /// A part of a whole: four out of five, every sixth, half.
    case share
    /// A length, a span of time, a weight.
    case measure
    /// A time of the day, in minutes since midnight.
    case clock
    /// How old somebody or something is.
    case age
    /// A result of two sides: 2:1.
    case score
    /// How many times: twice, threefold, в пять раз.
    case multiple
    /// A number that is only hinted at: dozens, several, тысячи.
    case indefinite
    /// A number that is a name: article 205, flight 370, Boeing 737.
    case label
  }

  /// How a number was written.
  package enum Writing: UInt8, Hashable, Sendable {
    case digits
    case words
    /// Digits and words: 3.4 thousand.
    case mixed
    /// By the unit alone: почти на минуту.
    case implied
  }

  /// What sort of number it is.
  package var kind: Kind

  /// Its words and those of its unit, as positions in the version's tokens.
  package var tokens: Range<Int>

  /// Where it stands with its unit and signs, in bytes of the version's text.
  package var range: Range<Int>

  /// Its words and those of the qualifier before or after it.
  package var qualifiedTokens: Range<Int>

  /// Where it stands with its qualifier, in bytes of the version's text.
  package var qualifiedRange: Range<Int>

  /// What the statement leaves open, in ``unit``; minutes since midnight for times of the day, the
  /// part of a whole for shares.
  package var interval: Interval

  /// The numbers as they were stated: one; two for a range, for a score, and for a share such as
  /// four of five.
  package var values: [Double]

  /// The qualifier.
  package var bound: Bound

  /// The last place that was stated: 100 in 3.4 thousand, 1 in 3418, 100 in 3400.
  package var step: Double

  /// How it was written.
  package var writing: Writing

  /// The unit, or nil where things are counted.
  package var unit: MeasureUnit?

  /// What is counted, or nil where the sentence does not say it beside the number.
  package var counted: CountedNoun?

  /// It may be no number at all, but a pronoun: one, один, both.
  package var isPronounLike = false

  /// It is a part of a name: F-16, COVID-19, Boeing 737.
  package var isPartOfName = false

  /// A time of the day that does not say which half of the day is meant.
  package var isTwelveHour = false

  /// The unit's row in the lexicon, or nil.
  package var unitConcept: ConceptID? { unit?.concept }

  /// The first number stated.
  package var value: Double { values.first ?? interval.low }
}
