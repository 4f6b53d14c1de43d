import SynopticLedger
package import SynopticMorphology
package import SynopticText

/// Compiles tables into an image: terms become lemmas, lemmas get all their forms.
package struct LexiconCompiler: ~Copyable {
  private let inflector: Inflector
  private let folder: WordFolder
  private var builder = ImageBuilder()

  /// The columns that hold terms, each with its language; all others but the first are extra ones.
  private static let termColumns: [(name: String, language: Language)] =
    Language.known.map { ($0.tag, $0) }

  /// Makes a compiler.
  ///
  /// - Parameter inflector: What makes the forms of lemmas.
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  package init(inflector: Inflector) throws(ICUFailure) {
    self.inflector = inflector
    folder = try WordFolder()
  }

  /// Adds the rows of a table.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot compose a term.
  package mutating func add(_ table: Table) throws(ICUFailure) {
    let languages = Self.termColumns.compactMap { column in
      table.column(column.name).map { (column: $0, language: column.language) }
    }
    let extra = table.columns.indices.dropFirst().filter { position in
      !languages.contains { $0.column == position }
    }
    builder.beginTable(table.name, columns: extra.map { table.columns[$0] })
    for row in table.rows {
      let concept = builder.addConcept(row.cells[0], extra: extra.map { row.cells[$0] })
      for (column, language) in languages {
        for term in Term.terms(in: row.cells[column]) {
          try add(term, of: language, to: concept)
        }
      }
    }
  }

  /// Adds the text of a file that is kept as it is.
  package mutating func add(text: String, named name: String) { builder.addText(text, named: name) }

  /// Returns the image of all tables added.
  package func image() -> [UInt8] { builder.bytes() }

  private mutating func add(_ term: Term, of language: Language, to concept: Int) throws(ICUFailure)
  {
    let wordClass = Self.wordClass(of: term, language)
    let (word, isNew) = builder.addSense(
      concept, isLoose: term.isLoose, toLemma: term.text,
      inflection: wordClass.map { "\($0)" } ?? "", of: language)
    guard isNew else { return }
    let parts = try WordSplitter.words(of: term.text, folder: folder)
    if parts.count > 1 {
      builder.addPhrase(parts.map { Stemmer.stem($0, language: language) }, ofWord: word)
    } else if let only = parts.first {
      for form in inflector.forms(of: only, language: language, wordClass: wordClass) {
        builder.addForm(form, ofWord: word)
      }
    }
  }

  /// The class that a term's letters tell, where no mark does: acronyms do not change, and what English
  /// writes with a capital is a noun.
  private static func wordClass(of term: Term, _ language: Language) -> WordClass? {
    if let wordClass = term.wordClass { return wordClass }
    if term.text.utf8.count > 1, term.text == term.text.uppercased() { return .invariable }
    if language == .english, let first = term.text.unicodeScalars.first,
      Letters.isCapital(first.value)
    {
      return .noun
    }
    return nil
  }
}
