package import SynopticLanguage
package import SynopticText

/// Which words of a run are names, and which of them are one name.
package struct NameTable: Sendable {
  /// For each word of the vocabulary, the number of its cluster, or -1 where it is no name.
  package let clusterOfWord: [Int32]

  /// For each word of the vocabulary, how it sounds; nil where it is no name.
  package let soundOfWord: [NameSound?]

  /// The number of clusters.
  package let clusterCount: Int

  /// Gathers the names of all versions of a run.
  ///
  /// - Parameters:
  ///   - versions: The versions.
  ///   - vocabulary: Their words.
  ///   - reader: What turns names into sounds.
  /// - Throws: ``ICUFailure`` where ICU cannot rewrite a word.
  /// - Complexity: O(*n*) in the number of tokens, plus the clustering of the distinct names.
  package init(
    _ versions: [VersionText], _ vocabulary: Vocabulary, reader: borrowing NameReader
  ) throws(ICUFailure) {
    var counts = [Int](repeating: 0, count: vocabulary.count)
    for version in versions {
      for token in version.tokens where NameRule.isName(token, vocabulary) {
        counts[Int(token.word)] += 1
      }
    }
    let words = counts.indices.filter { counts[$0] > 0 }
    var sounds = [NameSound?](repeating: nil, count: vocabulary.count)
    var candidates: [NameClusters.Candidate] = []
    for word in words {
      let form = vocabulary.form(of: Int32(word))
      let sound = try reader.sound(of: form, script: NameRule.script(of: form))
      sounds[word] = sound
      candidates.append(.init(sound: sound, count: counts[word], form: Array(form)))
    }
    let clusters = NameClusters(candidates)
    var clusterOfWord = [Int32](repeating: -1, count: vocabulary.count)
    for (position, word) in words.enumerated() {
      clusterOfWord[word] = Int32(clusters.clusterOfCandidate[position])
    }
    self.clusterOfWord = clusterOfWord
    soundOfWord = sounds
    clusterCount = clusters.count
  }
}
