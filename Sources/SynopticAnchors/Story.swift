package import SynopticLanguage

/// The versions of a story, with the words and the typed values that they state.
package struct Story: Sendable {
  /// The versions, parted into sentences and words.
  package var versions: [VersionText]

  /// Their words.
  package var vocabulary: Vocabulary

  /// Which of the words are names, and which names are one.
  package var names: NameTable

  /// For each version and sentence, the names in reading order.
  package var mentions: [[[NameMention]]]

  /// For each version and sentence, the numbers that no date uses, in reading order.
  package var quantities: [[[Quantity]]]

  /// For each version and sentence, the dates in reading order.
  package var dates: [[[DateMention]]]

  /// For each version, the tokens of stamps and datelines, which tell nothing of the story, in
  /// reading order.
  package var datelines: [[Range<Int>]]

  /// Makes a story of which only the words are known yet.
  package init(versions: [VersionText], vocabulary: Vocabulary, names: NameTable) {
    self.versions = versions
    self.vocabulary = vocabulary
    self.names = names
    mentions = versions.map { Array(repeating: [], count: $0.sentences.count) }
    quantities = versions.map { Array(repeating: [], count: $0.sentences.count) }
    dates = versions.map { Array(repeating: [], count: $0.sentences.count) }
    datelines = versions.map { _ in [] }
  }
}

extension Story {
  /// Takes suspected furniture for furniture where a sentence has no counterpart.
  ///
  /// - Parameter hasCounterpart: Whether any other version tells what a sentence tells.
  package mutating func confirmSuspicions(
    unless hasCounterpart: (_ version: Int, _ sentence: Int) -> Bool
  ) {
    for version in versions.indices {
      for sentence in versions[version].sentences.indices {
        guard let suspicion = versions[version].sentences[sentence].suspicion,
          !hasCounterpart(version, sentence)
        else { continue }
        versions[version].sentences[sentence].furniture = suspicion
      }
    }
  }
}
