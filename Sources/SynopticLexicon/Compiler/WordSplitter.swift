package import SynopticText

/// Splits terms into words as running text is split: at all but letters, digits and inner apostrophes.
package enum WordSplitter {
  /// Returns the folded words of a text.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot compose a word.
  package static func words(
    of text: String, folder: borrowing WordFolder
  ) throws(ICUFailure) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return try ranges(in: bytes, 0..<bytes.count).map { (range) throws(ICUFailure) in
      var word: [UInt8] = []
      _ = try folder.fold(bytes, range, into: &word)
      return word
    }
  }

  /// Returns where the words of a range stand, in bytes of `text`.
  ///
  /// A word is a run of letters and digits; an apostrophe, a soft hyphen or a combining mark between two
  /// of them belongs to it, and so does the point or comma between two digits, and the point between
  /// single letters (`U.S.`).
  ///
  /// - Complexity: O(*n*), where *n* is the length of the range.
  package static func ranges(in text: borrowing [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var end = range.lowerBound
    var bridge: Bridge?
    var endsInDigit = false
    var lettersSinceBridge = 0
    var cursor = UTF8Cursor(range)
    while true {
      let offset = cursor.offset
      guard let scalar = cursor.next(in: text) else { break }
      let isDigit = (0x30...0x39).contains(scalar)
      if isDigit || Script(letter: scalar) != nil {
        if let from = start, let crossed = bridge,
          !crossed.joins(
            digits: endsInDigit && isDigit,
            initials: lettersSinceBridge == 1 && Letters.isCapital(scalar))
        {
          ranges.append(from..<end)
          start = offset
        } else if start == nil {
          start = offset
        }
        lettersSinceBridge =
          isDigit ? 2 : bridge == nil && offset != start ? lettersSinceBridge + 1 : 1
        bridge = nil
        end = cursor.offset
        endsInDigit = isDigit
        continue
      }
      guard let from = start else { continue }
      if Letters.isInvisible(scalar) || (0x300...0x36F).contains(scalar) {
        if bridge == nil { bridge = .invisible }
      } else if bridge == nil, Letters.isApostrophe(scalar) {
        bridge = .apostrophe
      } else if bridge == nil, scalar == 0x2E {
        bridge = .point
      } else if bridge == nil, scalar == 0x2C {
        bridge = .comma
      } else {
        ranges.append(from..<end)
        start = nil
        bridge = nil
      }
    }
    if let start { ranges.append(start..<end) }
    return ranges
  }

  /// What stands between two letters or digits that may belong to one word.
  private enum Bridge {
    case invisible
    case apostrophe
    case comma
    case point

    func joins(digits: Bool, initials: Bool) -> Bool {
      switch self {
      case .invisible, .apostrophe: true
      case .comma: digits
      case .point: digits || initials
      }
    }
  }
}
