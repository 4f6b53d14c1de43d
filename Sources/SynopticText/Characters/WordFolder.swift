/// Folds words as they stand in news text to the form in which they are looked up.
///
/// The form has small letters, one apostrophe (U+0027), `е` for `ё`, no soft hyphens, stress marks or
/// joiners, no points between initials, composed letters, and letters of one script: a Latin `i` in a Ukrainian word becomes the
/// Cyrillic one that it stands for. й and ї stay letters of their own.
package struct WordFolder: ~Copyable {
  /// What folding found out about a word.
  package struct Traits: Hashable, Sendable {
    /// The script of most letters, or nil where the word has none.
    package var script: Script?
    /// The first letter is a capital.
    package var isCapitalized = false
    /// There are at least two letters, and all are capitals.
    package var isAllCapitals = false
    /// There is at least one digit.
    package var hasDigits = false
    /// A letter was of another script than it looks.
    package var hasHomoglyphs = false

    /// Makes traits of nothing.
    package init() {}
  }

  private let normalizer: Normalizer

  /// Loads what ICU needs for compatibility forms and composition.
  ///
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  package init() throws(ICUFailure) {
    normalizer = try Normalizer(.nfkc)
  }

  /// Appends the folded form of a word to `target`.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - range: Where the word stands in `text`.
  ///   - target: The buffer that takes the form, as UTF-8.
  /// - Returns: What the word is like.
  /// - Throws: ``ICUFailure`` where ICU cannot compose the word.
  /// - Complexity: O(*n*), where *n* is the length of the word.
  package func fold(
    _ text: borrowing [UInt8], _ range: Range<Int>, into target: inout [UInt8]
  ) throws(ICUFailure) -> Traits {
    var needsComposition = false
    var latin = 0
    var cyrillic = 0
    var other = 0
    var cursor = UTF8Cursor(range)
    while let scalar = cursor.next(in: text) {
      if Self.mayCompose(scalar) { needsComposition = true }
      switch Script(letter: scalar) {
      case .latin: latin += 1
      case .cyrillic: cyrillic += 1
      case .other: other += 1
      case nil: break
      }
    }
    if needsComposition {
      let stripped = Self.withoutStress(text, range)
      let composed = Array(try normalizer(String(decoding: stripped, as: UTF8.self)).utf8)
      return Self.foldComposed(
        composed, 0..<composed.count, latin: latin, cyrillic: cyrillic, other: other, into: &target)
    }
    return Self.foldComposed(
      text, range, latin: latin, cyrillic: cyrillic, other: other, into: &target)
  }

  /// Returns the bytes of a word without what is invisible, so that й and ї compose but и́ does not.
  private static func withoutStress(_ text: borrowing [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var cursor = UTF8Cursor(range)
    while let scalar = cursor.next(in: text) {
      if !Letters.isInvisible(scalar) { result.append(scalar: scalar) }
    }
    return result
  }

  /// Whether ICU may change a word that holds this scalar: combining marks and compatibility forms.
  private static func mayCompose(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 || Letters.isInvisible(scalar) || Letters.isApostrophe(scalar) {
      return false
    }
    return (0x300...0x36F).contains(scalar) || scalar >= 0x2000
  }

  private static func foldComposed(
    _ text: borrowing [UInt8], _ range: Range<Int>, latin: Int, cyrillic: Int, other: Int,
    into target: inout [UInt8]
  ) -> Traits {
    var traits = Traits()
    if latin + cyrillic + other > 0 {
      traits.script = other > max(latin, cyrillic) ? .other : cyrillic >= latin ? .cyrillic : .latin
    }
    let isMixed = latin > 0 && cyrillic > 0
    let repair = isMixed && isRepairable(text, range, to: traits.script)
    traits.hasHomoglyphs = repair
    var letters = 0
    var capitals = 0
    var cursor = UTF8Cursor(range)
    while var scalar = cursor.next(in: text) {
      if Letters.isInvisible(scalar) || scalar == 0x2E && letters > 0 { continue }
      if Letters.isApostrophe(scalar) { scalar = 0x27 }
      if (0x30...0x39).contains(scalar) { traits.hasDigits = true }
      if repair {
        if traits.script == .cyrillic {
          scalar = Letters.cyrillicTwin(ofLatin: scalar) ?? scalar
        } else {
          scalar = Letters.latinTwin(ofCyrillic: scalar) ?? scalar
        }
      }
      if Script(letter: scalar) != nil {
        let small = Letters.small(scalar)
        if small != scalar {
          capitals += 1
          if letters == 0 { traits.isCapitalized = true }
        }
        letters += 1
        scalar = small == 0x451 ? 0x435 : small
      }
      target.append(scalar: scalar)
    }
    traits.isAllCapitals = letters >= 2 && capitals == letters
    return traits
  }

  /// Whether every letter of the scarcer script looks like one of the other.
  private static func isRepairable(
    _ text: borrowing [UInt8], _ range: Range<Int>, to script: Script?
  ) -> Bool {
    var cursor = UTF8Cursor(range)
    while let scalar = cursor.next(in: text) {
      switch (Script(letter: scalar), script) {
      case (.latin, .cyrillic) where Letters.cyrillicTwin(ofLatin: scalar) == nil: return false
      case (.cyrillic, .latin) where Letters.latinTwin(ofCyrillic: scalar) == nil: return false
      case (.other, _): return false
      default: break
      }
    }
    return true
  }
}
