import SynopticText

/// Finds the encoding of text from before Unicode.
///
/// The encodings of Cyrillic and of western Europe are always tried, ICU's detector proposes
/// others, and the decoded letters decide: the detector alone takes KOI8-U for KOI8-R and is unsure
/// of Ukrainian in windows-1251.
enum EncodingGuesser {
  /// What bytes are found to be.
  struct Guess {
    /// The encoding's name, as ICU knows it.
    var encoding: String
    /// Points of ``LetterJudge`` a byte outside ASCII.
    var points: Int
  }

  /// The encoding that is always tried first.
  ///
  /// Of two that read the bytes alike, the earlier one is taken.
  private static let western = "windows-1252"

  /// The encodings that are tried next, and taken only where they give Cyrillic letters: signs
  /// alone say nothing.
  private static let cyrillic = [
    "windows-1251", "KOI8-R", "KOI8-U", "IBM866", "cp1125", "ISO-8859-5", "x-mac-cyrillic",
  ]

  /// What the detector may propose beside them, by the name that is then tried.
  private static let proposable = [
    "windows-1250": "windows-1250", "windows-1253": "windows-1253", "windows-1254": "windows-1254",
    "windows-1255": "windows-1255", "windows-1256": "windows-1256", "ISO-8859-2": "windows-1250",
    "ISO-8859-7": "windows-1253", "ISO-8859-9": "windows-1254", "Shift_JIS": "Shift_JIS",
    "GB18030": "GB18030", "Big5": "Big5", "EUC-JP": "EUC-JP", "EUC-KR": "EUC-KR",
  ]

  /// Finds the likeliest encoding of bytes of which some are outside ASCII.
  ///
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func guess(_ bytes: [UInt8]) throws(ICUFailure) -> Guess {
    let sample = sample(of: bytes)
    let outside = max(1, sample.count { $0 >= 0x80 })
    var best = (name: western, score: LetterJudge.score(try scalars(sample, in: western)))
    for name in cyrillic + (try proposals(for: sample)) {
      let scalars = try scalars(sample, in: name)
      let speaks = LetterJudge.hasLetters(scalars)
      guard speaks || !cyrillic.contains(name) && LetterJudge.hasAccents(scalars) else { continue }
      let score = LetterJudge.score(scalars)
      if score > best.score { best = (name, score) }
    }
    return Guess(encoding: best.name, points: best.score / outside)
  }

  /// How well bytes read in one encoding, in points of ``LetterJudge`` a byte outside ASCII.
  ///
  /// - Throws: ``ICUFailure`` if ICU knows no encoding of this name.
  static func points(of bytes: [UInt8], in name: String) throws(ICUFailure) -> Int {
    let sample = sample(of: bytes)
    let outside = max(1, sample.count { $0 >= 0x80 })
    return LetterJudge.score(try scalars(sample, in: name)) / outside
  }

  private static func scalars(
    _ sample: [UInt8], in name: String
  ) throws(ICUFailure) -> [UInt32] {
    try LegacyDecoder(named: name).scalars(sample)
  }

  private static func proposals(for sample: [UInt8]) throws(ICUFailure) -> [String] {
    var detector = try EncodingDetector()
    var names: [String] = []
    for guess in try detector.guesses(for: sample) {
      if let name = proposable[guess], !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The words that hold bytes outside ASCII, up to 32 KiB of them.
  ///
  /// Words end at blanks and line ends, which are part of no character of any encoding that is
  /// tried.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let limit = 1 << 15
    var sample: [UInt8] = []
    var word = 0
    var isOutside = false
    for (offset, byte) in bytes.enumerated() {
      if byte >= 0x80 { isOutside = true }
      guard byte <= 0x20 || offset - word == 256 else { continue }
      if isOutside {
        sample += bytes[word...offset]
        if sample.count > limit { return sample }
      }
      word = offset + 1
      isOutside = false
    }
    if isOutside { sample += bytes[word...] }
    return sample
  }
}
