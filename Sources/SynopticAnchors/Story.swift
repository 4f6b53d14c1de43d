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

  /// Makes a story.
  package init(
    versions: [VersionText], vocabulary: Vocabulary, names: NameTable, mentions: [[[NameMention]]]
  ) {
    self.versions = versions
    self.vocabulary = vocabulary
    self.names = names
    self.mentions = mentions
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
