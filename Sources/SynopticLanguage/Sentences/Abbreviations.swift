import SynopticLedger
import SynopticLexicon
import SynopticText

/// Full stops that belong to an abbreviation and end no sentence.
///
/// The lexicon's table `Words/abbreviations` says of each abbreviation where it stands: `name` before a
/// name (`ул.`, `Mr.`), `number` after a number (`грн.`), `both` in either place (`г.` is a year or a town),
/// `digit` before digits (`No.`, `рис.`), `any` anywhere (`т. п.`, `U.S.`).
struct Abbreviations: ~Copyable {
  /// Where an abbreviation stands.
  private enum Place: String {
    case name
    case number
    case both
    case digit
    case any
  }

  private let lexicon: Lexicon
  private let folder: WordFolder

  /// Makes the rules over a lexicon.
  ///
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  init(lexicon: Lexicon) throws(ICUFailure) {
    self.lexicon = lexicon
    folder = try WordFolder()
  }

  /// Whether a sentence goes on after the full stop at the end of `before`.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - before: The sentence so far, in bytes of `text`.
  ///   - next: The first scalar after it that is no quotation mark.
  ///   - end: The end of the paragraph.
  /// - Returns: Whether the full stop belongs to an abbreviation, and no sentence ends with it.
  /// - Throws: ``ICUFailure`` where ICU cannot compose a word.
  func goesOn(
    _ text: borrowing [UInt8], _ before: Range<Int>, next: UInt32, end: Int
  ) throws(ICUFailure) -> Bool {
    let trimmed = Blanks.trim(before, of: text)
    guard trimmed.count > 1, text[trimmed.upperBound - 1] == UInt8(ascii: ".") else { return false }
    let words = WordSplitter.ranges(in: text, Self.tail(of: trimmed, in: text))
    guard let last = words.last, last.upperBound == trimmed.upperBound - 1 else { return false }
    let previous = words.dropLast().last
    var form: [UInt8] = []
    let traits = try folder.fold(text, last, into: &form)
    let followsNumber = previous.map { Self.holdsDigits(text, $0) } ?? false
    if Self.isInitial(text, last, traits), !followsNumber { return true }
    if words.count == 1, traits.hasDigits, form.count <= 3 { return true }
    if traits.isAllCapitals, text[last.upperBound - 2] == UInt8(ascii: ".") {
      return try !beginsSentence(text, before.upperBound..<end)
    }
    switch place(of: form, isCapitalized: traits.isCapitalized, next: next) {
    case .name: return true
    case .number: return !Letters.isCapital(next)
    case .both:
      let isCounted = followsNumber || (previous.map { Self.isRoman(text, $0) } ?? false)
      return !isCounted || !Letters.isCapital(next)
    case .digit: return Self.isDigit(next)
    case .any: return try !beginsSentence(text, before.upperBound..<end)
    case nil: return false
    }
  }

  /// The last part of a sentence, enough for an abbreviation and the number before it.
  private static func tail(of range: Range<Int>, in text: borrowing [UInt8]) -> Range<Int> {
    var start = max(range.lowerBound, range.upperBound - 48)
    while start > range.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start..<range.upperBound
  }

  private static func holdsDigits(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    for offset in range where (0x30...0x39).contains(text[offset]) { return true }
    return false
  }

  /// Whether a word is written in the letters of Roman numerals alone, or in the Cyrillic ones that look like
  /// them: the century of `XIII ст.`.
  private static func isRoman(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    var cursor = UTF8Cursor(range)
    while let scalar = cursor.next(in: text) {
      switch scalar {
      case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x406, 0x425, 0x421: continue
      default: return false
      }
    }
    return !range.isEmpty
  }

  /// Whether a word is the initial of a name: one capital letter, or two joined by a point.
  private static func isInitial(
    _ text: borrowing [UInt8], _ range: Range<Int>, _ traits: WordFolder.Traits
  ) -> Bool {
    guard traits.isCapitalized else { return false }
    var letters = 0
    var cursor = UTF8Cursor(range)
    while let scalar = cursor.next(in: text) {
      if Script(letter: scalar) != nil { letters += 1 }
    }
    return letters == 1
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// Where the abbreviation stands that a word is, or nil where it is none.
  ///
  /// A word that is more than an abbreviation, and may end a sentence, is one before digits only.
  private func place(of form: [UInt8], isCapitalized: Bool, next: UInt32) -> Place? {
    for language in Language.known {
      for lemma in lexicon.lemmas(ofForm: form.span, in: language) {
        let hasCapital =
          lexicon.spelling(of: lemma).unicodeScalars.first?.properties.isUppercase ?? false
        guard isCapitalized || !hasCapital else { continue }
        for sense in lexicon.senses(of: lemma)
        where lexicon.kind(of: sense.concept) == .abbreviations {
          let place = lexicon.cell("place", of: sense.concept).flatMap(Place.init(rawValue:))
          if sense.isLoose, place == .number || place == .any, !Self.isDigit(next) { continue }
          return place
        }
      }
    }
    return nil
  }

  /// Whether the word after a break is one that opens sentences: a function word with a capital.
  private func beginsSentence(
    _ text: borrowing [UInt8], _ range: Range<Int>
  ) throws(ICUFailure) -> Bool {
    let opening = range.lowerBound..<min(range.upperBound, range.lowerBound + 64)
    guard let word = WordSplitter.ranges(in: text, opening).first else { return true }
    var form: [UInt8] = []
    let traits = try folder.fold(text, word, into: &form)
    guard traits.isCapitalized else { return false }
    return Language.known.contains { language in
      lexicon.lemmas(ofForm: form.span, in: language).contains { lemma in
        lexicon.senses(of: lemma).contains { lexicon.kind(of: $0.concept) == .functionWords }
      }
    }
  }
}
