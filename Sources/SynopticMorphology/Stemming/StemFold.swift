import SynopticLedger
import SynopticText

/// Levels the letters at the end of a stem that change between the forms of one lemma.
enum StemFold {
  /// Returns the fold of a stem.
  ///
  /// - English: no silent e, no doubled consonant but ss, i for y after a consonant (`city`, `citi-es`).
  /// - Russian and Ukrainian: no soft sign, no doubled consonant, no fleeting vowel (`рынок`, `рынк-а`;
  ///   `вітер`, `вітр-у`), and к, г, х for the ц, з, с that they become (`руц-і`, `рук-а`). Both languages
  ///   are levelled alike, so that what they share stays alike.
  /// - Ukrainian: о and є for і and ї in what is left (`ніч`, `ноч-і`; `київ`, `києв-а`).
  static func fold(_ stem: ArraySlice<UInt8>, language: Language) -> [UInt8] {
    var letters = Array(String(decoding: stem, as: UTF8.self).unicodeScalars)
    switch language {
    case .english: foldEnglish(&letters)
    case .russian, .ukrainian: foldSlavic(&letters, language: language)
    case .undetermined: break
    }
    var result: [UInt8] = []
    for letter in letters { result.append(scalar: letter.value) }
    return result
  }

  /// The fewest letters that keep a stem apart from others; shorter ones lose none.
  private static let shortest = 3

  private static func foldEnglish(_ letters: inout [Unicode.Scalar]) {
    if letters.count > shortest, letters.last == "e" { letters.removeLast() }
    if letters.count > shortest, let last = letters.last, last != "s", !isEnglishVowel(last),
      letters[letters.count - 2] == last
    {
      letters.removeLast()
    }
    if letters.count >= shortest, letters.last == "y", !isEnglishVowel(letters[letters.count - 2]) {
      letters[letters.count - 1] = "i"
    }
  }

  private static func foldSlavic(_ letters: inout [Unicode.Scalar], language: Language) {
    if letters.count > shortest, letters.last == "ь" || letters.last == "'" { letters.removeLast() }
    guard let last = letters.last, isConsonant(last) else { return }
    if letters.count > shortest, letters[letters.count - 2] == last { letters.removeLast() }
    if letters.count > shortest, letters[letters.count - 2] == "ь" {
      letters.remove(at: letters.count - 2)
    }
    dropVowel(&letters, language: language)
    letters[letters.count - 1] = unpalatalized(last)
  }

  /// Drops a fleeting vowel between the last two consonants, or levels it where the stem is too short.
  private static func dropVowel(_ letters: inout [Unicode.Scalar], language: Language) {
    let place = letters.count - 2
    guard place > 0, isConsonant(letters[place + 1]) else { return }
    let follows = isConsonant(letters[place - 1])
    switch letters[place] {
    case "о", "е":
      if follows, letters.count > shortest { letters.remove(at: place) }
    case "і" where language == .ukrainian:
      if follows, letters.count > shortest {
        letters.remove(at: place)
      } else if follows {
        letters[place] = "о"
      }
    case "ї" where language == .ukrainian && letters.count > shortest:
      letters[place] = "є"
    default: break
    }
  }

  private static func unpalatalized(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "ц": "к"
    case "з": "г"
    case "с": "х"
    default: letter
    }
  }

  private static func isEnglishVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "б", "в", "г", "ґ", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц",
      "ч",
      "ш", "щ":
      true
    default: false
    }
  }
}
