package import SynopticLanguage
package import SynopticLexicon
package import SynopticText

/// Tells which words are names, or parts of names.
package enum NameRule {
  /// Whether a token is a name: it has a capital of its own, or one that opens a sentence and the lexicon
  /// knows no common word of that form.
  package static func isName(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
    guard !token.shape.contains(.digits), token.script != nil, token.range.count > 1 else {
      return false
    }
    let entry = vocabulary[token.word]
    if isCalendar(entry, vocabulary) { return false }
    switch entry.casing {
    case .small: return false
    case .opening: return !isCommon(entry, vocabulary)
    case .capitalized, .capitals: return !isGrammar(entry, vocabulary)
    }
  }

  /// Whether a word has a sense that is no proper name.
  package static func isCommon(_ entry: Vocabulary.Entry, _ vocabulary: Vocabulary) -> Bool {
    entry.senses.contains { !isProper($0.concept, vocabulary.lexicon) }
  }

  /// Whether a concept is a proper name.
  package static func isProper(_ concept: ConceptID, _ lexicon: Lexicon) -> Bool {
    switch lexicon.kind(of: concept) {
    case .givenNames, .countries, .regions, .cities, .places, .institutions, .companies: true
    default: false
    }
  }

  /// Whether a word is a weekday or a month and no given name, as April is.
  private static func isCalendar(_ entry: Vocabulary.Entry, _ vocabulary: Vocabulary) -> Bool {
    !entry.tables.contains(.givenNames)
      && entry.senses.contains {
        !$0.isLoose && vocabulary.lexicon.kind(of: $0.concept) == .calendar
      }
  }

  private static func isGrammar(_ entry: Vocabulary.Entry, _ vocabulary: Vocabulary) -> Bool {
    !entry.senses.isEmpty
      && entry.senses.allSatisfy { vocabulary.lexicon.kind(of: $0.concept)?.isGrammar ?? false }
  }

  /// The script of a folded word.
  package static func script(of form: ArraySlice<UInt8>) -> Script? {
    var cursor = UTF8Cursor(0..<form.count)
    let bytes = Array(form)
    while let scalar = cursor.next(in: bytes) {
      if let script = Script(letter: scalar) { return script }
    }
    return nil
  }
}
