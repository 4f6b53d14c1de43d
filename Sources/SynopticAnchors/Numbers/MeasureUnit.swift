package import SynopticLexicon

/// What a number is counted in: a unit of measure, a currency, a percent.
package struct MeasureUnit: Hashable, Sendable {
  /// What a unit measures.
  ///
  /// The raw value is the code of the column `dimension` in the lexicon's table `Quantities/units`.
  package enum Dimension: String, Hashable, Sendable, CaseIterable {
    case length
    case area
    case mass
    case volume
    case time
    case speed
    case temperature
    case power
    case energy
    case voltage
    case current
    case frequency
    case sound
    case pressure
    case radiation
    case data
    case dataRate = "data-rate"
    case pixel
    /// Parts of a whole: percent, promille.
    case share
    /// Differences of shares: percentage points.
    case shareDifference = "share-difference"
    /// How often: three times, fivefold.
    case times
    /// Amounts of money.
    case money
  }

  /// The row of the lexicon that names it.
  package let concept: ConceptID

  /// Its name in English, as the lexicon's id has it.
  package let name: String

  /// What it measures.
  package let dimension: Dimension

  /// How many of the dimension's basic unit one of it has; nil where that is not known, as of a
  /// bare degree.
  package let factor: Double?

  /// What is added after ``factor`` was applied; other than 0 for temperatures only.
  package let offset: Double

  /// For money, the ISO 4217 codes of the currencies that may be meant, the likeliest first.
  package let currencies: [String]

  /// Makes a unit.
  package init(
    concept: ConceptID, name: String, dimension: Dimension, factor: Double?, offset: Double = 0,
    currencies: [String] = []
  ) {
    self.concept = concept
    self.name = name
    self.dimension = dimension
    self.factor = factor
    self.offset = offset
    self.currencies = currencies
  }
}
