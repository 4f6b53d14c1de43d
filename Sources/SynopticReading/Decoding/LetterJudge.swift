import SynopticText

/// Tells text that was decoded rightly from text that was not, by its letters.
///
/// The wrong encoding gives letters of the wrong frequency, capitals inside words, words of two
/// scripts, and signs where letters belong. Only what stands outside ASCII speaks, since that is
/// where encodings differ.
enum LetterJudge {
  /// How much it speaks for an encoding that bytes decode to these scalars: about ten points a
  /// letter in rightly decoded text, and below zero otherwise.
  ///
  /// - Complexity: O(*n*), where *n* is the number of scalars.
  static func score(_ scalars: [UInt32]) -> Int {
    var score = 0
    for (index, scalar) in scalars.enumerated() where scalar >= 0x80 {
      let before = index > 0 ? scalars[index - 1] : 0x20
      let after = index + 1 < scalars.count ? scalars[index + 1] : 0x20
      switch Script(letter: scalar) {
      case .cyrillic: score += self.score(cyrillic: scalar, after: before)
      case .latin: score += self.score(accented: scalar, between: before, and: after)
      case .other: score += isLetter(before) && Script(letter: before) != .other ? -20 : 0
      case nil: score += self.score(sign: scalar, between: before, and: after)
      }
    }
    return score
  }

  /// Whether any scalar is a letter of a script other than Latin.
  static func hasLetters(_ scalars: [UInt32]) -> Bool {
    scalars.contains { $0 >= 0x80 && Script(letter: $0) ?? .latin != .latin }
  }

  /// Whether any scalar is a Latin letter outside ASCII.
  static func hasAccents(_ scalars: [UInt32]) -> Bool {
    scalars.contains { $0 >= 0x80 && Script(letter: $0) == .latin }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { Script(letter: scalar) != nil }

  // MARK: Cyrillic

  private static func score(cyrillic scalar: UInt32, after before: UInt32) -> Int {
    var score = frequency[Letters.small(scalar)] ?? -60
    if Letters.isCapital(scalar) {
      if Script(letter: before) == .cyrillic { score += Letters.isCapital(before) ? -3 : -40 }
    }
    if Script(letter: before) == .latin { score -= 40 }
    return score
  }

  /// How much oftener a letter stands in Russian, Ukrainian and Belarusian news than one letter of
  /// forty would by chance: ten times the binary logarithm, but no less than -30.
  private static let frequency: [UInt32: Int] = {
    let table: [(letters: String, weight: Int)] = [
      ("о", 20), ("а", 17), ("е", 16), ("и", 14), ("н", 14), ("т", 12), ("в", 10), ("с", 9),
      ("р", 9),
      ("л", 6), ("к", 5), ("і", 5), ("д", 4), ("у", 3), ("м", 3), ("п", 2), ("я", -2), ("з", -3),
      ("ь", -5),
      ("г", -6), ("б", -6), ("ч", -8), ("й", -11), ("ы", -13), ("х", -13), ("ж", -15), ("ю", -17),
      ("ш", -18), ("ц", -21), ("щїє", -26), ("фэёґўъ", -30),
    ]
    var result: [UInt32: Int] = [:]
    for row in table {
      for letter in row.letters.unicodeScalars { result[letter.value] = row.weight }
    }
    return result
  }()

  // MARK: Latin

  private static func score(
    accented scalar: UInt32, between before: UInt32, and after: UInt32
  ) -> Int {
    func isPlain(_ scalar: UInt32) -> Bool { scalar < 0x80 && isLetter(scalar) }
    var score = isPlain(before) || isPlain(after) ? 5 : -20
    if Script(letter: before) == .cyrillic || Script(letter: after) == .cyrillic { score -= 40 }
    if Letters.isCapital(scalar), isLetter(before), !Letters.isCapital(before) { score -= 40 }
    return score
  }

  // MARK: Signs

  private static func score(sign scalar: UInt32, between before: UInt32, and after: UInt32) -> Int {
    let isAfterLetter = isLetter(before)
    let isBeforeLetter = isLetter(after)
    switch scalar {
    case 0xAD, 0x301, 0x2019, 0x2BC, 0x2013, 0x2014: return 5
    case 0xA0: return before == 0x20 || before == 0x0A ? -15 : 5
    case 0xAB, 0x201E, 0x201A: return isAfterLetter ? -30 : 5
    case 0xBB: return isBeforeLetter ? -30 : 5
    case 0x20AC: return isAfterLetter || isBeforeLetter ? -30 : 5
    case 0xA7, 0xA9, 0xAE, 0xB0, 0x2116, 0x2122: return isBeforeLetter ? -30 : 5
    case 0xB7, 0x2018, 0x201C, 0x201D, 0x2022, 0x2026:
      return isAfterLetter && isBeforeLetter ? -30 : 5
    case 0xFFFD, 0x80...0x9F: return -80
    case 0x2500...0x25FF: return -60
    case 0x3000...0x303F, 0xFF00...0xFF65: return 0
    default: return -30
    }
  }
}
