/// How well each kind of key stands for a word, and how much each kind of word tells.
///
/// The order of the kinds is measured: what the lexicon says outweighs what spelling says.
enum Weight {
  /// A plain sense of the lexicon.
  static let sense: Float = 1
  /// A loose sense.
  static let looseSense: Float = 0.6
  /// A word with more plain senses than this says less by each.
  static let manySenses = 6
  /// What one of many senses counts for.
  static let oneOfManySenses: Float = 0.85
  /// One stem in one language.
  static let stem: Float = 1
  /// One spelling in Latin letters.
  static let form: Float = 1
  /// One stem across Russian and Ukrainian.
  static let slavicStem: Float = 0.85
  /// Consonants in common.
  static let cognate: Float = 0.5
  /// A name heard alike.
  static let name: Float = 1
  /// A common word with a capital, heard alike.
  static let commonWordAsName: Float = 0.6
  /// A term of several words.
  static let term: Float = 1
  /// One number.
  static let number: Float = 1
  /// A number that may be another one rounded.
  static let roundedNumber: Float = 0.75
  /// A number that leaves others open, as more than 300 does.
  static let boundedNumber: Float = 0.95
  /// One day, month or year.
  static let date: Float = 1
  /// A part of a date: its month, its weekday.
  static let partOfDate: Float = 0.6
  /// The unit of a number that is another one, on each side.
  static let unit: Float = 0.62
  /// How much a name tells beside a common word.
  static let nameFactor: Float = 1.3
  /// How much a function word tells: just enough to tell sentences of nothing else apart.
  static let functionFactor: Float = 0.08
  /// How much a number tells.
  static let numberFactor: Float = 1.5
}
