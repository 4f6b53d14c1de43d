import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds the office or trade that a sentence gives to somebody it names: before the name, or behind it
/// between commas.
struct RoleFinder {
  /// The greatest number of words from an office to the name that it belongs to.
  private static let reach = 8

  /// The greatest number of words before an office that belong to it.
  private static let modifiers = 3

  private let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Returns the role of a name, or nil where the sentence gives none.
  func role(
    of name: Range<Int>, in sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary
  ) -> Role? {
    let before = window(before: name, in: sentence, version)
    if let role = role(in: before, sentence, version, vocabulary, nearest: .last) { return role }
    let after = window(after: name, in: sentence, version)
    return role(in: after, sentence, version, vocabulary, nearest: .first)
  }

  private enum Nearest {
    case first
    case last
  }

  private func window(before name: Range<Int>, in sentence: SentenceText, _ version: VersionText)
    -> Range<Int>
  {
    var start = name.lowerBound
    guard !version.tokens[start].shape.contains(.afterPunctuation) else { return start..<start }
    while start > sentence.tokens.lowerBound, name.lowerBound - start < Self.reach {
      start -= 1
      if version.tokens[start].shape.contains(.afterPunctuation) { break }
    }
    return start..<name.lowerBound
  }

  /// What stands between the comma behind a name and the next sign.
  private func window(after name: Range<Int>, in sentence: SentenceText, _ version: VersionText)
    -> Range<Int>
  {
    let start = name.upperBound
    guard start < sentence.tokens.upperBound,
      version.tokens[start].shape.contains(.afterPunctuation)
    else { return start..<start }
    var end = start + 1
    while end < sentence.tokens.upperBound, end - start < Self.reach,
      !version.tokens[end].shape.contains(.afterPunctuation)
    {
      end += 1
    }
    return start..<end
  }

  private func role(
    in window: Range<Int>, _ sentence: SentenceText, _ version: VersionText,
    _ vocabulary: Vocabulary,
    nearest: Nearest
  ) -> Role? {
    let heads = window.filter { token in
      vocabulary[version.tokens[token].word].senses.contains { isOffice($0) }
    }
    guard let head = nearest == .last ? heads.last : heads.first else { return nil }
    let end =
      nearest == .last ? window.upperBound : self.end(of: window, from: head, version, vocabulary)
    // No word of saying or doing may stand between an office and the name that it belongs to.
    guard !(head + 1..<end).contains(where: { isVerbal($0, version, vocabulary) }) else {
      return nil
    }
    let start = self.start(of: window, to: head, sentence, version, vocabulary)
    var role = Role(tokens: start..<end)
    addHeads(at: head, to: &role, sentence, version, vocabulary)
    addModifiers(beside: head, to: &role, sentence, version, vocabulary)
    return role
  }

  /// Where an office begins: with the words that say which one it is, or what changes it.
  ///
  /// In English any word that stands before it may do so, up to an article or a preposition. In Russian and
  /// Ukrainian adjectives do, and other offices, which may have their own complement: `заместитель главы`;
  /// another noun belongs to what stands before.
  private func start(
    of window: Range<Int>, to head: Int, _ sentence: SentenceText, _ version: VersionText,
    _ vocabulary: Vocabulary
  ) -> Int {
    let standings = version.terms[sentence.terms].filter { term in
      term.senses.contains { isStatus($0.concept) }
    }
    var start = head
    var token = head
    while token > window.lowerBound, head - token < Self.modifiers {
      let isJoined = version.tokens[token].shape.contains(.afterHyphen)
      token -= 1
      if isVerbal(token, version, vocabulary) { break }
      let entry = vocabulary[version.tokens[token].word]
      let isOffice =
        standings.contains { $0.tokens.contains(token) }
        || entry.senses.contains { !$0.isLoose && (self.isOffice($0) || isStatus($0.concept)) }
      if isJoined || isOffice {
        start = token
      } else if entry.senses.contains(where: { isConnecting($0) }) {
        break
      } else if start == token + 1,
        entry.language == .english || isAdjective(version.tokens[token].word, vocabulary)
      {
        start = token
      }
    }
    return start
  }

