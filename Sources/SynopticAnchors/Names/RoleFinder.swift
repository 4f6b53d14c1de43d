import SynopticLanguage
import SynopticLexicon

/// Finds the office or trade that a sentence gives to somebody it names: before the name, or behind it
/// between commas.
struct RoleFinder {
  /// The greatest number of words from an office to the name that it belongs to.
  private static let reach = 8

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

  private func window(before name: Range<Int>, in sentence: SentenceText, _ version: VersionText) -> Range<Int> {
    var start = name.lowerBound
    guard !version.tokens[start].shape.contains(.afterPunctuation) else { return start..<start }
    while start > sentence.tokens.lowerBound, name.lowerBound - start < Self.reach {
      start -= 1
      if version.tokens[start].shape.contains(.afterPunctuation) { break }
    }
    return start..<name.lowerBound
  }

  /// What stands between the comma behind a name and the next sign.
  private func window(after name: Range<Int>, in sentence: SentenceText, _ version: VersionText) -> Range<Int> {
    let start = name.upperBound
    guard start < sentence.tokens.upperBound, version.tokens[start].shape.contains(.afterPunctuation)
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
    in window: Range<Int>, _ sentence: SentenceText, _ version: VersionText, _ vocabulary: Vocabulary,
    nearest: Nearest
  ) -> Role? {
    let heads = window.filter { token in
      vocabulary[version.tokens[token].word].senses.contains { isOffice($0) }
    }
    guard let head = nearest == .last ? heads.last : heads.first else { return nil }
    // A chain of offices is one: `заместитель директора`, `deputy foreign minister`.
    var role = Role(tokens: window)
    var longest = 1
    for term in version.terms[sentence.terms]
    where term.tokens.contains(head) && window.contains(term.tokens.lowerBound) && term.tokens.upperBound <= window.upperBound {
      let senses = term.senses.filter { !isStatus($0.concept) }
      guard !senses.isEmpty, term.tokens.count >= longest else { continue }
      if term.tokens.count > longest { role.heads = [] }
      longest = term.tokens.count
      role.heads.formUnion(senses.map(\.concept))
      role.isSpecific = true
    }
    if role.heads.isEmpty {
      role.heads = Set(vocabulary[version.tokens[head].word].senses.filter { isOffice($0) }.map(\.concept))
    }
    for token in window {
      for sense in vocabulary[version.tokens[token].word].senses {
        if isStatus(sense.concept) {
          if let effect = lexicon.cell("effect", of: sense.concept), !sense.isLoose { role.effects.insert(effect) }
        } else if !(lexicon.kind(of: sense.concept)?.isGrammar ?? false), token != head {
          role.modifiers.insert(sense.concept)
        }
      }
    }
    for term in version.terms[sentence.terms]
    where window.contains(term.tokens.lowerBound) && term.tokens.upperBound <= window.upperBound {
      for sense in term.senses where isStatus(sense.concept) {
        if let effect = lexicon.cell("effect", of: sense.concept) { role.effects.insert(effect) }
      }
    }
    return role
  }

  private func isOffice(_ sense: Sense) -> Bool {
    switch lexicon.kind(of: sense.concept) {
    case .roles, .titles: true
    default: false
    }
  }

  private func isStatus(_ concept: ConceptID) -> Bool { lexicon.kind(of: concept) == .status }
}
