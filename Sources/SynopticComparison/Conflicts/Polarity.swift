import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLexicon

/// Which items of a sentence are denied.
///
/// A negator denies the next content word behind it, a few words away and in the same clause: `did not
/// admit`, «вины не признал», «чистити ще не починали». Where that is a helping verb, or nothing follows,
/// the word before it is denied too: «закрывать не станут», `has paid nothing`. A refusal denies what is
/// refused, on either side of it: «виконувати відмовилася». Several negators of one clause deny it once, as
/// they do in Russian and Ukrainian: «никто никогда не». What is denied until some day only is neither denied nor told.
struct Polarity: Sendable {
  /// The greatest number of words from a negator to the word that it denies.
  private static let reach = 4

  /// Rows of the table of negators that tell what is missing and deny no statement.
  private static let privatives: Set<String> = ["without", "lack"]

  /// Rows of the concepts that deny what stands beside them.
  private static let refusals: Set<String> = ["refuse", "refuse.deny"]

  /// For each denied item, its negator's token; nil for the others.
  let negators: [Int?]

  /// For each item, whether it is denied.
  var isDenied: [Bool] { negators.map { $0 != nil } }

  /// The clauses that tell what is missing, or deny something for a time: `was not restored until March`.
  let openClauses: Set<Int32>

  /// Reads the polarity of a sentence.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - version: Its version.
  ///   - profile: Its items.
  ///   - vocabulary: The words of the story.
  ///   - limits: The tokens of dates that something lasts until.
  init(
    _ sentence: SentenceText, _ version: VersionText, _ profile: SentenceProfile,
    _ vocabulary: Vocabulary, limits: [Range<Int>]
  ) {
    var negators = [Int?](repeating: nil, count: profile.items.count)
    var open: Set<Int32> = []
    let items = profile.items
    let isDenying = items.map { Self.isNegator(version.tokens[$0.tokens.lowerBound], vocabulary) }
    for token in sentence.tokens {
      let entry = vocabulary[version.tokens[token].word]
      let isRefusal = Self.has(entry, Self.refusals, vocabulary)
      if entry.tables.contains(.negators), Self.has(entry, Self.privatives, vocabulary) {
        let clause = items.last { $0.tokens.lowerBound <= token }?.clause ?? 0
        open.insert(clause)
      }
      guard isRefusal || Self.isNegator(version.tokens[token], vocabulary) else { continue }
      let next = items.indices.first {
        items[$0].isContent && items[$0].tokens.lowerBound > token && !isDenying[$0]
      }
      let previous = items.indices.last {
        items[$0].isContent && items[$0].tokens.lowerBound < token && !isDenying[$0]
      }
      var isHelped = true
      if let next, items[next].tokens.lowerBound - token <= Self.reach,
        !Self.isParted(token, items[next].tokens.lowerBound, version)
      {
        let isLimited = limits.contains {
          $0.lowerBound > token && $0.lowerBound - token <= 2 * Self.reach
            && !Self.isParted(token, $0.lowerBound, version)
        }
        if isLimited { open.insert(items[next].clause) }
        negators[next] = token
        isHelped = Self.isHelping(version.tokens[items[next].tokens.lowerBound], vocabulary)
      }
      if isHelped || isRefusal, let previous, !items[previous].isName, !items[previous].isNumber,
        token - items[previous].tokens.lowerBound <= (isRefusal ? 2 : 1),
        !Self.isParted(items[previous].tokens.lowerBound, token, version)
      {
        negators[previous] = token
      }
    }
    self.negators = negators
    openClauses = open
  }

  /// Reads the polarity of a sentence of a story.
  init(_ story: Story, _ profiles: [[SentenceProfile]], version: Int, sentence: Int) {
    let text = story.versions[version]
    self.init(
      text.sentences[sentence], text, profiles[version][sentence], story.vocabulary,
      limits: story.dates[version][sentence].filter { $0.side == .to }.map(\.tokens))
  }

  /// Whether a sign stands between two tokens.
  private static func isParted(_ first: Int, _ second: Int, _ version: VersionText) -> Bool {
    version.tokens[(first + 1)...second].contains { $0.shape.contains(.afterPunctuation) }
  }

  private static func has(
    _ entry: Vocabulary.Entry, _ names: Set<String>, _ vocabulary: Vocabulary
  ) -> Bool {
    entry.senses.contains {
      !$0.isLoose && names.contains(vocabulary.lexicon.name(of: $0.concept))
    }
  }

  /// Whether a word only helps another verb: will, стать, начать.
  private static func isHelping(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
    vocabulary[token.word].senses.contains {
      let kind = vocabulary.lexicon.kind(of: $0.concept)
      return kind == .lightVerbs || kind == .modality
        || kind == .functionWords && vocabulary.lexicon.name(of: $0.concept) == "auxiliary"
    }
  }

  /// Whether a word denies.
  static func isNegator(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
    let entry = vocabulary[token.word]
    guard entry.tables.contains(.negators) else { return false }
    return entry.senses.contains {
      !$0.isLoose && vocabulary.lexicon.kind(of: $0.concept) == .negators
        && !privatives.contains(vocabulary.lexicon.name(of: $0.concept))
    }
  }
}
