import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticMorphology
import SynopticResources
import SynopticText

/// Looks into the lexicon.
public struct LexiconReader: Sendable {
  let lexicon: Lexicon

  /// Opens the shipped lexicon.
  ///
  /// - Throws: ``ComparisonFailure`` where the shipped lexicon is damaged.
  public init() throws(ComparisonFailure) {
    lexicon = try ShippedLexicon.lexicon()
  }

  /// Returns what is known of a word or of a term of several words, in every language.
  ///
  /// - Parameter text: The word in any of its forms, or the term.
  /// - Returns: An entry for each language, dictionary form and sense, in this order.
  /// - Throws: ``ComparisonFailure`` where ICU refuses its service.
  public func entries(for text: String) throws(ComparisonFailure) -> [LexiconEntry] {
    let words: [[UInt8]]
    do {
      words = try WordSplitter.words(of: text, folder: WordFolder())
    } catch {
      throw ComparisonFailure(.system, "\(error); check that ICU and its data are installed")
    }
    return Language.known.flatMap { language in
      lemmas(words, language).flatMap { entries(of: $0, language) }
    }
  }

  private func lemmas(_ words: [[UInt8]], _ language: Language) -> [Lexicon.Lemma] {
    guard words.count > 1 else {
      return words.first.map { lexicon.lemmas(ofForm: $0.span, in: language) } ?? []
    }
    let stems = words.map { Stemmer.stem($0, language: language) }
    return lexicon.lemmas(
      ofPhrase: Array(stems.joined(separator: [UInt8(ascii: " ")])).span, in: language)
  }

  private func entries(of lemma: Lexicon.Lemma, _ language: Language) -> [LexiconEntry] {
    let layer = lexicon.layers[lemma.layer]
    var forms: [String] = []
    layer.image.forEachForm(of: language) { form, words in
      if words.contains(lemma.index) { forms.append(String(decoding: form, as: UTF8.self)) }
    }
    return lexicon.senses(of: lemma).map { sense in
      LexiconEntry(
        language: language, lemma: lexicon.spelling(of: lemma),
        concept: lexicon.name(of: sense.concept),
        table: lexicon.table(of: sense.concept), resource: layer.resource.name,
        isLoose: sense.isLoose,
        forms: forms)
    }
  }
}
