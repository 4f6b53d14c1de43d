import SynopticLanguage

/// Years.
extension ValueText {
  /// Reads the year, decade or century that begins at a token.
  func yearDate(at token: Int, before end: Int) -> DateExpression? {
    century(at: token, before: end) ?? decade(at: token, before: end) ?? eraYear(
      at: token, before: end)
      ?? year(at: token, before: end)
  }

  // MARK: Years

  /// The years that news writes of without the word for a year.
  private static let bareYears = 1900.0...2100.0

  /// In 2010, 2022 року, в 2022-м, 2010–2015 годы, (1997), Euro 2024.
  private func year(at token: Int, before end: Int) -> DateExpression? {
    guard let form = digits(token), form.isWhole, form.digitCount == 4,
      (1000...2999).contains(form.whole),
      before[token].currency == 0,
      after[token].signs.isDisjoint(with: [.percent, .currency, .degree, .plus])
    else { return nil }
    // Vol 2085: a number that is a name.
    if token > sentenceStart(token), roles(token - 1).contains(.reference),
      version.tokens[token - 1].range.count > 2, before[token].signs.isSubset(of: [.blank, .stop])
    {
      return nil
    }
    let first = Int(form.whole)
    var last = first
    var next = token + 1
    if let second = lastYear(after: next, first, before: end) {
      last = second.year
      next = second.end
    }
    var hasSuffix = false
    if next < end, before[next].isHyphen, digits(next) == nil, roles(next).contains(.ordinalSuffix)
    {
      hasSuffix = true
      next += 1
    }
    let hasWord =
      next < end && before[next].isPlain && digits(next) == nil
      && meaning(next).calendar(.year) != nil
      && !isEnglish(next)
    guard
      hasWord || hasSuffix && Self.bareYears.contains(form.whole)
        || standsAsYear(token, next, before: end)
        || last > first && Self.bareYears.contains(form.whole) && (last - first < 100)
          && !isCounted(next, before: end)
    else { return nil }
    var expression = DateExpression(tokens: token..<(hasWord ? next + 1 : next))
    expression.parts.years = first...last
    return expression
  }

  /// The second year of a range: 2010–2015, 2021-22, 2019/20.
  private func lastYear(after token: Int, _ first: Int, before end: Int) -> (year: Int, end: Int)? {
    guard token < end, before[token].joinsRange || before[token].signs == .slash,
      let form = digits(token),
      form.isWhole
    else { return nil }
    let year =
      form.digitCount == 4
      ? Int(form.whole)
      : form.digitCount == 2 ? first / 100 * 100 + Int(form.whole) : 0
    guard year > first, year - first < 500,
      !(token + 1 < end && before[token + 1].isHyphen && digits(token + 1) != nil)
    else { return nil }
    return (year, token + 1)
  }

  /// Whether four digits are a year by what stands beside them.
  private func standsAsYear(_ token: Int, _ next: Int, before end: Int) -> Bool {
    guard let value = digits(token)?.whole else { return false }
    guard !isCounted(next, before: end) else {
      // The 2020 elections: an article stands before, and no hundred elections would be told so.
      return isEnglish(token) && Self.bareYears.contains(value)
        && followsTheName(token, next, before: end)
    }
    if Self.bareYears.contains(value) {
      if before[token].signs.contains(.openBracket), after[next - 1].signs.contains(.closeBracket) {
        return true
      }
      guard token > sentenceStart(token) else {
        return next < end && isEnglish(token) && before[next].isPlain
      }
      if before[token].isHyphen { return meaning(token - 1).traits.contains(.name) }
      guard before[token].isPlain else { return false }
      return followsDatePreposition(token) || roles(token - 1).contains(.of) || isEnglish(token)
        || meaning(token - 1).traits.contains(.name) || meaning(token - 1).calendar(.year) != nil
        || isSince(token - 1)
    }
    guard token > sentenceStart(token), before[token].isPlain, isClauseEnd(next - 1) else {
      return false
    }
    return value >= 1000 && roles(token - 1).contains(.in)
  }

  private func isSince(_ token: Int) -> Bool {
    meaning(token).relative.contains {
      if case .relation = $0.sense { true } else { false }
    }
  }

  /// Whether something that can be counted stands at a token: a unit, a scale, a plural.
  private func isCounted(_ token: Int, before end: Int) -> Bool {
    guard token < end, before[token].isPlain || before[token].isHyphen, digits(token) == nil else {
      return token < end && digits(token) != nil && before[token].isOneBlank
        && digits(token)?.digitCount == 3
    }
    let next = meaning(token)
    if next.number(.scale) != nil || next.units.contains(where: { !$0.isLoose }) { return true }
    if next.traits.contains(.name) { return false }
    let numeral = Numeral(tokens: token..<token, value: 2000, writing: .digits)
    guard let noun = countedNoun(of: numeral, after: token, before: end) else { return false }
    return !isEnglish(token)
      || meaning(noun).traits.contains(.plural) && !isEnglishVerbAfterYear(token)
  }

  private func isEnglishVerbAfterYear(_ token: Int) -> Bool {
    meaning(token).traits.contains(.past) || meaning(token).traits.contains(.speech)
  }

  private func followsTheName(_ token: Int, _ next: Int, before end: Int) -> Bool {
    token > sentenceStart(token) && before[token].isPlain && roles(token - 1).contains(.determiner)
      && next < end && before[next].isPlain
  }

  // MARK: Eras

  /// Reads a year with its era: 340 BC, AD 79.
  private func eraYear(at token: Int, before end: Int) -> DateExpression? {
    var start = token
    var era: Int?
    if digits(token) == nil {
      guard version.tokens[token].shape.contains(.allCapitals),
        let sense = meaning(token).calendar(.era)
      else { return nil }
      era = sense.number
      start += 1
    }
    guard start < end, let form = digits(start), form.isWhole, (1...9999).contains(form.whole),
      start == token || before[start].isPlain
    else { return nil }
    var next = start + 1
    if next < end, before[next].isPlain, digits(next) == nil, meaning(next).calendar(.year) != nil {
      next += 1
    }
    if era == nil {
      guard next < end, let found = self.era(at: next, before: end) else { return nil }
      era = found.sign
      next = found.end
    }
    let year = Int(form.whole) * (era ?? 1)
    var expression = DateExpression(tokens: token..<next)
    expression.parts.years = year...year
    return expression
  }

  /// The era that a token begins.
  func era(at token: Int, before end: Int) -> (sign: Int, end: Int)? {
    guard token < end, before[token].signs.isSubset(of: [.blank, .stop]) else { return nil }
    return longest(at: token, before: end) { $0.calendar(.era) }.map { ($0.value.number, $0.end) }
  }
}
