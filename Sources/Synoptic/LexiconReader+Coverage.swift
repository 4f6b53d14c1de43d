import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

extension LexiconReader {
  /// Counts what the lexicon holds.
  ///
  /// - Complexity: O(*n*) in the number of its words and rows.
  public var statistics: LexiconStatistics {
    var tables: [LexiconStatistics.Table] = []
    for layer in lexicon.layers {
      for table in 0..<layer.image.tableCount {
        tables.append(
          .init(
            name: layer.image.tableName(table), resource: layer.resource.name,
            rows: layer.image.concepts(of: table).count))
      }
    }
    let vocabularies = Language.known.map { language in
      LexiconStatistics.Vocabulary(
        language: language,
        lemmas: lexicon.layers.reduce(0) { sum, layer in
          sum
            + (0..<layer.image.wordCount).count {
              layer.image.language(of: $0) == language
            }
        }, forms: lexicon.layers.reduce(0) { $0 + $1.image.formCount(of: language) })
    }
    return LexiconStatistics(tables: tables, vocabularies: vocabularies)
  }

  /// Counts how many words of a text the lexicon knows.
  ///
  /// Furniture is not counted.
  ///
  /// - Parameter source: The text.
  /// - Returns: The counts, and the words that the lexicon does not know.
  /// - Throws: ``ComparisonFailure`` where the text cannot be read.
  /// - Complexity: O(*n* log *n*) in the length of the text.
  public func coverage(of source: VersionSource) throws(ComparisonFailure) -> WordCoverage {
    let reader = StoryReader(lexicon: lexicon, options: ComparisonOptions())
    var files = try reader.files([source])
    let story = try reader.story(&files)
    var words = (all: 0, known: 0)
    var names = (all: 0, known: 0)
    var unknown: [Int32: Int] = [:]
    for version in story.versions {
      for sentence in version.sentences where sentence.furniture == nil {
        for token in version.tokens[sentence.tokens] where !token.shape.contains(.digits) {
          let entry = story.vocabulary[token.word]
          let isKnown = !entry.senses.isEmpty
          if NameRule.isName(token, story.vocabulary) {
            names.all += 1
            if isKnown { names.known += 1 }
          } else if !Self.isGrammar(entry, lexicon) {
            words.all += 1
            if isKnown { words.known += 1 } else { unknown[token.word, default: 0] += 1 }
          }
        }
      }
    }
    let list = unknown.map { word, count in
      WordCoverage.Unknown(
        word: String(decoding: Array(story.vocabulary.form(of: word)), as: UTF8.self),
        language: story.vocabulary[word].language, count: count)
    }
    return WordCoverage(
      words: words.all, knownWords: words.known, names: names.all, knownNames: names.known,
      unknown: list.sorted {
        $0.count == $1.count
          ? ($0.word, $0.language.tag) < ($1.word, $1.language.tag) : $0.count > $1.count
      })
  }

  /// Whether a word only holds a sentence together.
  private static func isGrammar(_ entry: Vocabulary.Entry, _ lexicon: Lexicon) -> Bool {
    entry.senses.contains { sense in
      switch lexicon.kind(of: sense.concept) {
      case .functionWords, .pronouns: !sense.isLoose
      default: false
      }
    }
  }
}
