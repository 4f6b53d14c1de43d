import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// A version as the grammars of numbers and dates read it: for each token what it can be, and what
/// stands between it and its neighbours.
///
/// Words are looked up once each; the grammars compare no strings.
struct ValueText {
  /// The version.
  let version: VersionText

  /// The gap before each token, from the end of the one before or from the beginning of the
  /// sentence.
  private(set) var before: [Gap] = []

  /// The gap after each token.
  private(set) var after: [Gap] = []

  /// For each token, the end of its sentence in the version's tokens.
  private(set) var sentenceEnds: [Int32] = []

  /// For each token, the beginning of its sentence in the version's tokens.
  private(set) var sentenceStarts: [Int32] = []

  /// For each token, whether its sentence is English.
  private var english: [Bool] = []

  /// For each token, the number of its digit form, or -1.
  private var formOfToken: [Int32] = []
  private var forms: [DigitForm] = []

  /// What the words can be.
  private let words: ValueVocabulary

  /// Terms of several words that bear on numbers or dates, in the order of their first tokens.
  private var phrases: [(tokens: Range<Int>, meaning: WordMeaning)] = []
  private var firstPhrase: [Int32] = []

  /// Units and currencies that are written as signs.
  var signs: SignUnits { words.signs }

  /// Reads a version.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ version: VersionText, _ words: ValueVocabulary) {
    self.version = version
    self.words = words
    readGaps()
    readPhrases()
  }

  // MARK: Looking

  /// What a token can be.
  func meaning(_ token: Int) -> WordMeaning { words.meanings[Int(version.tokens[token].word)] }

  /// The parts of a token with digits, or nil for a word.
  func digits(_ token: Int) -> DigitForm? {
    formOfToken[token] < 0 ? nil : forms[Int(formOfToken[token])]
  }

  /// Whether the sentence of a token is English.
  func isEnglish(_ token: Int) -> Bool { english[token] }

  /// The end of the sentence of a token.
  func end(_ token: Int) -> Int { Int(sentenceEnds[token]) }

  /// Whether neither a token nor a phrase that begins with it bears on numbers or dates.
  func isSilent(_ token: Int) -> Bool {
    let phrase = Int(firstPhrase[token])
    if phrase < phrases.count, phrases[phrase].tokens.lowerBound == token { return false }
    return words.meanings[Int(version.tokens[token].word)].isSilent
  }

  /// Whether the point of an abbreviation is all that stands before a token.
  ///
  /// So it is in `184 тыс. потребителей`.
  func followsAbbreviation(_ token: Int) -> Bool {
    before[token].signs == [.stop, .blank] && !version.tokens[token].shape.contains(.capitalized)
      && token > sentenceStart(token) && digits(token - 1)?.suffix.isEmpty != true
  }

  /// Whether a token goes on with what stands before it: only blanks or an abbreviation's point are
  /// between.
  func goesOn(_ token: Int) -> Bool {
    before[token].isPlainAfterSigns || followsAbbreviation(token)
  }

  /// The roles of a token.
  func roles(_ token: Int) -> WordMeaning.Roles { meaning(token).roles }

  /// The longest thing that stands at a token and of which `read` makes something: a phrase, or the
  /// word.
  func longest<Value>(
    at token: Int, before end: Int, _ read: (WordMeaning) -> Value?
  ) -> (value: Value, end: Int)? {
    guard token < end, token < firstPhrase.count else { return nil }
    var best: (value: Value, end: Int)?
    var position = Int(firstPhrase[token])
    while position < phrases.count, phrases[position].tokens.lowerBound == token {
      let phrase = phrases[position]
      position += 1
      guard phrase.tokens.upperBound <= end, phrase.tokens.upperBound > (best?.end ?? token),
        let value = read(phrase.meaning)
      else { continue }
      best = (value, phrase.tokens.upperBound)
    }
    if let best { return best }
    return read(meaning(token)).map { ($0, token + 1) }
  }

  /// The bytes that tokens stand in, with the currency sign before and the percent sign after them.
  func range(of tokens: Range<Int>, lead: Bool = true, trail: Bool = true) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    var start = Int(version.tokens[tokens.lowerBound].start)
    var end = Int(version.tokens[tokens.upperBound - 1].end)
    if lead { start -= Int(before[tokens.lowerBound].lead) }
    if trail { end += Int(after[tokens.upperBound - 1].trail) }
    return max(0, start)..<min(version.text.count, end)
  }

  /// The first byte of a token.
  func byte(_ token: Int) -> UInt8 { version.text[Int(version.tokens[token].start)] }

  /// What a noun may mean, plain senses first.
  func concepts(of token: Int) -> [ConceptID] {
    words.concepts[Int(version.tokens[token].word)]
  }

  /// Whether a word has a meaning in a table of concepts, apart from what it says as a number.
  func hasPlainConcept(_ token: Int) -> Bool {
    words.hasPlainConcept[Int(version.tokens[token].word)]
  }

  // MARK: Reading

  private mutating func readGaps() {
    before = Array(repeating: Gap(), count: version.tokens.count)
    after = before
    sentenceEnds = Array(repeating: 0, count: version.tokens.count)
    sentenceStarts = sentenceEnds
    english = Array(repeating: false, count: version.tokens.count)
    formOfToken = Array(repeating: -1, count: version.tokens.count)
    for sentence in version.sentences {
      var offset = sentence.range.lowerBound
      for token in sentence.tokens {
        let range = version.tokens[token].range
        before[token] = Gap(version.text, offset..<max(offset, range.lowerBound))
        if token > sentence.tokens.lowerBound { after[token - 1] = before[token] }
        offset = range.upperBound
        sentenceStarts[token] = Int32(sentence.tokens.lowerBound)
        sentenceEnds[token] = Int32(sentence.tokens.upperBound)
        english[token] = sentence.language != .russian && sentence.language != .ukrainian
        if version.tokens[token].shape.contains(.digits), let form = DigitForm(version.text, range)
        {
          formOfToken[token] = Int32(forms.count)
          forms.append(form)
        }
      }
      if let last = sentence.tokens.last {
        after[last] = Gap(version.text, offset..<max(offset, sentence.range.upperBound))
      }
    }
  }

  private mutating func readPhrases() {
    var values = words.values
    firstPhrase.reserveCapacity(version.tokens.count)
    var term = 0
    for token in version.tokens.indices {
      firstPhrase.append(Int32(phrases.count))
      while term < version.terms.count, version.terms[term].tokens.lowerBound <= token {
        let occurrence = version.terms[term]
        term += 1
        guard occurrence.tokens.lowerBound == token, isUnbroken(occurrence.tokens) else { continue }
        let meaning = values.meaning(of: occurrence.senses)
        if !meaning.isSilent || !meaning.roles.isEmpty {
          phrases.append((occurrence.tokens, meaning))
        }
      }
    }
  }

  /// Whether nothing but blanks, hyphens and the points of abbreviations stands between tokens.
  private func isUnbroken(_ tokens: Range<Int>) -> Bool {
    tokens.dropFirst().allSatisfy {
      before[$0].signs.isSubset(of: [.blank, .hyphen, .stop, .slash, .quote])
    }
  }
}
