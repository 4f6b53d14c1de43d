package import SynopticLanguage
package import SynopticLedger
package import SynopticLexicon

/// Finds the dates that sentences name.
package struct DateFinder: Sendable {
  private let values: ValueLexicon

  /// Makes a finder over a lexicon.
  package init(lexicon: Lexicon) { values = ValueLexicon(lexicon: lexicon) }

  /// Finds the dates of a version.
  ///
  /// Spans of time such as five months are no dates; ``QuantityFinder`` finds them.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - vocabulary: Its words.
  ///   - published: The day of its publication, against which relative dates are resolved; nil
  ///     where it is not known.
  /// - Returns: For each sentence, its dates in reading order.
  /// - Complexity: O(*n*) in the length of the text, and a lookup for each distinct word.
  package func dates(
    in version: VersionText, _ vocabulary: Vocabulary, published: CalendarDate?
  ) -> [[DateMention]] {
    DateReader(ValueText(version, vocabulary, values)).mentions(published: published)
  }
}
