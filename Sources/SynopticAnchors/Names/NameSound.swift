package import SynopticText

/// How a name sounds, as a code with one letter a sound: what names are compared by.
///
/// The code is made by the rules of `Rules/names`. A name in Cyrillic letters may carry a case ending, one
/// in Latin letters a vowel that romanizations differ in; ``stem`` is the code without it.
package struct NameSound: Hashable, Sendable {
  /// The sounds of the whole word.
  package let sounds: [UInt8]

  /// The sounds before what may be an ending.
  package var stem: ArraySlice<UInt8> { sounds.prefix(stemLength) }

  private let stemLength: Int

  /// Makes a name of sounds.
  ///
  /// - Parameters:
  ///   - sounds: The code that the rules give.
  ///   - script: The script that the name was written in.
  package init(sounds: some Collection<UInt8>, script: Script?) {
    var kept: [UInt8] = []
    for sound in sounds where sound != kept.last && Self.isSound(sound) { kept.append(sound) }
    self.sounds = kept
    stemLength = Self.stemLength(of: kept, isCyrillic: script == .cyrillic)
  }

  /// Whether a sound is a vowel.
  package static func isVowel(_ sound: UInt8) -> Bool {
    switch sound {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static func isSound(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "S"), UInt8(ascii: "C"),
      UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  private static let cyrillicEndings = [
    "oiu", "eiu", "iami", "ami", "imi", "ogo", "ego", "omu", "emu", "ovi", "evi", "aia", "uiu",
    "om", "em", "im",
    "am", "iam", "ah", "iah", "ih", "oi", "ei", "iu", "ia", "ie", "io", "a", "e", "i", "o", "u",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  private static let latinEndings = ["aia", "ia", "iu", "oi", "ei", "a", "e", "i", "o", "u"]
    .map { Array($0.utf8) }

  /// A stem has at least so many sounds, or two where a single vowel is taken off.
  private static let shortestStem = 3

  private static func stemLength(of sounds: [UInt8], isCyrillic: Bool) -> Int {
    for ending in isCyrillic ? cyrillicEndings : latinEndings
    where sounds.suffix(ending.count).elementsEqual(ending) {
      let length = sounds.count - ending.count
      if length >= shortestStem || length >= 2 && ending.count == 1 { return length }
    }
    return sounds.count
  }
}
