import SynopticLedger
import SynopticLexicon

/// The Russian and Ukrainian verb forms by which a page asks something of its readers.
///
/// News uses them in quotations alone. English has no such form: there, the table `Words/furniture` tells
/// which bare verbs are asked with.
enum Imperative {
  /// Whether a word is a verb in the second person plural that asks.
  ///
  /// - Parameters:
  ///   - form: The word's folded form.
  ///   - entry: What the vocabulary knows of it.
  ///   - lexicon: Has the spellings of its dictionary forms.
  ///   - opens: It stands first in its sentence or clause, where a word that is not known counts too.
  /// - Returns: Whether all its dictionary forms are verbs, and its ending asks.
  static func isAsking(
    _ form: ArraySlice<UInt8>, _ entry: Vocabulary.Entry, _ lexicon: Lexicon, opens: Bool
  ) -> Bool {
    let endings: [[UInt8]]
    let infinitives: [[UInt8]]
    switch entry.language {
    case .russian:
      endings = russian
      infinitives = russianInfinitives
    case .ukrainian:
      endings = ukrainian
      infinitives = ukrainianInfinitives
    default: return false
    }
    guard endings.contains(where: { form.ends(with: $0) }) else { return false }
    if entry.lemmas.isEmpty { return opens && form.count > 12 }
    return entry.lemmas.allSatisfy { lemma in
      let spelling = lexicon.spelling(of: lemma)
      return form.elementsEqual(spelling.utf8)
        || ends(Array(spelling.utf8)[...], infinitives)
    }
  }

  /// Whether a word of speech is a verb that says that someone said: no noun, no infinitive, no bare verb.
  static func isSaid(
    _ form: ArraySlice<UInt8>, _ entry: Vocabulary.Entry, _ lexicon: Lexicon
  ) -> Bool {
    let spellings = entry.lemmas.map { Array(lexicon.spelling(of: $0).utf8)[...] }
    if spellings.contains(form) { return false }
    switch entry.language {
    case .russian: return spellings.contains { ends($0, russianInfinitives) }
    case .ukrainian: return spellings.contains { ends($0, ukrainianInfinitives) }
    default:
      // `says` tells who speaks; `reports`, `details` and `reporting` are nouns as often.
      return form.elementsEqual("says".utf8)
        || !form.ends(with: Array("ing".utf8))
          && !spellings.contains { form.elementsEqual($0 + Array("s".utf8)) }
    }
  }

  private static func ends(_ spelling: ArraySlice<UInt8>, _ endings: [[UInt8]]) -> Bool {
    endings.contains { spelling.ends(with: $0) }
  }

  private static func bytes(_ endings: String...) -> [[UInt8]] { endings.map { Array($0.utf8) } }

  private static let russian = bytes("йте", "йтесь", "ьте", "ьтесь", "ите", "итесь")
  private static let ukrainian = bytes(
    "йте", "йтесь", "йтеся", "ьте", "ьтесь", "ьтеся", "іть", "іться", "жте", "вте")
  private static let russianInfinitives = bytes("ть", "ти", "чь", "ться", "тись", "чься")
  private static let ukrainianInfinitives = bytes("ти", "тися", "тись")
}

extension ArraySlice<UInt8> {
  /// Whether the last bytes are these.
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
