import SynopticLanguage

/// Decades and centuries.
extension ValueText {
  /// The 1990s, 1990-х, 90-е годы.
  func decade(at token: Int, before end: Int) -> DateExpression? {
    guard let form = digits(token), form.prefix.isEmpty, !form.isCode, form.runs.count == 1,
      form.whole.truncatingRemainder(dividingBy: 10) == 0,
      form.digitCount == 4 || form.digitCount == 2
    else { return nil }
    var next = token + 1
    if form.suffix.isEmpty {
      guard next < end, before[next].isHyphen, digits(next) == nil,
        roles(next).contains(.decadeSuffix) || form.whole > 20 && isPluralSuffix(next)
      else { return nil }
      next += 1
    } else {
      guard meaning(token).affixes.last?.roles.contains(.decadeSuffix) ?? false else { return nil }
    }
    if form.digitCount == 2, form.whole < 30 { return nil }
    guard form.digitCount == 2 || (1000...2990).contains(form.whole) else { return nil }
    let first = form.digitCount == 4 ? Int(form.whole) : 1900 + Int(form.whole)
    if next < end, before[next].isPlain, meaning(next).calendar(.year) != nil, !isEnglish(next) {
      next += 1
    }
    var expression = DateExpression(tokens: token..<next)
    expression.parts.years = first...first + 9
    return expression
  }

  /// The ending of an ordinal in the plural: х.
  private func isPluralSuffix(_ token: Int) -> Bool {
    let range = version.tokens[token].range
    return range.count == 2 && version.text[range].elementsEqual("х".utf8)
  }

  // MARK: Centuries

  /// Reads a century: XII век, the fourth century BC, XIX–XX веков.
  func century(at token: Int, before end: Int) -> DateExpression? {
    guard let first = centuryNumber(at: token, before: end) else { return nil }
    var last = first.number
    var next = first.end
    if next < end, before[next].joinsRange, let second = centuryNumber(at: next, before: end),
      second.number > last
    {
      last = second.number
      next = second.end
    }
    let isWord = digits(token) == nil && !version.tokens[token].shape.contains(.capitalized)
    guard next < end, before[next].isPlain || before[next].isHyphen, digits(next) == nil,
      meaning(next).units.contains(where: {
        $0.unit.name == "century"
          && (!$0.isLoose || !isWord && (digits(token) == nil || after[next].signs.contains(.stop)))
      })
    else { return nil }
    next += 1
    var sign = 1
    if let era = era(at: next, before: end) {
      sign = era.sign
      next = era.end
    }
    var expression = DateExpression(tokens: token..<next)
    expression.parts.years =
      sign > 0
      ? (first.number - 1) * 100 + 1...last * 100 : -first.number * 100...(-(last - 1) * 100 - 1)
    return expression
  }

  private func centuryNumber(at token: Int, before end: Int) -> (number: Int, end: Int)? {
    if digits(token) == nil, version.tokens[token].shape.contains(.capitalized),
      let roman = RomanNumeral.value(version.text, version.tokens[token].range),
      (1...30).contains(roman)
    {
      return (roman, token + 1)
    }
    guard digits(token) != nil || meaning(token).number(.ordinal, .cardinal) != nil else {
      return nil
    }
    if let form = digits(token), form.isWhole, form.whole <= 30, form.whole >= 1 {
      if token + 1 < end, before[token + 1].isHyphen, roles(token + 1).contains(.ordinalSuffix) {
        return (Int(form.whole), token + 2)
      }
      // 21 век; but 3 века are three of them.
      let next = token + 1
      guard next < end, before[next].isPlain,
        meaning(next).units.contains(where: { $0.unit.name == "century" }),
        form.whole > 4
      else { return nil }
      return (Int(form.whole), next)
    }
    guard
      let numeral = digits(token) != nil
        ? digitNumeral(at: token, before: end)
        : wordNumeral(at: token, before: end, isBounded: false),
      numeral.kind == .ordinal, (1...30).contains(numeral.value)
    else { return nil }
    return (Int(numeral.value), numeral.tokens.upperBound)
  }
}
