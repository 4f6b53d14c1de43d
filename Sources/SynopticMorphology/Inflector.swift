package import SynopticLedger

/// Makes the inflected forms of lemmas, by tables of paradigms that the binary carries.
///
/// Where a lemma does not tell how it inflects (the gender of nouns in a soft sign, fleeting vowels, the
/// aspect of verbs), the forms of all paradigms that may apply are made: a form that nobody writes does
/// little harm, and a missing one leaves a word of a story without its meaning.
package struct Inflector: Sendable {
  private let grammars: [Language: Grammar]

  /// Reads the tables of some languages.
  ///
  /// - Parameter languages: The languages of the lemmas to come; each takes some milliseconds to read.
  /// - Throws: ``GrammarFailure`` where a table is at odds with itself or another.
  package init(languages: [Language] = Language.known) throws(GrammarFailure) {
    var grammars: [Language: Grammar] = [:]
    for language in languages { grammars[language] = try Grammar(shipped: language) }
    self.grammars = grammars
  }

  /// Makes the forms of a lemma.
  ///
  /// - Parameters:
  ///   - lemma: The folded dictionary form: nouns in the nominative, adjectives in the masculine, verbs in
  ///     the infinitive.
  ///   - language: The lemma's language; another than those read has no forms but the lemma.
  ///   - wordClass: How the lemma inflects, or nil to tell it by its end.
  /// - Returns: The forms, each once, the lemma itself first.
  /// - Complexity: O(*k*² + *f*), where *k* is the lemma's length and *f* the number of forms.
  package func forms(of lemma: [UInt8], language: Language, wordClass: WordClass?) -> [[UInt8]] {
    guard !lemma.isEmpty, let grammar = grammars[language] else { return [lemma] }
    var forms: [[UInt8]] = []
    var seen: Set<[UInt8]> = []
    grammar.forEachForm(of: lemma, wordClass: wordClass) { form in
      if !form.isEmpty, seen.insert(form).inserted { forms.append(form) }
    }
    return forms
  }
}
