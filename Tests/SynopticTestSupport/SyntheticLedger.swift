package import SynopticLedger

/// Makes ledgers of any size, the same for the same size.
package enum SyntheticLedger {
  /// Makes a ledger in which every paragraph has a counterpart, and every fifth a fact of each state.
  ///
  /// - Parameters:
  ///   - paragraphs: The paragraphs of each version.
  ///   - versions: The number of versions.
  /// - Returns: The ledger.
  /// - Complexity: O(*n*), where *n* is the number of paragraphs of all versions.
  package static func make(paragraphs: Int, versions: Int) -> Ledger {
    let languages = Language.known
    let held = (0..<versions).map { number in
      version(number, languages[number % languages.count], paragraphs: paragraphs)
    }
    var groups: [Group] = []
    var facts: [Fact] = []
    var coverage: [Coverage] = []
    for paragraph in 0..<paragraphs {
      groups.append(
        Group(
          id: "g\(paragraph + 1)", members: held.map { _ in [paragraph] }, confidence: 0.9,
          mark: paragraph % 5 == 0 ? .omits : .agrees, seeAlso: []))
      for version in held.indices {
        for other in held.indices where other != version {
          coverage.append(
            Coverage(
              sentence: SentenceReference(version: version, sentence: paragraph), version: other,
              status: .same, matches: [SentenceReference(version: other, sentence: paragraph)],
              differences: []))
        }
      }
      guard paragraph % 5 == 0 else { continue }
      facts.append(
        Fact(
          id: "f\(facts.count + 1)", group: paragraph, topic: .number, fingerprint: "\(paragraph)",
          cells: held.enumerated().map { number, version in
            let start = version.sentences[paragraph].range.lowerBound
            let state = Fact.State.allCases[(number + paragraph / 5) % Fact.State.allCases.count]
            return Fact.Cell(
              state: state,
              passage: state == .absent
                ? nil
                : Passage(
                  sentence: SentenceReference(version: number, sentence: paragraph),
                  range: start..<(start + 6)))
          }))
    }
    return Ledger(
      resources: [], versions: held, reference: nil, links: [], groups: groups,
      passageGroups: groups,
      facts: facts, coverage: coverage, findings: [])
  }

  private static let words = [
    ["ferry", "port", "storm", "said", "the", "of", "people", "12", "March", "engine", "rescuers"],
    [
      "паром", "порт", "шторм", "сказал", "на", "у", "человек", "12", "марта", "двигатель",
      "спасатели",
    ],
    [
      "пором", "порт", "шторм", "сказав", "на", "біля", "людей", "12", "березня", "двигун", "їхній",
    ],
  ]

  private static func version(_ number: Int, _ language: Language, paragraphs: Int) -> Version {
    var text = ""
    var length = 0
    var built: [Paragraph] = []
    var sentences: [Sentence] = []
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let words = Self.words[number % Self.words.count]
    for position in 0..<paragraphs {
      if position > 0 {
        text += "\n\n"
        length += 2
      }
      var sentence = "\(position)"
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<(8 + Int(state >> 60)) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sentence += " " + words[Int(state >> 33) % words.count]
      }
      sentence += "."
      text += sentence
      let range = length..<(length + sentence.utf8.count)
      length = range.upperBound
      built.append(Paragraph(range: range, sentences: position..<(position + 1)))
      sentences.append(
        Sentence(range: range, paragraph: position, language: language, furniture: nil, anchors: [])
      )
    }
    return Version(
      id: "v\(number + 1)", path: nil, language: language, date: nil, dateSource: nil,
      encoding: "UTF-8", sha256: String(repeating: "0", count: 64), text: text, paragraphs: built,
      sentences: sentences)
  }
}
