import SynopticLanguage
import SynopticLexicon

/// Parts a sentence into clauses, word by word: what lies between two signs or two joining words.
///
/// A clause is the nearest that shallow reading comes to one statement. A sign parts clauses where the one
/// before it has something to tell; a word that opens a subordinate clause, or joins two statements, does so
/// where the one before it has more.
struct ClauseReader {
  /// What a word does to the clause before it.
  enum Joint: UInt8 {
    case none
    case coordinating
    case subordinating
  }

  /// The number of content words that a clause needs for each kind of joint to part it from the next.
  private static let leastBefore = (sign: 2, subordinating: 3, coordinating: 5)

  /// The clause that the last word belongs to.
  private(set) var clause: Int32 = 0
  private var contentWords = 0

  /// Begins a sentence.
  init() {}

  /// Reads the next word.
  mutating func read(_ token: Token, joint: Joint, isContent: Bool) {
    let isParted =
      token.shape.contains(.afterPunctuation) && contentWords >= Self.leastBefore.sign
      || joint == .subordinating && contentWords >= Self.leastBefore.subordinating
      || joint == .coordinating && contentWords >= Self.leastBefore.coordinating
    if isParted {
      clause += 1
      contentWords = 0
    }
    if isContent { contentWords += 1 }
  }

  /// Returns what a word does to the clause before it, by the rows of the table of function words.
  static func joint(of entry: Vocabulary.Entry, _ lexicon: Lexicon) -> Joint {
    for sense in entry.senses where lexicon.kind(of: sense.concept) == .functionWords {
      switch lexicon.name(of: sense.concept) {
      case "that.conjunction", "which", "who", "while", "when", "where", "because", "but":
        return .subordinating
      case "and": return .coordinating
      default: break
      }
    }
    return .none
  }
}
