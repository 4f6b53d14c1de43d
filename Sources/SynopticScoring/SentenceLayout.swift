/// Lays the sentences of a prediction along those of a gold story.
///
/// The two need not split alike: a predicted sentence falls to the gold sentences with which it shares at
/// least half of the shorter one's characters, blanks and invisible signs left out.
struct SentenceLayout {
  private let goldOfPredicted: [String: [String]]

  /// Lays out a version.
  ///
  /// - Complexity: O(*n* *m*) at worst, where *n* is the number of sentences and *m* the version's length.
  init(_ version: (id: String, paragraphs: [[String]]), _ sentences: [Prediction.Sentence]) {
    var text: [UInt32] = []
    var spans: [(start: Int, end: Int, id: String)] = []
    for (paragraph, goldSentences) in version.paragraphs.enumerated() {
      for (number, sentence) in goldSentences.enumerated() {
        let squeezed = Self.squeeze(sentence)
        spans.append(
          (text.count, text.count + squeezed.count, "\(version.id):\(paragraph).\(number)"))
        text.append(contentsOf: squeezed)
      }
    }
    var result: [String: [String]] = [:]
    var cursor = 0
    for sentence in sentences {
      let squeezed = Self.squeeze(sentence.text)
      let place =
        Self.find(squeezed[...], in: text, from: cursor) ?? Self.find(
          squeezed[...], in: text, from: 0)
        ?? (squeezed.count > 25 ? Self.find(squeezed[..<25], in: text, from: cursor) : nil)
      guard let place else { continue }
      let end = min(place + squeezed.count, text.count)
      cursor = max(cursor, place)
      result[sentence.id] = spans.filter { span in
        let overlap = min(span.end, end) - max(span.start, place)
        return overlap > 0 && 2 * overlap >= min(end - place, span.end - span.start)
      }.map(\.id)
    }
    goldOfPredicted = result
  }

  /// The gold sentences of a predicted one.
  subscript(predicted: String) -> [String] { goldOfPredicted[predicted] ?? [] }

  private static func squeeze(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { scalar in
      switch scalar {
      case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F,
        0x205F, 0x3000,
        0xAD, 0x301, 0x2060, 0xFEFF:
        false
      default: true
      }
    }
  }

  private static func find(_ piece: ArraySlice<UInt32>, in text: [UInt32], from start: Int) -> Int?
  {
    guard let first = piece.first else { return start <= text.count ? start : nil }
    guard text.count >= piece.count + start else { return nil }
    for place in start...(text.count - piece.count) where text[place] == first {
      if text[place..<place + piece.count].elementsEqual(piece) { return place }
    }
    return nil
  }
}
