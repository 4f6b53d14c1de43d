package import SynopticLedger
package import SynopticLexicon
import SynopticMorphology

/// The distinct words of all versions of a run, each with what the lexicon knows of it.
///
/// A word is a folded form in one language and one casing: `час` is one word in Russian and another in
/// Ukrainian, `US` is one word and `us` another.
package struct Vocabulary: Sendable {
  /// What is known of a word.
  ///
  /// Entries are shared and never copied, for they are asked for at every token.
  package final class Entry: Sendable {
    /// The language that the word is read in.
    package let language: Language

    /// How it was written.
    package let casing: Casing

    /// The dictionary forms that the word may be a form of.
    package let lemmas: [Lexicon.Lemma]

    /// The senses of all its lemmas, no concept twice, plain ones before loose ones.
    package let senses: [Sense]

    /// The word without its ending, then its lemmas without theirs where they differ.
    package let stems: [[UInt8]]

    /// The number of words that may follow in a term of several words; 0 where it opens none.
    package let longestPhrase: Int

    /// In which tables that are often asked for its senses stand, loose ones too.
    package let tables: Tables

    init(
      language: Language, casing: Casing, lemmas: [Lexicon.Lemma], senses: [Sense],
      stems: [[UInt8]], longestPhrase: Int, lexicon: Lexicon
    ) {
      self.language = language
      self.casing = casing
      self.lemmas = lemmas
      self.senses = senses
      self.stems = stems
      self.longestPhrase = longestPhrase
      var tables: Tables = []
      for sense in senses { tables.formUnion(Tables(lexicon.kind(of: sense.concept))) }
      self.tables = tables
    }
  }

  /// Tables that words are asked for at every token: most words are told by this from what is looked for.
  package struct Tables: OptionSet, Hashable, Sendable {
    /// A bit for each table.
    package let rawValue: UInt8

    /// Makes a set of bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Words that only hold a sentence together.
    package static let functionWords = Tables(rawValue: 1)
    /// Words that deny.
    package static let negators = Tables(rawValue: 2)
    /// Verbs of saying.
    package static let speech = Tables(rawValue: 4)
    /// Words of possibility and duty.
    package static let modality = Tables(rawValue: 8)
    /// Offices and trades.
    package static let roles = Tables(rawValue: 16)
    /// Phrases of pages.
    package static let furniture = Tables(rawValue: 32)
    /// Given names.
    package static let givenNames = Tables(rawValue: 64)

    init(_ kind: TableKind?) {
      switch kind {
      case .functionWords: self = .functionWords
      case .negators: self = .negators
      case .speech: self = .speech
      case .modality: self = .modality
      case .roles: self = .roles
      case .furniture: self = .furniture
      case .givenNames: self = .givenNames
      default: self = []
      }
    }
  }

  /// The lexicon that words are looked up in.
  package let lexicon: Lexicon

  private var interner = Interner()
  private var entries: [Entry] = []
  private var key: [UInt8] = []

  /// Makes an empty vocabulary over a lexicon.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The number of words.
  package var count: Int { entries.count }

  /// What is known of a word.
  package subscript(word: Int32) -> Entry { entries[Int(word)] }

  /// The folded form of a word.
  package func form(of word: Int32) -> ArraySlice<UInt8> { interner[Int(word)].dropFirst() }

  /// Returns the number of a folded word, which is looked up in the lexicon where it is new.
  ///
  /// - Parameters:
  ///   - form: The word's folded form.
  ///   - language: The language that it is read in.
  ///   - casing: How it was written.
  /// - Returns: The number, which stays the word's own.
  /// - Complexity: O(*k*) on average for a known word of *k* bytes; a lookup in each layer for a new one.
  package mutating func number(
    ofForm form: ArraySlice<UInt8>, in language: Language, casing: Casing
  ) -> Int32 {
    key.removeAll(keepingCapacity: true)
    let languageNumber = Language.known.firstIndex(of: language) ?? Language.known.count
    key.append(UInt8(languageNumber) << 4 | casing.rawValue)
    key.append(contentsOf: form)
    let number = interner.intern(key[...])
    if number == entries.count { entries.append(entry(form, language, casing)) }
    return Int32(number)
  }

  private func entry(_ form: ArraySlice<UInt8>, _ language: Language, _ casing: Casing) -> Entry {
    let lemmas = casing.choose(
      from: lexicon.lemmas(ofForm: form.span, in: language).map { ($0, lexicon.spelling(of: $0)) })
    var senses: [Sense] = []
    for sense in lemmas.flatMap({ lexicon.senses(of: $0.lemma) }) {
      if let known = senses.firstIndex(where: { $0.concept == sense.concept }) {
        if !sense.isLoose { senses[known] = sense }
      } else {
        senses.append(sense)
      }
    }
    var stems = [Stemmer.stem(Array(form), language: language)]
    for (_, spelling) in lemmas {
      let stem = Stemmer.stem(Array(spelling.lowercased().utf8), language: language)
      if !stems.contains(stem) { stems.append(stem) }
    }
    return Entry(
      language: language, casing: casing, lemmas: lemmas.map(\.lemma),
      senses: senses.filter { !$0.isLoose } + senses.filter(\.isLoose), stems: stems,
      longestPhrase: stems.map { lexicon.longestPhrase(opening: $0.span, in: language) }.max() ?? 0,
      lexicon: lexicon)
  }
}
