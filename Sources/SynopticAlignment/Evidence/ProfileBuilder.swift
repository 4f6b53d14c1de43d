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
          let values = SentenceValues(story, version: number, sentence: position)
          Self.fill(&profile, sentence, version, story.vocabulary, evidence, values, &index)
        }
        profile.trim()
        profiles.append(profile)
      }
      self.profiles.append(profiles)
    }
    for number in versions.indices { index.gather(profiles[number], version: number) }
    self.index = index
    for number in versions.indices { weigh(number) }
  }

  private static func fill(
    _ profile: inout SentenceProfile, _ sentence: SentenceText, _ version: VersionText,
    _ vocabulary: Vocabulary, _ evidence: WordEvidence, _ values: SentenceValues,
    _ index: inout KeyIndex
  ) {
    var itemOfToken = [Int32](repeating: -1, count: sentence.tokens.count)
    let start = sentence.tokens.lowerBound
    var clauses = ClauseReader()
    var valueItem: (value: Int, item: Int32)?
    for token in sentence.tokens {
      let word = evidence.words[Int(version.tokens[token].word)]
      let value = values.value(at: token)
      let isContent = value != nil || word.factor > Weight.functionFactor
      clauses.read(version.tokens[token], joint: word.joint, isContent: isContent)
      if values.isDateline(token) { continue }
      if let value {
        if valueItem?.value != value {
          valueItem = (value, Int32(profile.items.count))
          add(values.values[value], clause: clauses.clause, to: &profile, &index)
        }
        itemOfToken[token - start] = valueItem?.item ?? -1
        continue
      }
      guard word.factor > 0 else { continue }
      let item = Int32(profile.items.count)
      itemOfToken[token - start] = item
      profile.items.append(
        .init(
          tokens: token..<token + 1, mass: word.factor, isName: word.isName, isNumber: false,
          isContent: isContent, clause: clauses.clause, rarityKey: word.rarityKey))
      for key in word.keys {
        profile.entries.append(.init(key: key.key, item: item, weight: key.weight))
      }
    }
    for term in version.terms[sentence.terms] {
      for sense in term.senses where WordEvidence.isEvidence(sense, vocabulary.lexicon) {
        let key = index.number(of: EvidenceKey(.concept, UInt64(sense.concept.rawValue)))
        for token in term.tokens {
          let item = itemOfToken[token - start]
          guard item >= 0, !profile.items[Int(item)].isNumber else { continue }
          profile.entries.append(
            .init(key: key, item: item, weight: sense.isLoose ? Weight.looseSense : Weight.term))
        }
      }
    }
    profile.entries.sort { ($0.key, $0.item) < ($1.key, $1.item) }
  }

  /// Adds a number or a date as one item.
  private static func add(
    _ value: SentenceValues.Value, clause: Int32, to profile: inout SentenceProfile,
    _ index: inout KeyIndex
  ) {
    let item = Int32(profile.items.count)
    var rarityKey: Int32 = 0
    for (position, key) in value.evidence.keys.enumerated() {
      let number = index.number(of: key.key)
      if position == 0 { rarityKey = number }
      profile.entries.append(.init(key: number, item: item, weight: key.weight))
    }
    if let unit = value.unit {
      let number = index.number(of: EvidenceKey(.concept, UInt64(unit.rawValue)))
      profile.entries.append(.init(key: number, item: item, weight: Weight.unit))
    }
    profile.items.append(
      .init(
        tokens: value.tokens, mass: Weight.numberFactor, isName: false, isNumber: true,
        isContent: true, clause: clause, rarityKey: rarityKey))
  }

  /// Multiplies the mass of each item by its rarity in its version.
  private mutating func weigh(_ version: Int) {
    let count = Float(profiles[version].count)
    let most = max(logf((count + 1) / 1.5), 0.1)
    for sentence in profiles[version].indices {
      var total: Float = 0
      let last = profiles[version][sentence].items.last?.clause ?? -1
      var clauses = [Float](repeating: 0, count: Int(last) + 1)
      for item in profiles[version][sentence].items.indices {
        let key = profiles[version][sentence].items[item].rarityKey
        let frequency = Float(index.sentences(with: key, in: version).count)
        let rarity = logf((count + 1) / (frequency + 0.5))
        profiles[version][sentence].items[item].mass *= rarity
        profiles[version][sentence].items[item].rarity = max(0, rarity / most)
        let mass = profiles[version][sentence].items[item].mass
        total += mass
        clauses[Int(profiles[version][sentence].items[item].clause)] += mass
      }
      profiles[version][sentence].clauseMasses = clauses
      profiles[version][sentence].mass = total
    }
  }
}
