import SynopticText

/// Sentences that end in an ellipsis, which ICU's rules take for a pause.
enum Ellipsis {
  /// A sentence cut short by an ellipsis has at least so many bytes.
  private static let shortestSentence = 24

  /// Returns the places after `…` and a blank that a capital follows.
  static func ends(in text: borrowing [UInt8], _ range: Range<Int>) -> [Int] {
    var ends: [Int] = []
    var start = range.lowerBound
    var state = State.words
    var cursor = UTF8Cursor(range)
    while true {
      let offset = cursor.offset
      guard let scalar = cursor.next(in: text) else { return ends }
      switch state {
      case .words:
        if scalar == 0x2026 { state = .ellipsis }
      case .ellipsis:
        if Letters.isBlank(scalar) {
          state = .blank
        } else if scalar != 0x2026, !Letters.isClosingQuote(scalar), scalar != 0x22 {
          state = .words
        }
      case .blank:
        if Letters.isCapital(scalar), offset - start >= shortestSentence {
          ends.append(offset)
          start = offset
        }
        if !Letters.isBlank(scalar) { state = .words }
      }
    }
  }

  private enum State {
    case words
    case ellipsis
    case blank
  }
}
