import SynopticLanguage

/// The nouns that numbers count.
extension ValueText {
  /// How far from its number a noun may stand, in words.
  private static let reach = 4

  /// Returns the noun that a number counts, or nil where none stands beside it.
  ///
  /// In English it is the last plural of the words after the number, across adjectives: 200
  /// hospital beds. In Russian and Ukrainian it is the first word after the number that is not
  /// declined as an adjective, or the last that is, where no noun follows: 100 политических
  /// заключённых. Punctuation, function words and verbs end the search.
  ///
  /// - Parameters:
  ///   - numeral: The number.
  ///   - token: The token after it and after its unit.
  ///   - end: The end of the sentence.
  ///   - isAttribute: The number stands before its noun as an adjective does: a six-year sentence.
  /// - Returns: The noun's token.
  func countedNoun(
    of numeral: Numeral, after token: Int, before end: Int, isAttribute: Bool = false
  ) -> Int? {
    var first = token
    var isMass = false
    let isSingular = numeral.value == 1 || numeral.kind == .ordinal || isAttribute
    guard first < end, goesOn(first) || before[first].isHyphen else { return nil }
    if isEnglish(first), roles(first).contains(.of) {
      // Thousands of people, 30 of the prisoners.
      guard numeral.kind != .ordinal else { return nil }
      first += 1
      while first < end, before[first].isPlain, roles(first).contains(.determiner) { first += 1 }
      isMass = true
    }
    if !isEnglish(first), roles(first).contains(.determiner), first + 1 < end,
      before[first + 1].isPlain
    {
      // Двух её автотрансформаторов.
      first += 1
    }
    // The third-largest city.
    if numeral.kind == .ordinal, before[first].isHyphen, first + 1 < end { first += 1 }
    let limit = min(end, first + Self.reach)
    guard first < limit, digits(first) == nil, canBeCounted(first) else { return nil }
    return isEnglish(first)
      ? englishNoun(first, limit, isSingular: isSingular, isMass: isMass) : slavicNoun(first, limit)
  }

  private func canBeCounted(_ token: Int) -> Bool {
    let meaning = meaning(token)
    return version.tokens[token].script != nil
      && meaning.traits.isDisjoint(with: [.function, .digits])
      && meaning.numbers.allSatisfy { $0.kind != .cardinal && $0.kind != .scale || $0.isLoose }
      && !meaning.traits.contains(.verbal)
  }

  private func englishNoun(_ first: Int, _ limit: Int, isSingular: Bool, isMass: Bool) -> Int? {
    var noun: Int?
    var singular: Int?
    var last: Int?
    for token in first..<limit {
      if token > first, !(before[token].isPlain || before[token].isHyphen) { break }
      let traits = meaning(token).traits
      guard canBeCounted(token), meaning(token).bound == nil,
        traits.isDisjoint(with: .past) || token == first && !isSingular,
        !traits.contains(.speech) || token == first
      else { break }
      last = token
      if traits.contains(.plural) {
        noun = token
      } else if noun != nil {
        break
      }
      if singular == nil
        || meaning(token - 1).traits.contains(.name) && token == first + 1 && singular == first,
        !traits.contains(.adjectival)
      {
        singular = token
      }
      if isPossessive(token) {
        // Eight of Scotland's ten species counts no Scotlands.
        guard traits.contains(.name) else { break }
        (noun, singular, last) = (nil, nil, nil)
      }
    }
    // 200 hospital beds; one prisoner; the first known patient.
    if isMass { return noun ?? singular ?? last }
    return isSingular ? singular ?? noun ?? last : noun
  }

  /// Whether a word ends in 's.
  func isPossessive(_ token: Int) -> Bool {
    let range = version.tokens[token].range
    guard range.count > 2, version.text[range.upperBound - 1] == UInt8(ascii: "s") else {
      return false
    }
    let sign = version.text[range.upperBound - 2]
    return sign == UInt8(ascii: "'") || sign == 0x99
  }

  private func slavicNoun(_ first: Int, _ limit: Int) -> Int? {
    var adjective: Int?
    for token in first..<limit {
      if token > first,
        !before[token].isPlain || version.tokens[token].script != version.tokens[first].script
      {
        break
      }
      guard canBeCounted(token) else { break }
      guard meaning(token).traits.contains(.adjectival) else {
        if adjective != nil, meaning(token).traits.contains(.past) { break }
        return token
      }
      adjective = token
    }
    return adjective
  }
}
