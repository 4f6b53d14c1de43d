import SynopticLanguage

/// Units beside numbers.
extension ValueText {
  /// Reads the unit of a number: a sign before or after it, letters glued to it, a word or a term
  /// after it, a currency's code before it.
  ///
  /// - Parameters:
  ///   - numeral: The number.
  ///   - end: The end of the sentence.
  /// - Returns: The unit, and the tokens of the number with its unit; nil where there is none.
  func unit(of numeral: Numeral, before end: Int) -> (unit: MeasureUnit, tokens: Range<Int>)? {
    let first = numeral.tokens.lowerBound
    let next = numeral.tokens.upperBound
    if let unit = numeral.unit { return (unit, numeral.tokens) }
    if let sign = sign(after: next - 1, before: end) {
      return (sign.unit, first..<sign.end)
    }
    if let money = currency(before: first) {
      // $5 million of dollars would be said twice: the word adds nothing.
      let word = self.word(after: numeral, before: end)
      if let word, word.unit.dimension == .money { return (money.unit, money.first..<word.end) }
      return (money.unit, money.first..<next)
    }
    guard let word = word(after: numeral, before: end) else { return nil }
    return (word.unit, first..<word.end)
  }

  /// A percent, a degree or a currency's sign after a token.
  private func sign(after token: Int, before end: Int) -> (unit: MeasureUnit, end: Int)? {
    let gap = after[token]
    if gap.signs.contains(.percent), let percent = signs.percent { return (percent, token + 1) }
    if gap.signs.contains(.promille), let promille = signs.promille { return (promille, token + 1) }
    if gap.signs.contains(.degree), gap.isGluedLeft || gap.signs.isSubset(of: [.blank, .degree]) {
      if token + 1 < end, let letter = scaleLetter(token + 1) { return (letter, token + 2) }
      if let degree = isEnglish(token) ? signs.degree : signs.celsius { return (degree, token + 1) }
    }
    if gap.currency != 0, !(gap.isGluedRight && token + 1 < end && digits(token + 1) != nil),
      let money = signs.currency(gap.currency)
    {
      return (money, token + 1)
    }
    return nil
  }

  /// The scale of temperature that a single capital letter names.
  private func scaleLetter(_ token: Int) -> MeasureUnit? {
    switch version.text[version.tokens[token].range] {
    case let letters where letters.elementsEqual("C".utf8) || letters.elementsEqual("С".utf8):
      signs.celsius
    case let letters where letters.elementsEqual("F".utf8): signs.fahrenheit
    default: nil
    }
  }

  /// A currency's sign or code before a number.
  private func currency(before token: Int) -> (unit: MeasureUnit, first: Int)? {
    let gap = before[token]
    let isFirst = token == sentenceStart(token)
    if gap.currency != 0, gap.isGluedRight || gap.signs == [.currency, .blank],
      isFirst || !isAmount(token - 1, gap)
    {
      if !isFirst, gap.currency == 0x24, gap.signs == .currency {
        let letters = version.text[version.tokens[token - 1].range]
        if let dollar = signs.dollar(letters) { return (dollar, token - 1) }
      }
      return signs.currency(gap.currency).map { ($0, token) }
    }
    guard !isFirst, gap.isPlain, digits(token) != nil, digits(token - 1) == nil,
      version.tokens[token - 1].shape.contains(.allCapitals),
      let code = meaning(token - 1).units.first(where: { $0.unit.dimension == .money })
    else { return nil }
    return (code.unit, token - 1)
  }

  /// Whether a token is the code of a currency before an amount: UAH 5 million.
  func opensAmount(_ token: Int, before end: Int) -> Bool {
    guard token + 1 < end, digits(token + 1) != nil else { return false }
    return currency(before: token + 1)?.first == token
  }

  /// Whether a sign that stands between two numbers belongs to the first one: `500 ₴ 20`.
  private func isAmount(_ token: Int, _ gap: Gap) -> Bool {
    digits(token) != nil && !gap.isGluedRight
  }

  /// A unit in a word or a term after a number.
  private func word(after numeral: Numeral, before end: Int) -> (unit: MeasureUnit, end: Int)? {
    var next = numeral.tokens.upperBound
    guard next < end, goesOn(next) || before[next].isHyphen else { return nil }
    if numeral.kind == .share || numeral.kind == .indefinite {
      // Half an hour; hundreds of miles; dozens of kilometres.
      if isEnglish(next), roles(next).contains(.of), numeral.kind == .indefinite { next += 1 }
      if isEnglish(next), roles(next).contains(.article), numeral.kind == .share { next += 1 }
    } else if isEnglish(next), numeral.hasScale, roles(next).contains(.of) {
      next += 1
    }
    guard next < end, goesOn(next) || before[next].isHyphen, digits(next) == nil else { return nil }
    let isHyphened = before[next].isHyphen
    if isHyphened, case .unit(let unit)? = meaning(next).tails.first { return (unit, next + 1) }
    let takesLoose = !isHyphened && takesLooseUnit(next, after: numeral)
    let found = longest(at: next, before: end) { meaning in
      choose(from: meaning.units, numeral: numeral, takesLoose: takesLoose)
    }
    guard let found else { return nil }
    // A second of them: an ordinal, unless a number stands before it.
    return (found.value, found.end)
  }

  /// Whether a word that stands for a unit only loosely does so here: 10 ft, 5 мин.; but not 5 in,
  /// 15 мин.
  private func takesLooseUnit(_ token: Int, after numeral: Numeral) -> Bool {
    guard numeral.writing == .digits || numeral.writing == .mixed else { return false }
    if hasPlainConcept(token) {
      return after[token].signs.contains(.stop) && token + 1 < end(token)
    }
    guard isEnglish(numeral.tokens.lowerBound) else { return true }
    return version.tokens[token].range.count > 1
      && !version.tokens[token].shape.contains(.capitalized)
      && !meaning(token).traits.contains(.function)
  }

  /// The unit that is meant where a word may be several.
  private func choose(
    from units: [(unit: MeasureUnit, isLoose: Bool)], numeral: Numeral, takesLoose: Bool
  ) -> MeasureUnit? {
    if numeral.hasScale, let money = units.first(where: { $0.unit.dimension == .money }) {
      return money.unit
    }
    if let plain = units.first(where: { !$0.isLoose }) { return plain.unit }
    guard takesLoose else { return nil }
    return units.first { candidate in
      switch candidate.unit.dimension {
      case .time: candidate.unit.factor.map { $0 <= 3600 } ?? false
      default: true
      }
    }?.unit
  }
}
