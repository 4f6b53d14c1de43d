import SynopticAnchors
import SynopticLanguage
import SynopticLexicon

/// The names and numbers that a version has anywhere.
///
/// A name that the other sentence does not repeat is no news where its version has told it already.
struct KnownValues: Sendable {
  private var clusters: Set<Int32> = []
  private var concepts: Set<ConceptID> = []
  private var numbers: Set<[UInt8]> = []

  /// Gathers the values of a version.
  ///
  /// - Complexity: O(*n*), where *n* is the number of tokens.
  init(_ version: VersionText, _ story: Story) {
    let vocabulary = story.vocabulary
    var seen: Set<Int32> = []
    for sentence in version.sentences where sentence.furniture == nil {
      for token in sentence.tokens {
        let word = version.tokens[token].word
        if version.tokens[token].shape.contains(.digits) {
          numbers.insert(Self.number(word, vocabulary))
        }
        guard seen.insert(word).inserted else { continue }
        let cluster = story.names.clusterOfWord[Int(word)]
        if cluster >= 0 { clusters.insert(cluster) }
        for sense in vocabulary[word].senses { concepts.insert(sense.concept) }
      }
      for term in version.terms[sentence.terms] {
        for sense in term.senses { concepts.insert(sense.concept) }
      }
    }
  }

  /// Whether the version has a name in any spelling, or a name or a word with the same meaning.
  func hasName(_ token: Int, of version: VersionText, _ sentence: SentenceText, _ story: Story)
    -> Bool
  {
    let word = version.tokens[token].word
    let cluster = story.names.clusterOfWord[Int(word)]
    if cluster >= 0, clusters.contains(cluster) { return true }
    if story.vocabulary[word].senses.contains(where: { concepts.contains($0.concept) }) {
      return true
    }
    return version.terms[sentence.terms].contains { term in
      term.tokens.contains(token) && term.senses.contains { concepts.contains($0.concept) }
    }
  }

  /// Whether the version has a number with the same digits.
  func hasNumber(_ token: Int, of version: VersionText, _ story: Story) -> Bool {
    numbers.contains(Self.number(version.tokens[token].word, story.vocabulary))
  }

  /// The digits of a word, without what parts their groups.
  private static func number(_ word: Int32, _ vocabulary: Vocabulary) -> [UInt8] {
    vocabulary.form(of: word).filter { (0x30...0x39).contains($0) }
  }
}
