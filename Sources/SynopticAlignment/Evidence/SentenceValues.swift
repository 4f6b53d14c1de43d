import SynopticAnchors
import SynopticLanguage
import SynopticLexicon

/// The numbers and dates of a sentence, by the tokens that they stand on.
struct SentenceValues {
  /// A number or a date with its keys.
  struct Value {
    /// Its words, as positions in the version's tokens.
    var tokens: Range<Int>

    /// Its keys.
    var evidence: ValueEvidence

    /// The row of the lexicon that names its unit, or nil.
    var unit: ConceptID?
  }

  /// The values, in reading order; no two share a token.
  private(set) var values: [Value] = []

  private let datelines: [Range<Int>]

  /// Gathers the values of a sentence.
  ///
  /// What may be no number at all, such as one as a pronoun, and what only hints at a time stay words.
  init(_ story: Story, version: Int, sentence: Int) {
    let tokens = story.versions[version].sentences[sentence].tokens
    datelines = story.datelines[version].filter { $0.overlaps(tokens) }
    for quantity in story.quantities[version][sentence]
    where !quantity.isPronounLike && !quantity.isPartOfName {
      let evidence = ValueEvidence(quantity)
      guard !evidence.keys.isEmpty else { continue }
      values.append(
        Value(tokens: quantity.tokens, evidence: evidence, unit: quantity.unitConcept))
    }
    for date in story.dates[version][sentence] where date.precision != .vague {
      let evidence = ValueEvidence(date)
      guard !evidence.keys.isEmpty else { continue }
      values.append(Value(tokens: date.tokens, evidence: evidence, unit: nil))
    }
    values.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The position of the value that a token belongs to, or nil.
  func value(at token: Int) -> Int? {
    values.firstIndex { $0.tokens.contains(token) }
  }

  /// Whether a token belongs to a stamp or a dateline.
  func isDateline(_ token: Int) -> Bool {
    datelines.contains { $0.contains(token) }
  }
}
