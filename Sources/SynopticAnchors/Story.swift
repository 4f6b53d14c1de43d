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
