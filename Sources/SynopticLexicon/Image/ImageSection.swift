/// The parts of a compiled lexicon, in the order in which they stand in it.
package enum ImageSection: Int, CaseIterable, Sendable {
  /// Names and lemmas: a count, their offsets, and one offset more for the end, then the bytes.
  case strings
  /// For each table: its name, the number of its first concept, the place of its first extra cell, and
  /// the number of extra columns, followed by the names of these; all as words.
  case tables
  /// For each concept: its name and its table.
  case concepts
  /// Extra cells of concepts, as numbers of strings.
  case cells
  /// For each lemma: its spelling, its language, and the place of its first sense; one place more at the end.
  case words
  /// Senses: the number of a concept; the highest bit marks a loose term.
  case senses
  /// Lists for forms that belong to several lemmas, and phrases of several senses: a count, then numbers.
  case lists
  /// From English forms to lemmas.
  case englishForms
  /// From Russian forms to lemmas.
  case russianForms
  /// From Ukrainian forms to lemmas.
  case ukrainianForms
  /// From the stems of English phrases to lemmas.
  case englishPhrases
  /// From the stems of Russian phrases to lemmas.
  case russianPhrases
  /// From the stems of Ukrainian phrases to lemmas.
  case ukrainianPhrases
  /// From the first stems of phrases to the greatest number of words that follow, with the language's tag.
  case openings
  /// From the names of files that are kept as they are to their text.
  case texts
}
