package import SynopticLedger
package import SynopticLexicon
package import SynopticReading
package import SynopticText

/// Parts the versions of a story into sentences and words, and looks the words up.
///
/// One analyzer reads all versions of a run, so that they share a vocabulary.
package struct TextAnalyzer: ~Copyable {
  /// The words of all versions read so far.
  package private(set) var vocabulary: Vocabulary

  private let lexicon: Lexicon
  private var splitter: SentenceSplitter
  private let folder: WordFolder
  private let furniture: FurnitureRecognizer

  /// Makes an analyzer with an empty vocabulary.
  ///
  /// - Throws: ``ICUFailure`` if ICU's data is not installed.
  package init(lexicon: Lexicon) throws(ICUFailure) {
    let splitter = try SentenceSplitter(lexicon: lexicon)
    let folder = try WordFolder()
    self.lexicon = lexicon
    self.splitter = splitter
    self.folder = folder
    vocabulary = Vocabulary(lexicon: lexicon)
    furniture = FurnitureRecognizer(lexicon: lexicon)
  }

  /// Reads a version.
  ///
  /// - Parameters:
  ///   - document: The version's text and blocks.
  ///   - language: The language that the user says it is in; nil to find out.
  /// - Returns: The version's paragraphs, sentences and words.
  /// - Throws: ``ICUFailure`` where ICU cannot read the text.
  /// - Complexity: O(*n*) on average, where *n* is the length of the text.
  package mutating func read(
    _ document: Document, language: Language? = nil
  ) throws(ICUFailure) -> VersionText {
    var result = VersionText(
      text: document.text, paragraphs: [], kinds: document.blocks.map(\.kind), sentences: [],
      tokens: [], terms: [], language: .undetermined)
    for (number, block) in document.blocks.enumerated() {
      let first = result.sentences.count
      for range in try splitter.sentences(of: block.range, in: document.text) {
        result.sentences.append(
          SentenceText(
            range: range, paragraph: number, tokens: 0..<0, terms: 0..<0, language: .undetermined,
            furniture: nil))
      }
      result.paragraphs.append(
        Paragraph(range: block.range, sentences: first..<result.sentences.count))
    }
    let words = try fold(document.text, result.sentences)
    let cyrillic = assignLanguages(to: &result, words, given: language)
    try addTokens(to: &result, words, cyrillic: cyrillic)
    addTerms(to: &result)
    furniture.mark(&result, vocabulary)
    return result
  }

  // MARK: Words

  /// A word before its language is known.
  private struct RawWord {
    var sentence: Int
    var range: Range<Int>
    var form: Range<Int>
    var traits: WordFolder.Traits
  }

  private struct RawWords {
    var words: [RawWord] = []
    var forms: [UInt8] = []
  }

  private func fold(
    _ text: borrowing [UInt8], _ sentences: [SentenceText]
  ) throws(ICUFailure) -> RawWords {
    var result = RawWords()
    for (number, sentence) in sentences.enumerated() {
      for range in WordSplitter.ranges(in: text, sentence.range) {
        let start = result.forms.count
        let traits = try folder.fold(text, range, into: &result.forms)
        result.words.append(
          RawWord(sentence: number, range: range, form: start..<result.forms.count, traits: traits))
      }
    }
    return result
  }

  // MARK: Languages

  /// Decides the language of every sentence and of the version.
  ///
  /// - Returns: For each sentence, the language of its Cyrillic words.
  private func assignLanguages(
    to version: inout VersionText, _ words: RawWords, given: Language?
  ) -> [Language] {
    let evidence = version.sentences.map { LanguageEvidence(version.text, $0.range) }
    var whole = LanguageEvidence()
    for sentence in evidence { whole += sentence }
    var known = KnownWords(lexicon: lexicon)
    var decided = evidence.map(\.cyrillicLanguage)
    var undecided = Set(evidence.indices.filter { decided[$0] == nil && evidence[$0].cyrillic > 0 })
    for word in words.words
    where undecided.contains(word.sentence) && word.traits.script == .cyrillic {
      known.count(words.forms[word.form], sentence: word.sentence)
    }
    for sentence in undecided.sorted() {
      decided[sentence] = known.language(ofSentence: sentence)
      if decided[sentence] != nil { undecided.remove(sentence) }
    }
    let fallback =
      given.flatMap { [.russian, .ukrainian].contains($0) ? $0 : nil }
      ?? whole.cyrillicLanguage ?? known.language ?? .russian
    let cyrillic = decided.map { $0 ?? fallback }
    var bytes: [Language: Int] = [:]
    for number in version.sentences.indices {
      let language: Language =
        switch evidence[number].script {
        case .latin: isEnglish(number, words) ? .english : .undetermined
        case .cyrillic: given == .russian || given == .ukrainian ? fallback : cyrillic[number]
        case .other, nil: .undetermined
        }
      version.sentences[number].language = language
      bytes[language, default: 0] += version.sentences[number].range.count
    }
    version.language =
      given
      ?? Language.known.max { (bytes[$0] ?? 0, $1.tag) < (bytes[$1] ?? 0, $0.tag) }
      ?? .undetermined
    if bytes.keys.allSatisfy({ $0 == .undetermined }), given == nil {
      version.language = .undetermined
    }
    for number in version.sentences.indices
    where version.sentences[number].language == .undetermined {
      if evidence[number].script == nil { version.sentences[number].language = version.language }
    }
    return cyrillic
  }

  /// Whether a sentence in Latin letters may be read as English: it is short, or knows English words.
  private func isEnglish(_ sentence: Int, _ words: RawWords) -> Bool {
    var total = 0
    var known = 0
    let first = words.words.partitioningIndex { $0.sentence >= sentence }
    for word in words.words[first...] {
      if word.sentence != sentence { break }
      guard word.traits.script == .latin, !word.traits.isCapitalized else { continue }
      total += 1
      if !lexicon.lemmas(ofForm: words.forms[word.form].span, in: .english).isEmpty { known += 1 }
      if total == 24 { break }
    }
    return total < 4 || known * 3 >= total
  }

  // MARK: Tokens and terms

  private mutating func addTokens(
    to version: inout VersionText, _ words: RawWords, cyrillic: [Language]
  ) throws(ICUFailure) {
    var shapes = ShapeReader()
    var next = 0
    version.tokens.reserveCapacity(words.words.count)
    for number in version.sentences.indices {
      let first = version.tokens.count
      shapes.begin(version.sentences[number].range)
      while next < words.words.count, words.words[next].sentence == number {
        let word = words.words[next]
        let shape = shapes.shape(of: word.range, word.traits, in: version.text)
        let language: Language =
          switch word.traits.script {
          case .latin, nil: .english
          case .cyrillic: cyrillic[number]
          case .other: .undetermined
          }
        var form = words.forms[word.form]
        if language == .english, form.count > 2, form.suffix(2).elementsEqual("'s".utf8) {
          form.removeLast(2)
        }
        let number = vocabulary.number(ofForm: form, in: language, casing: Casing(shape))
        version.tokens.append(
          Token(
            start: Int32(word.range.lowerBound), end: Int32(word.range.upperBound), word: number,
            shape: shape, script: word.traits.script))
        next += 1
      }
      version.sentences[number].tokens = first..<version.tokens.count
    }
  }

  private func addTerms(to version: inout VersionText) {
    for number in version.sentences.indices {
      let first = version.terms.count
      for token in version.sentences[number].tokens {
        let longest = vocabulary[version.tokens[token].word].longestPhrase
        guard longest > 0 else { continue }
        let end = min(version.sentences[number].tokens.upperBound, token + longest + 1)
        TermFinder.addTerms(from: token, to: end, in: &version, vocabulary)
      }
      version.sentences[number].terms = first..<version.terms.count
    }
  }
}
