package import SynopticLedger
package import SynopticText

/// What speaks for each language in a stretch of text.
///
/// Letters decide first: ы э ъ ё stand in Russian only, і ї є ґ in Ukrainian only, and so does an apostrophe
/// before я ю є ї. Where they say nothing, words that the lexicon knows in one of the two languages do.
package struct LanguageEvidence: Hashable, Sendable {
  /// Latin letters.
  package var latin = 0
  /// Cyrillic letters.
  package var cyrillic = 0
  /// Letters of other scripts.
  package var other = 0
  /// Letters that Russian has and Ukrainian has not.
  package var russianLetters = 0
  /// Letters that Ukrainian has and Russian has not.
  package var ukrainianLetters = 0

  /// Makes evidence of nothing.
  package init() {}

  /// Counts the letters of a range.
  package init(_ text: borrowing [UInt8], _ range: Range<Int>) {
    var afterApostrophe = false
    var cursor = UTF8Cursor(range)
    while let scalar = cursor.next(in: text) {
      switch Script(letter: scalar) {
      case .latin: latin += 1
      case .cyrillic:
        cyrillic += 1
        switch Letters.small(scalar) {
        case 0x44B, 0x44D, 0x44A, 0x451: russianLetters += 1
        case 0x456, 0x457, 0x454, 0x491: ukrainianLetters += 1
        case 0x44F, 0x44E: if afterApostrophe { ukrainianLetters += 1 }
        default: break
        }
      case .other: other += 1
      case nil: break
      }
      afterApostrophe = Letters.isApostrophe(scalar)
    }
  }

  /// Adds up evidence.
  package static func += (left: inout LanguageEvidence, right: LanguageEvidence) {
    left.latin += right.latin
    left.cyrillic += right.cyrillic
    left.other += right.other
    left.russianLetters += right.russianLetters
    left.ukrainianLetters += right.ukrainianLetters
  }

  /// The language of the Cyrillic letters, or nil where they do not tell.
  package var cyrillicLanguage: Language? {
    if russianLetters == ukrainianLetters { return nil }
    return russianLetters > ukrainianLetters ? .russian : .ukrainian
  }

  /// The script of most letters, or nil where there is no letter.
  package var script: Script? {
    if latin + cyrillic + other == 0 { return nil }
    if other > latin + cyrillic { return .other }
    return cyrillic >= latin ? .cyrillic : .latin
  }
}
