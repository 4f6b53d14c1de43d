import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticText

/// The keys that the words of a vocabulary have, and how much each word can tell.
struct WordEvidence {
  /// What a word brings to every sentence that it stands in.
  struct Word {
    /// The numbers of its keys, each with its weight; no key twice.
    var keys: [(key: Int32, weight: Float)] = []

    /// The number of the key by which the word's rarity is counted.
    var rarityKey: Int32 = 0

    /// How much the word tells, apart from its rarity; 0 for words that tell nothing.
    var factor: Float = 0

    /// What it does to the clause before it.
    var joint = ClauseReader.Joint.none

    /// Whether it is a name that stands for somebody or something.
    var isName = false
  }

  private(set) var words: [Word] = []

  /// Makes the keys of all words of a run.
  ///
  /// - Complexity: O(*n*) on average in the number of words.
  init(_ vocabulary: Vocabulary, _ names: NameTable, index: inout KeyIndex) {
    words.reserveCapacity(vocabulary.count)
    for number in 0..<Int32(vocabulary.count) {
      words.append(Self.word(number, vocabulary, names, &index))
    }
  }

  private static func word(
    _ number: Int32, _ vocabulary: Vocabulary, _ names: NameTable, _ index: inout KeyIndex
  ) -> Word {
    let entry = vocabulary[number]
    let form = vocabulary.form(of: number)
    var word = Word()
    word.factor = factor(of: entry, vocabulary)
    word.joint = ClauseReader.joint(of: entry, vocabulary.lexicon)
    guard word.factor > 0, let stem = entry.stems.first else { return word }
    var keys = KeyList()
    addSenses(of: entry, vocabulary, to: &keys, &index)
    let stemKey = index.number(of: EvidenceKey(.stem, bytes: Array(entry.language.tag.utf8) + stem))
    word.rarityKey = stemKey
    keys.add(stemKey, Weight.stem)
    if entry.language == .english || entry.language == .undetermined {
      keys.add(index.number(of: EvidenceKey(.form, bytes: form)), Weight.form)
    } else {
      keys.add(
        index.number(of: EvidenceKey(.slavicStem, bytes: SlavicFold.fold(stem))), Weight.slavicStem)
    }
    let cluster = names.clusterOfWord[Int(number)]
    if cluster >= 0 {
      word.isName =
        entry.senses.isEmpty
        || entry.senses.contains {
          NameRule.isProper($0.concept, vocabulary.lexicon)
        }
      keys.add(
        index.number(of: EvidenceKey(.name, UInt64(cluster))),
        word.isName ? Weight.name : Weight.commonWordAsName)
      if word.isName { word.factor = Weight.nameFactor }
    }
    word.keys = keys.list
    return word
  }

  private static func addSenses(
    of entry: Vocabulary.Entry, _ vocabulary: Vocabulary, to keys: inout KeyList,
    _ index: inout KeyIndex
  ) {
    let plain = entry.senses.count { !$0.isLoose }
    for sense in entry.senses where isEvidence(sense, vocabulary.lexicon) {
      let weight =
        (sense.isLoose ? Weight.looseSense : Weight.sense)
        * (plain > Weight.manySenses ? Weight.oneOfManySenses : 1)
      keys.add(index.number(of: EvidenceKey(.concept, UInt64(sense.concept.rawValue))), weight)
    }
  }

  /// Whether two words that have a sense in common tell the same, and do not only read alike.
  static func isEvidence(_ sense: Sense, _ lexicon: Lexicon) -> Bool {
    switch lexicon.kind(of: sense.concept) {
    case .abbreviations, .furniture, .numberPrefixes, .clock, .quantityGrammar: false
    default: true
    }
  }

  /// How much a word tells by the tables that it stands in.
  private static func factor(of entry: Vocabulary.Entry, _ vocabulary: Vocabulary) -> Float {
    guard !entry.senses.isEmpty else { return 1 }
    var least: Float = 1
    for sense in entry.senses where !sense.isLoose {
      switch vocabulary.lexicon.kind(of: sense.concept) {
      case .functionWords, .pronouns: least = min(least, Weight.functionFactor)
      case .abbreviations: least = min(least, 0)
      case .connectives, .qualifiers: least = min(least, 0.15)
      case .lightVerbs: least = min(least, 0.35)
      case .speech, .modality, .sources: least = min(least, 0.5)
      case .negators: least = min(least, 0.6)
      default: break
      }
    }
    return least
  }
}

/// Keys with their weights, no key twice.
private struct KeyList {
  private(set) var list: [(key: Int32, weight: Float)] = []

  mutating func add(_ key: Int32, _ weight: Float) {
    if let known = list.firstIndex(where: { $0.key == key }) {
      list[known].weight = max(list[known].weight, weight)
    } else {
      list.append((key, weight))
    }
  }
}
