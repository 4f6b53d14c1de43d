import SynopticText

/// Words after which a heading cannot end.
enum HeadingWords {
  /// Whether the last word of a line wants another after it: a preposition, an article, a
  /// conjunction.
  static func mustGoOn(_ text: borrowing [UInt8], _ line: Range<Int>) -> Bool {
    var word: [UInt32] = []
    var end = line.upperBound
    while let (scalar, start) = LineEnd.last(of: text, line.lowerBound..<end) {
      guard Script(letter: scalar) != nil else { break }
      word.append(Letters.small(scalar))
      if word.count > 6 { return false }
      end = start
    }
    return !word.isEmpty && openWords.contains(word.reversed())
  }

  private static let openWords: Set<[UInt32]> = Set(
    """
    a an the of to in at by for from with on as and or but nor into over per that than is are was \
    were be \
    в во на и с со по от до за из к ко о об у не ни но а для при про под над без или что как \
    і й та з зі із у в на до від по за про для при під над без або що як не ні але
    """.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
}
