import SynopticLanguage
import SynopticLedger
import SynopticText

/// Finds damage of the text itself: letters of a script that they do not belong to, bytes that are no text,
/// characters that steer what is shown.
struct TextFindings {
  private let compared: ComparedStory
  private let damage: [[Range<Int>]]

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - compared: The story.
  ///   - damage: For each version, where bytes that are no text were replaced.
  init(_ compared: ComparedStory, damage: [[Range<Int>]]) {
    self.compared = compared
    self.damage = damage
  }

  /// The findings, version by version in the order of their names.
  ///
  /// - Complexity: O(*n*), where *n* is the length of all versions.
  var drafts: [FindingDraft] {
    compared.byName.flatMap { version in
      lookalikes(in: version) + damaged(in: version) + steering(in: version)
    }
  }

  // MARK: Look-alike letters

  private func lookalikes(in version: Int) -> [FindingDraft] {
    let text = compared.versions[version]
    var seen: Set<Int32> = []
    var drafts: [FindingDraft] = []
    for (number, sentence) in text.sentences.enumerated() where sentence.furniture == nil {
      for token in text.tokens[sentence.tokens]
      where token.shape.contains(.homoglyphs) && seen.insert(token.word).inserted {
        let passage = Passage(
          sentence: SentenceReference(version: version, sentence: number), range: token.range)
        let word = compared.quote(passage)
        drafts.append(
          draft(
            passage, .warning,
            "\(compared.ids[version]): “\(word)” has \(Self.stray(in: word)) among letters that only look like it"
          ))
      }
    }
    return drafts
  }

  /// Names the letters of a word that are of the rarer script in it.
  static func stray(in word: String) -> String {
    let latin = word.unicodeScalars.filter { Script(letter: $0.value) == .latin }
    let cyrillic = word.unicodeScalars.filter { Script(letter: $0.value) == .cyrillic }
    let (few, name) = latin.count <= cyrillic.count ? (latin, "Latin") : (cyrillic, "Cyrillic")
    var letters: [String] = []
    for scalar in few where !letters.contains("\(scalar)") { letters.append("\(scalar)") }
    return "the \(name) \(letters.joined(separator: ", "))"
  }

  // MARK: Bytes that are no text

  private func damaged(in version: Int) -> [FindingDraft] {
    var rangeOfSentence: [Int: (first: Range<Int>, count: Int)] = [:]
    var order: [Int] = []
    for range in damage[version] {
      guard let sentence = sentence(at: range, in: version) else { continue }
      if let known = rangeOfSentence[sentence] {
        rangeOfSentence[sentence] = (
          known.first.lowerBound..<max(known.first.upperBound, range.upperBound), known.count + 1
        )
      } else {
        rangeOfSentence[sentence] = (range, 1)
        order.append(sentence)
      }
    }
    return order.compactMap { number in
      rangeOfSentence[number].map { found in
        let passage = Passage(
          sentence: SentenceReference(version: version, sentence: number), range: found.first)
        let places = found.count == 1 ? "a place" : "\(found.count) places"
        return draft(
          passage, .warning, "\(compared.ids[version]) has bytes that are no text in \(places) here"
        )
      }
    }
  }

  /// The sentence that holds a place, or the last one before it.
  private func sentence(at range: Range<Int>, in version: Int) -> Int? {
    let sentences = compared.versions[version].sentences
    let next = sentences.partitioningIndex { $0.range.lowerBound > range.lowerBound }
    return sentences.isEmpty ? nil : max(0, next - 1)
  }

  // MARK: Steering characters

  private func steering(in version: Int) -> [FindingDraft] {
    let text = compared.versions[version]
    var drafts: [FindingDraft] = []
    for (number, sentence) in text.sentences.enumerated() where sentence.furniture == nil {
      var cursor = UTF8Cursor(sentence.range)
      var start = sentence.range.lowerBound
      while let scalar = cursor.next(in: text.text) {
        if let name = Self.name(ofSteering: scalar) {
          drafts.append(
            draft(
              Passage(
                sentence: SentenceReference(version: version, sentence: number),
                range: start..<cursor.offset), .warning,
              "\(compared.ids[version]) has \(name) here"))
          break
        }
        start = cursor.offset
      }
    }
    return drafts
  }

  /// What a character is that is not shown but changes what is; nil for all others.
  static func name(ofSteering scalar: UInt32) -> String? {
    switch scalar {
    case 0x202A...0x202E, 0x2066...0x2069:
      "a character that turns the direction of writing (U+\(String(scalar, radix: 16, uppercase: true)))"
    case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F, 0x80...0x84, 0x86...0x9F:
      "a control character (code \(scalar))"
    default: nil
    }
  }

  private func draft(_ passage: Passage, _ severity: Finding.Severity, _ reason: String)
    -> FindingDraft
  {
    FindingDraft(
      kind: .text, topic: nil, severity: severity, fact: nil, versions: [passage.sentence.version],
      evidence: [passage], reason: reason, row: compared.row(of: passage.sentence))
  }
}
