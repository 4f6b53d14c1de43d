import Glibc
package import SynopticAnchors
import SynopticLanguage
import SynopticLexicon

/// Makes the profiles of all sentences of a run.
package struct ProfileBuilder {
  /// The keys of the run, with the sentences that have them.
  package private(set) var index: KeyIndex

  /// For each version, the profiles of its sentences; those of furniture are empty.
  package private(set) var profiles: [[SentenceProfile]] = []

  /// Makes the profiles.
  ///
  /// - Complexity: O(*n* log *k*), where *n* is the number of tokens and *k* the keys of a sentence.
  package init(_ story: Story) {
    let versions = story.versions
    var index = KeyIndex(versions: versions.count)
    let evidence = WordEvidence(story.vocabulary, story.names, index: &index)
    for (number, version) in versions.enumerated() {
      var profiles: [SentenceProfile] = []
      for (position, sentence) in version.sentences.enumerated() {
        var profile = SentenceProfile()
        if sentence.furniture == nil {
          Self.fill(&profile, sentence, version, story.vocabulary, evidence, &index)
        }
        index.add(profile.entries, sentence: position, version: number)
        profiles.append(profile)
      }
      self.profiles.append(profiles)
    }
    self.index = index
    for number in versions.indices { weigh(number) }
  }

  private static func fill(
    _ profile: inout SentenceProfile, _ sentence: SentenceText, _ version: VersionText,
    _ vocabulary: Vocabulary, _ evidence: WordEvidence, _ index: inout KeyIndex
  ) {
    var itemOfToken: [Int: Int32] = [:]
    var clauses = ClauseReader()
    for token in sentence.tokens {
      let word = evidence.words[Int(version.tokens[token].word)]
      let isContent = word.factor > Weight.functionFactor
      clauses.read(version.tokens[token], joint: word.joint, isContent: isContent)
      guard word.factor > 0 else { continue }
      let item = Int32(profile.items.count)
      itemOfToken[token] = item
      let isNumber = version.tokens[token].shape.contains(.digits)
      profile.items.append(
        .init(
          tokens: token..<token + 1, mass: isNumber ? Weight.numberFactor : word.factor,
          isName: word.isName, isNumber: isNumber, isContent: isContent, clause: clauses.clause,
          rarityKey: word.rarityKey))
      for key in word.keys {
        profile.entries.append(.init(key: key.key, item: item, weight: key.weight))
      }
    }
    for term in version.terms[sentence.terms] {
      for sense in term.senses {
        let kind = vocabulary.lexicon.kind(of: sense.concept)
        if kind == .abbreviations || kind == .furniture || kind == .numberPrefixes { continue }
        let key = index.number(of: EvidenceKey(.concept, UInt64(sense.concept.rawValue)))
        for token in term.tokens {
          guard let item = itemOfToken[token] else { continue }
          profile.entries.append(
            .init(key: key, item: item, weight: sense.isLoose ? Weight.looseSense : Weight.term))
        }
      }
    }
    profile.entries.sort { ($0.key, $0.item) < ($1.key, $1.item) }
  }

  /// Multiplies the mass of each item by its rarity in its version.
  private mutating func weigh(_ version: Int) {
    let count = Float(profiles[version].count)
    for sentence in profiles[version].indices {
      var total: Float = 0
      let last = profiles[version][sentence].items.last?.clause ?? -1
      var clauses = [Float](repeating: 0, count: Int(last) + 1)
      for item in profiles[version][sentence].items.indices {
        let key = profiles[version][sentence].items[item].rarityKey
        let frequency = Float(index.sentences(with: key, in: version).count)
        profiles[version][sentence].items[item].mass *= logf((count + 1) / (frequency + 0.5))
        let mass = profiles[version][sentence].items[item].mass
        total += mass
        clauses[Int(profiles[version][sentence].items[item].clause)] += mass
      }
      profiles[version][sentence].clauseMasses = clauses
      profiles[version][sentence].mass = total
    }
  }
}