  private func isConnecting(_ sense: Sense) -> Bool {
    switch lexicon.kind(of: sense.concept) {
    case .functionWords, .pronouns, .connectives: !sense.isLoose
    default: false
    }
  }

  private func isAdjective(_ word: Int32, _ vocabulary: Vocabulary) -> Bool {
    let entry = vocabulary[word]
    let lemmas = entry.lemmas.map { lexicon.spelling(of: $0) }
    return WordTraitReader.traits(of: entry, form: vocabulary.form(of: word), lemmas: lemmas)
      .contains(.adjectival)
  }

  /// Where an office behind a name ends: before a verb, or with the window.
  private func end(
    of window: Range<Int>, from head: Int, _ version: VersionText, _ vocabulary: Vocabulary
  ) -> Int {
    (head + 1..<window.upperBound).first { isVerbal($0, version, vocabulary) } ?? window.upperBound
  }

  /// Adds what the office means: by the longest term that holds its word, else by the word.
  private func addHeads(
    at head: Int, to role: inout Role, _ sentence: SentenceText, _ version: VersionText,
    _ vocabulary: Vocabulary
  ) {
    var longest = 1
    for term in version.terms[sentence.terms]
    where term.tokens.contains(head) && role.tokens.lowerBound <= term.tokens.lowerBound
      && term.tokens.upperBound <= role.tokens.upperBound
    {
      let senses = term.senses.filter { !isStatus($0.concept) }
      guard !senses.isEmpty, term.tokens.count >= longest else { continue }
      if term.tokens.count > longest { role.heads = [] }
      longest = term.tokens.count
      role.heads.formUnion(senses.map(\.concept))
      role.isSpecific = true
    }
    if role.heads.isEmpty {
      let senses = vocabulary[version.tokens[head].word].senses
      role.heads = Set(senses.filter { isOffice($0) }.map(\.concept))
    }
  }

  /// Adds what changes the office, and the other words that belong to it.
  private func addModifiers(
    beside head: Int, to role: inout Role, _ sentence: SentenceText, _ version: VersionText,
    _ vocabulary: Vocabulary
  ) {
    for token in role.tokens {
      for sense in vocabulary[version.tokens[token].word].senses {
        if isStatus(sense.concept) {
          if let effect = lexicon.cell("effect", of: sense.concept), !sense.isLoose {
            role.effects.insert(effect)
          }
        } else if !(lexicon.kind(of: sense.concept)?.isGrammar ?? false), token != head {
          role.modifiers.insert(sense.concept)
        }
      }
    }
    for term in version.terms[sentence.terms]
    where role.tokens.contains(term.tokens.lowerBound)
      && term.tokens.upperBound <= role.tokens.upperBound
    {
      for sense in term.senses where isStatus(sense.concept) {
        if let effect = lexicon.cell("effect", of: sense.concept) { role.effects.insert(effect) }
      }
    }
  }

  /// Whether a word is a verb of saying or one that adds little, or hedges: no part of an office.
  private func isVerbal(_ token: Int, _ version: VersionText, _ vocabulary: Vocabulary) -> Bool {
    vocabulary[version.tokens[token].word].senses.contains { sense in
      switch lexicon.kind(of: sense.concept) {
      case .speech, .modality, .negators: !sense.isLoose
      default: false
      }
    }
  }

  private func isOffice(_ sense: Sense) -> Bool {
    switch lexicon.kind(of: sense.concept) {
    case .titles: true
    case .roles: lexicon.cell("kind", of: sense.concept) == "office"
    default: false
    }
  }

  private func isStatus(_ concept: ConceptID) -> Bool { lexicon.kind(of: concept) == .status }
}
