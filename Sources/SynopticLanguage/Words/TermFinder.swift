import SynopticLedger
import SynopticLexicon

/// Finds terms of several words.
enum TermFinder {
  /// Adds every term that begins at a token.
  ///
  /// Each word of a term is met by the stem of the word that stands in the text or by the stem of one of
  /// its lemmas, so that `took part` is met by `take part`.
  ///
  /// - Parameters:
  ///   - first: The token.
  ///   - end: The token before which the longest term may end.
  ///   - version: The version that gets the terms.
  ///   - vocabulary: The words of the version.
  static func addTerms(
    from first: Int, to end: Int, in version: inout VersionText, _ vocabulary: Vocabulary
  ) {
    let language = vocabulary[version.tokens[first].word].language
    var prefixes = vocabulary[version.tokens[first].word].stems
    for token in (first + 1)..<max(first + 1, end) {
      let entry = vocabulary[version.tokens[token].word]
      guard entry.language == language else { return }
      prefixes = prefixes.flatMap { prefix in
        entry.stems.map { prefix + [UInt8(ascii: " ")] + $0 }
      }
      if prefixes.count > 64 { prefixes.removeLast(prefixes.count - 64) }
      var senses: [Sense] = []
      for prefix in prefixes {
        for lemma in vocabulary.lexicon.lemmas(ofPhrase: prefix.span, in: language) {
          for sense in vocabulary.lexicon.senses(of: lemma) where !senses.contains(sense) {
            senses.append(sense)
          }
        }
      }
      // Most words open no term; there is no need to read on.
      prefixes.removeAll { prefix in
        let opening = prefix + [UInt8(ascii: " ")]
        return !vocabulary.lexicon.hasPhrase(beginningWith: opening.span, in: language)
      }
      if !senses.isEmpty {
        version.terms.append(TermOccurrence(tokens: first..<token + 1, senses: senses))
      }
      if prefixes.isEmpty { return }
    }
  }
}
