package import SynopticLedger

/// Strips the endings of words that no lexicon knows, and of the words of terms of several words.
///
/// One step: the longest ending of the language's table that leaves three letters goes, then
/// the letters that change at the end of a stem are levelled. What is derived from a word keeps its own
/// stem; only inflection goes.
package enum Stemmer {
  /// The fewest letters that are left of a word.
  private static let shortest = 3

  private static let english = EndingTrie(ShippedForms.endings(of: .english))
  private static let russian = EndingTrie(ShippedForms.endings(of: .russian))
  private static let ukrainian = EndingTrie(ShippedForms.endings(of: .ukrainian))

  /// The length of a folded word without its ending, in bytes.
  ///
  /// - Complexity: O(*k*), where *k* is the word's length.
  package static func stemLength(
    _ word: some RandomAccessCollection<UInt8>, language: Language
  ) -> Int {
    let endings: EndingTrie
    switch language {
    case .english: endings = english
    case .russian: endings = russian
    case .ukrainian: endings = ukrainian
    case .undetermined: return word.count
    }
    var count = word.count
    if language != .english, isReflexive(word), length(ofLetters: shortest + 1, word) <= count - 4 {
      count -= 4
    }
    return endings.strip(word.prefix(count), shortest: length(ofLetters: shortest, word))
  }

  /// The stem of a folded word: the word without its ending, levelled where forms of one lemma differ.
  ///
  /// - Complexity: O(*k*), where *k* is the word's length.
  package static func stem(_ word: [UInt8], language: Language) -> [UInt8] {
    StemFold.fold(word.prefix(stemLength(word, language: language)), language: language)
  }

  /// Whether a word ends in -ся or -сь.
  private static func isReflexive(_ word: some RandomAccessCollection<UInt8>) -> Bool {
    word.suffix(4).elementsEqual("ся".utf8) || word.suffix(4).elementsEqual("сь".utf8)
  }

  /// The bytes of the first letters of a word; more than it has where it has fewer letters.
  private static func length(
    ofLetters count: Int, _ word: some RandomAccessCollection<UInt8>
  ) -> Int {
    var letters = 0
    var length = 0
    for byte in word {
      if byte & 0xC0 != 0x80 {
        if letters == count { return length }
        letters += 1
      }
      length += 1
    }
    return letters == count ? length : length + 1
  }
}
