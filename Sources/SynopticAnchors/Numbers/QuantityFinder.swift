package import SynopticLanguage

/// Finds the numbers that sentences state.
///
/// Numbers are put together from the lexicon's tables under `Quantities`, never by ICU's spell-out
/// rules, which know no case forms of Ukrainian and read "fifty two" as 5002.
package struct QuantityFinder: Sendable {
  private let words: ValueVocabulary

  /// Makes a finder over the words of all versions.
  package init(_ words: ValueVocabulary) { self.words = words }

  /// Finds the numbers of a version that no date uses.
  ///
  /// - Parameter version: The version.
  /// - Returns: For each sentence, its numbers in reading order.
  /// - Complexity: O(*n*) in the length of the text.
  package func quantities(in version: VersionText) -> [[Quantity]] {
    let text = ValueText(version, words)
    let dates = DateReader(text).mentions(published: nil)
    return Self.quantities(text, besides: dates)
  }

  /// Finds the numbers of a version beside its dates.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - dates: For each sentence, its dates, as ``DateFinder`` finds them.
  /// - Returns: For each sentence, its numbers in reading order.
  /// - Complexity: O(*n*) in the length of the text.
  package func quantities(
    in version: VersionText, besides dates: [[DateMention]]
  ) -> [[Quantity]] {
    Self.quantities(ValueText(version, words), besides: dates)
  }

  private static func quantities(_ text: ValueText, besides dates: [[DateMention]]) -> [[Quantity]]
  {
    var isTaken = [Bool](repeating: false, count: text.version.tokens.count)
    for token in dates.joined().lazy.flatMap(\.tokens) where isTaken.indices.contains(token) {
      isTaken[token] = true
    }
    return text.version.sentences.map { sentence in
      var reader = QuantityReader(text: text, isTaken: isTaken)
      return reader.quantities(in: sentence.tokens)
    }
  }
}
