package import SynopticLedger

/// Strips the endings of words that no lexicon knows.
package enum Stemmer {
  /// Returns the length of the stem of a folded word, in bytes.
  package static func stemLength(_ word: some RandomAccessCollection<UInt8>, language: Language)
    -> Int
  {
    word.count
  }
}

extension Stemmer {
  /// Returns the stem of a folded word.
  package static func stem(_ word: [UInt8], language: Language) -> [UInt8] {
    Array(word.prefix(stemLength(word, language: language)))
  }
}
