import SynopticAlignment
import SynopticLanguage
import SynopticLexicon

/// Which items of a sentence are denied.
///
/// A negator denies the next content word behind it, a few words away and in the same clause: `did not
/// admit`, «вины не признал», «чистити ще не починали». Several negators of one clause deny it once, as they
/// do in Russian and Ukrainian: «никто никогда не».
struct Polarity {
  /// The greatest number of words from a negator to the word that it denies.
  private static let reach = 4

  /// Rows of the table of negators that tell what is missing and deny no statement.
  private static let privatives: Set<String> = ["without", "lack"]

  /// For each denied item, its negator's token; nil for the others.
  let negators: [Int?]

  /// For each item, whether it is denied.
  var isDenied: [Bool] { negators.map { $0 != nil } }

  /// Reads the polarity of a sentence.
  init(
    _ sentence: SentenceText, _ version: VersionText, _ profile: SentenceProfile,
    _ vocabulary: Vocabulary
  ) {
    var negators = [Int?](repeating: nil, count: profile.items.count)
    for token in sentence.tokens where Self.isNegator(version.tokens[token], vocabulary) {
      let next = profile.items.indices.first { position in
        let item = profile.items[position]
        return item.isContent && item.tokens.lowerBound > token
          && !Self.isNegator(version.tokens[item.tokens.lowerBound], vocabulary)
      }
      guard let next, profile.items[next].tokens.lowerBound - token <= Self.reach else { continue }
      let between = version.tokens[(token + 1)...profile.items[next].tokens.lowerBound]
      guard !between.contains(where: { $0.shape.contains(.afterPunctuation) }) else { continue }
      negators[next] = token
    }
    self.negators = negators
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
