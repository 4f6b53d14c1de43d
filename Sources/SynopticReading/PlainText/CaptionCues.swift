import SynopticText

/// Recognizes the captions and credits of pictures where their words make it plain.
enum CaptionCues {
  /// Whether a line is a caption: it begins with a word for a picture and a colon or author, or
  /// names the picture's source in brackets or after a bar.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the line.
  static func mark(_ text: borrowing [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 600 else { return false }
    let words = folded(text, line)
    for lead in leads where words.starts(with: lead) { return true }
    for cue in cues where words.starts(with: cue) {
      if endsCue(words, cue.count, signs: openingSigns) { return true }
    }
    for place in words.indices
    where words[place] == 0x28 || words[place] == 0x5B || words[place] == 0x7C {
      let inside = words[(place + 1)...].drop { $0 == 0x20 }
      for cue in cues where inside.starts(with: cue) {
        if endsCue(words, inside.startIndex + cue.count, signs: innerSigns) { return true }
      }
      for agency in agencies where inside.starts(with: agency) {
        if words[place] == 0x7C, inside.count <= agency.count + 2 { return true }
      }
    }
    return false
  }

  /// A line in small letters, with one blank for each stretch of blanks.
  private static func folded(_ text: borrowing [UInt8], _ line: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var cursor = UTF8Cursor(line)
    while let scalar = cursor.next(in: text) {
      if BlankText.isBlank(scalar) {
        if result.last != 0x20 { result.append(0x20) }
      } else {
        result.append(scalar: Letters.small(scalar))
      }
    }
    return result
  }

  /// Whether a cue ends at `end`, with one of `signs` after it.
  private static func endsCue(_ words: [UInt8], _ end: Int, signs: [[UInt8]]) -> Bool {
    let rest = words[end...]
    return signs.contains { rest.starts(with: $0) }
  }

  /// What follows a cue that begins a line.
  private static let openingSigns = [
    ":", " by ", " via ", " from ", " from:", " / ", " courtesy", " credit", " credits",
  ].map { Array($0.utf8) }

  /// What follows a cue inside brackets or after a bar.
  ///
  /// A bracket is none: headlines promise a “(video)”.
  private static let innerSigns = [":", " by ", " via ", " /", "/", " —", " –", " courtesy"]
    .map { Array($0.utf8) }

  private static let cues = [
    "photo", "photos", "file photo", "photograph", "image", "image source", "image credit",
    "photo credit",
    "picture", "illustration", "illustrative photo", "screenshot", "getty images",
    "фото", "фотография", "фотографія", "архивное фото", "архівне фото", "иллюстративное фото",
    "ілюстративне фото", "иллюстрация", "ілюстрація", "снимок", "знімок", "світлина", "изображение",
    "зображення", "коллаж", "колаж", "скриншот", "скріншот", "кадр", "кадр из видео",
    "кадр з відео",
    "источник фото", "джерело фото", "автор фото",
  ].map { Array($0.utf8) }

  /// What begins a caption whatever follows.
  private static let leads = [
    "image source", "photo credit", "image credit", "photo by ", "photograph by ",
    "фото из открытых источников",
    "фото з відкритих джерел", "фото иллюстративное", "фото ілюстративне", "иллюстративное фото",
    "ілюстративне фото",
  ].map { Array($0.utf8) }

  private static let agencies = [
    "reuters", "ap", "afp", "epa", "getty images", "tass", "тасс", "унн", "уніан", "униан",
    "укрінформ",
    "риа новости", "рбк", "ap photo",
  ].map { Array($0.utf8) }
}
