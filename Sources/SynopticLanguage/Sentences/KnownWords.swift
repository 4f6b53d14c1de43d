import SynopticLedger
import SynopticLexicon

/// Counts the words of undecided sentences that the lexicon knows in only one of Russian and Ukrainian.
struct KnownWords {
  private let lexicon: Lexicon
  private var balance: [Int: Int] = [:]
  private var total = 0

  /// Makes a count of nothing.
  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Counts a folded word of a sentence.
  mutating func count(_ form: ArraySlice<UInt8>, sentence: Int) {
    let isRussian = !lexicon.lemmas(ofForm: form.span, in: .russian).isEmpty
    let isUkrainian = !lexicon.lemmas(ofForm: form.span, in: .ukrainian).isEmpty
    guard isRussian != isUkrainian else { return }
    balance[sentence, default: 0] += isRussian ? 1 : -1
    total += isRussian ? 1 : -1
  }

  /// The language of most such words of a sentence, or nil where they balance.
  func language(ofSentence sentence: Int) -> Language? { Self.language(balance[sentence] ?? 0) }

  /// The language of most such words of all sentences.
  var language: Language? { Self.language(total) }

  private static func language(_ balance: Int) -> Language? {
    balance == 0 ? nil : balance > 0 ? .russian : .ukrainian
  }
}
