package import SynopticLanguage
package import SynopticLedger

/// Finds the dates that sentences name.
package struct DateFinder: Sendable {
  private let words: ValueVocabulary

  /// Makes a finder over the words of all versions.
  package init(_ words: ValueVocabulary) { self.words = words }

  /// Finds the dates of a version.
  ///
  /// Spans of time such as five months are no dates; ``QuantityFinder`` finds them.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - published: The day of its publication, against which relative dates are resolved; nil
  ///     where it is not known.
  /// - Returns: For each sentence, its dates in reading order.
  /// - Complexity: O(*n*) in the length of the text.
  package func dates(
    in version: VersionText, published: CalendarDate?
  ) -> [[DateMention]] {
    DateReader(ValueText(version, words)).mentions(published: published)
  }
}
