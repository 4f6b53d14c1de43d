package import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// What the words of a vocabulary can be in numbers and dates.
///
/// Each word is looked up once for all versions, and for all that is looked for in them.
package struct ValueVocabulary: Sendable {
  /// What the lexicon's tables of quantities say.
  private(set) var values: ValueLexicon

  /// For each word, what it can be.
  private(set) var meanings: [WordMeaning] = []

  /// For each word, the plain meanings that are more than grammar.
  private(set) var concepts: [[ConceptID]] = []

  /// For each word, whether it has a meaning in a table of concepts.
  private(set) var hasPlainConcept: [Bool] = []

  /// Units and currencies that are written as signs.
  let signs: SignUnits

  /// Looks up all words of a vocabulary.
  ///
  /// - Complexity: O(*n*) in the number of words.
  package init(_ vocabulary: Vocabulary) {
    values = ValueLexicon(lexicon: vocabulary.lexicon)
    signs = SignUnits(values)
    meanings.reserveCapacity(vocabulary.count)
    concepts.reserveCapacity(vocabulary.count)
    hasPlainConcept.reserveCapacity(vocabulary.count)
    for word in 0..<Int32(vocabulary.count) {
      let senses = vocabulary[word].senses
      meanings.append(Self.meaning(of: word, vocabulary, &values))
      hasPlainConcept.append(
        senses.contains { !$0.isLoose && values.lexicon.kind(of: $0.concept) == nil })
      concepts.append(
        senses.map(\.concept).filter { !(values.lexicon.kind(of: $0)?.isGrammar ?? false) })
    }
  }

  private static func meaning(
    of word: Int32, _ vocabulary: Vocabulary, _ values: inout ValueLexicon
  ) -> WordMeaning {
    let entry = vocabulary[word]
    let form = vocabulary.form(of: word)
    var meaning = values.meaning(of: entry.senses)
    let lemmas = entry.lemmas.map { values.lexicon.spelling(of: $0) }
    meaning.traits.formUnion(WordTraitReader.traits(of: entry, form: form, lemmas: lemmas))
    if meaning.traits.contains(.digits) {
      meaning.affixes = affixes(of: form, &values)
    } else if entry.casing == .small || entry.casing == .opening, meaning.isSilent,
      entry.language != .english
    {
      let isKnown = entry.senses.contains { values.lexicon.kind(of: $0.concept) == nil }
      let prefixes = values.prefixes(in: entry.language)
      meaning.compound = CompoundReader.read(form, prefixes: prefixes) { part in
        values.meaning(ofForm: part, in: entry.language)
      }
      // Півдні is the south and no half days.
      if isKnown, let compound = meaning.compound, compound.value == 0.5,
        case .unit(let unit) = compound.tail, unit.factor == 86_400
      {
        meaning.compound = nil
      }
    }
    return meaning
  }

  /// What the letters before and after the digits of a token are; they are English or neither.
  private static func affixes(
    of form: ArraySlice<UInt8>, _ values: inout ValueLexicon
  ) -> [WordMeaning] {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let prefix = form.prefix { !isDigit($0) }
    let suffix = form[((form.lastIndex(where: isDigit) ?? form.startIndex) + 1)...]
    guard !prefix.isEmpty || !suffix.isEmpty else { return [] }
    return [prefix, suffix].map { letters in
      letters.isEmpty ? WordMeaning() : values.meaning(ofLetters: letters)
    }
  }
}
