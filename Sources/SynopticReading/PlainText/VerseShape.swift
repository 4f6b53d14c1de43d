/// Tells lines of verse, which belong together, from short lines that each stand for themselves.
enum VerseShape {
  /// Whether lines are verse: four or more, none long, most of several words and with a capital,
  /// and some of them ending in the middle of a sentence.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the lines.
  static func fits(_ text: borrowing [UInt8], _ lines: [TextLine]) -> Bool {
    guard lines.count >= 4, lines.allSatisfy({ $0.columns <= 60 }) else { return false }
    var capitals = 0
    var middles = 0
    var long = 0
    for line in lines {
      if ListMarker(text, line.range) != nil { return false }
      if LineStart(text, line.range) == .capital { capitals += 1 }
      switch LineEnd(text, line.range) {
      case .open, .semicolon, .colon: middles += 1
      case .none, .finished: break
      }
      if line.columns > line.firstWord * 2 { long += 1 }
    }
    // The widest and the narrowest line of verse differ less than those of wrapped text, whose last
    // line is short, but that says little of one stanza; capitals at nearly every line say more.
    return capitals * 4 >= lines.count * 3 && middles * 4 >= lines.count
      && long * 4 >= lines.count * 3
  }
}
