import SynopticLedger
import SynopticLexicon
import SynopticText

/// The signs that a page speaks in a sentence: to its readers, of itself, or of its parts.
///
/// News speaks of others. A page asks (`Listen to our podcast`), addresses (`You can hear more`), says "we"
/// without quotation marks, and names its links, channels and articles. One such sign is often news; two
/// that go together seldom are. What is quoted is no sign, and what has a speaker is none either.
struct PageVoice {
  /// How sure the signs are.
  enum Verdict {
    case furniture
    case suspicion
  }

  /// What the signs come to, or nil.
  let verdict: Verdict?

  /// A sentence with weak signs has at most so many words to be suspected.
  private static let longestWeak = 20

  /// A sentence with one weak sign has at most so many.
  private static let longestLone = 12

  /// A speaker and a verb of speech behind a statement are at most so many words: `, the mayor said`.
  private static let longestAttribution = 5

  /// Weighs the signs of a sentence.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - signs: Its words of the page, and what it asks of the reader.
  ///   - version: The version that holds it.
  ///   - vocabulary: The words of the version.
  init(
    _ sentence: SentenceText, _ signs: Signs, _ version: VersionText, _ vocabulary: Vocabulary
  ) {
    let words = Words(sentence, version, vocabulary)
    let count = sentence.tokens.count
    let asks = words.asks || signs.opensWithAsk
    let speaks = words.saysWe || words.saysYou
    if asks, !words.isAttributed, signs.pages > 0 || words.saysWe && !words.hasNumber {
      verdict = .furniture
    } else if asks, !words.isAttributed, speaks, !words.hasNumber {
      // Advice to readers is news too: talk to your doctor.
      verdict = .suspicion
    } else if words.isAttributed || words.isReported {
      verdict = nil
    } else if words.asks, count <= Self.longestLone {
      verdict = .suspicion
    } else if signs.asksLater, speaks || signs.pages > 0 {
      verdict = .suspicion
    } else if words.saysYou, signs.pages > 0 || words.isQuestion || words.saysWe {
      verdict = .suspicion
    } else if count <= Self.longestWeak, words.saysWe, signs.pages > 0, !words.hasNumber {
      verdict = .suspicion
    } else if count <= Self.longestLone, signs.pages > 1, !words.hasNumber {
      verdict = .suspicion
    } else if count <= Self.longestWeak, signs.opensWithLead, !words.hasNumber {
      verdict = .suspicion
    } else {
      verdict = nil
    }
  }

  /// The cues of a sentence that are no phrases of their own.
  struct Signs {
    /// The number of distinct things of the page that are named.
    var pages = 0

    /// The sentence begins with what a page asks of its readers.
    var opensWithAsk = false

    /// A clause behind the first does.
    var asksLater = false

    /// The sentence begins as pages do that say what they tell: `Here is what`.
    var opensWithLead = false
  }
}

extension PageVoice {
  /// What the words of a sentence say, whatever they mean.
  struct Words {
    private(set) var asks = false
    private(set) var saysWe = false
    private(set) var saysYou = false
    private(set) var hasNumber = false
    private(set) var isQuestion = false

    /// A speaker stands behind the statement.
    private(set) var isAttributed = false

    /// Someone other than the page or the reader says something, or opens the sentence: `She`.
    private(set) var isReported = false

    init(_ sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary) {
      let lexicon = vocabulary.lexicon
      var isAddress = false
      var clause = sentence.tokens.lowerBound
      for token in sentence.tokens {
        let shape = version.tokens[token].shape
        if shape.contains(.afterPunctuation) {
          clause = token
          isAttributed = false
          isAddress = false
        }
        if shape.contains(.quoted) { continue }
        let word = version.tokens[token].word
        let entry = vocabulary[word]
        hasNumber = hasNumber || shape.contains(.digits)
        let isAsking = Imperative.isAsking(
          vocabulary.form(of: word), entry, lexicon,
          opens: token == sentence.tokens.lowerBound || shape.contains(.afterPunctuation))
        asks = asks || isAsking
        var isSpeech = false
        for sense in entry.senses {
          switch lexicon.kind(of: sense.concept) {
          case .functionWords:
            switch lexicon.name(of: sense.concept) {
            case "we":
              saysWe = true
              isAddress = true
            case "you":
              saysYou = true
              isAddress = true
            default: break
            }
          case .calendar: hasNumber = true
          case .pronouns:
            let isPerson = ["he.anaphor", "she.anaphor"].contains(lexicon.name(of: sense.concept))
            if isPerson, token == sentence.tokens.lowerBound { isReported = true }
          case .speech: isSpeech = true
          default: break
          }
        }
        if isSpeech, !isAsking, !isAddress, token > sentence.tokens.lowerBound,
          Imperative.isSaid(vocabulary.form(of: word), entry, lexicon)
        {
          isReported = true
          if clause > sentence.tokens.lowerBound { isAttributed = true }
        }
      }
      if sentence.tokens.upperBound - clause > PageVoice.longestAttribution { isAttributed = false }
      isQuestion = version.text[sentence.range].last == UInt8(ascii: "?")
    }
  }
}
