import SynopticAlignment
import SynopticLanguage
import SynopticLexicon

/// Which items of a sentence are denied.
///
/// A negator denies the next content word behind it, at most three words away and in the same clause: `did
/// not admit`, «вины не признал», «чистити ще не починали». Two negators on one word cancel each other.
struct Polarity {
  /// The greatest number of words from a negator to the word that it denies.
  private static let reach = 3

  /// For each item of the profile, whether it is denied.
  let isDenied: [Bool]

  /// Reads the polarity of a sentence.
  init(_ sentence: SentenceText, _ version: VersionText, _ profile: SentenceProfile, _ vocabulary: Vocabulary) {
    var denied = [Bool](repeating: false, count: profile.items.count)
    for token in sentence.tokens where Self.isNegator(version.tokens[token], vocabulary) {
      let next = profile.items.firstIndex { item in
        item.isContent && item.tokens.lowerBound > token && !Self.isNegator(version.tokens[item.tokens.lowerBound], vocabulary)
      }
      guard let next, profile.items[next].tokens.lowerBound - token <= Self.reach else { continue }
      let between = version.tokens[(token + 1)...profile.items[next].tokens.lowerBound]
      guard !between.contains(where: { $0.shape.contains(.afterPunctuation) }) else { continue }
      denied[next].toggle()
    }
    isDenied = denied
  }

  /// Whether a word denies.
  static func isNegator(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
    vocabulary[token.word].senses.contains {
      !$0.isLoose && vocabulary.lexicon.kind(of: $0.concept) == .negators
    }
  }
}
