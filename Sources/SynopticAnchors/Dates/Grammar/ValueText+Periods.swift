import SynopticLanguage

/// Seasons, quarters, halves, and parts of periods.
extension ValueText {
  /// Reads the season, quarter or half of a year that begins at a token.
  func periodDate(at token: Int, before end: Int) -> DateExpression? {
    season(at: token, before: end) ?? quarter(at: token, before: end)
  }

  /// Spring 2026, весной 2026 года, the summer of 2024, осенью.
  private func season(at token: Int, before end: Int) -> DateExpression? {
    guard digits(token) == nil, let season = meaning(token).calendar(.season) else { return nil }
    var expression = DateExpression(tokens: token..<token + 1)
    expression.parts.season = season.number
    addYear(to: &expression, before: end)
    if expression.tokens.count > 1 { return expression }
    if season.isLoose || meaning(token).traits.contains(.adjectival) { return nil }
    if isEnglish(token) {
      guard token > sentenceStart(token),
        followsDatePreposition(token) || roles(token - 1).contains(.determiner)
      else { return nil }
      return isClauseEnd(token) ? expression : nil
    }
    return expression
  }

  /// The third quarter of 2024, третій квартал, Q3 2024, first half of 2024, H1, первое полугодие.
  private func quarter(at token: Int, before end: Int) -> DateExpression? {
    var number: Int?
    var isHalf = false
    var next = token + 1
    if let form = digits(token), form.prefix.count == 1, form.suffix.isEmpty, form.runs.count == 1 {
      let letter = byte(token)
      isHalf = letter == UInt8(ascii: "H")
      guard isHalf || letter == UInt8(ascii: "Q"), (1...(isHalf ? 2 : 4)).contains(form.whole)
      else { return nil }
      number = Int(form.whole)
    } else if let roman = version.tokens[token].shape.contains(.capitalized)
      ? RomanNumeral.value(version.text, version.tokens[token].range) : nil,
      (1...4).contains(roman), next < end,
      before[next].isPlain, meaning(next).calendar(.quarter) != nil
    {
      number = roman
      next += 1
    } else {
      guard meaning(token).number(.ordinal) != nil || digits(token) != nil,
        let ordinal = numeral(at: token, before: end), ordinal.kind == .ordinal,
        (1...4).contains(ordinal.value)
      else { return nil }
      next = ordinal.tokens.upperBound
      guard next < end, before[next].isPlain, digits(next) == nil else { return nil }
      if meaning(next).calendar(.quarter) != nil {
        number = Int(ordinal.value)
      } else if meaning(next).calendar(.half) != nil, ordinal.value <= 2 {
        isHalf = true
        number = Int(ordinal.value)
      }
      next += 1
    }
    guard let number else { return nil }
    var expression = DateExpression(tokens: token..<next)
    if isHalf { expression.parts.half = number } else { expression.parts.quarter = number }
    addYear(to: &expression, before: end)
    // The first half is a part of a match too: in English it needs a year.
    if isHalf, isEnglish(token), expression.tokens.upperBound == next, expression.parts.years == nil
    {
      return nil
    }
    return expression
  }

  /// Reads a part of a period: early 2024, в начале года, наприкінці листопада, mid-January, the
  /// end of the year.
  func portionDate(
    at token: Int, before end: Int, inner: (Int) -> DateExpression?
  ) -> DateExpression? {
    guard let opening = portion(at: token, before: end) else { return nil }
    var next = opening.end
    var skipped = 0
    while next < end, skipped < 2, before[next].isPlain,
      meaning(next).traits.contains(.function)
        || roles(next).contains(.of) || roles(next).contains(.determiner),
      meaning(next).calendar.isEmpty,
      !isModifier(next)
    {
      next += 1
      skipped += 1
    }
    guard next < end, before[next].isPlain || before[next].isHyphen else { return nil }
    if var expression = inner(next) {
      guard expression.parts.day == nil,
        expression.parts.weekday == nil || opening.portion == .start
      else { return nil }
      expression.parts.portion = opening.portion
      expression.tokens = token..<expression.tokens.upperBound
      return expression
    }
    // The end of the year: of this one.
    guard let period = period(at: next), skipped > 0 || !isEnglish(next) else { return nil }
    var expression = DateExpression(tokens: token..<next + 1, base: .offset(period, 0))
    expression.parts.portion = opening.portion
    return expression
  }

  private func portion(at token: Int, before end: Int) -> (portion: DateParts.Portion, end: Int)? {
    if let half = halfOf(token, before: end) { return half }
    let found = longest(at: token, before: end) { meaning -> DateParts.Portion? in
      for relative in meaning.relative {
        if case .portion(let portion) = relative.sense { return portion }
      }
      return nil
    }
    return found.map { ($0.value, $0.end) }
  }

  /// The first or second half of a period that is named after it: the second half of the fourth
  /// century.
  private func halfOf(_ token: Int, before end: Int) -> (portion: DateParts.Portion, end: Int)? {
    guard let ordinal = meaning(token).number(.ordinal), ordinal.value <= 2, token + 1 < end,
      before[token + 1].isPlain, digits(token + 1) == nil,
      let half = meaning(token + 1).number(.fraction, isLoose: false), half.value == 0.5
    else { return nil }
    return (ordinal.value == 1 ? .firstHalf : .secondHalf, token + 2)
  }

  /// The period of the calendar that a word names as a unit of time: week, month, year.
  func period(at token: Int) -> RelativeSense.Period? {
    guard digits(token) == nil, !meaning(token).traits.contains(.plural) else { return nil }
    let names = meaning(token).units.filter { !$0.isLoose && $0.unit.dimension == .time }.map(
      \.unit.name)
    for name in names {
      if let period = RelativeSense.Period(rawValue: name) { return period }
    }
    return meaning(token).calendar(.weekend) == nil ? nil : .weekend
  }

  /// Whether a word is last, this or next.
  func isModifier(_ token: Int) -> Bool { modifier(at: token) != nil }

  /// Last (-1), this (0) or next (1).
  func modifier(at token: Int) -> Int? {
    guard digits(token) == nil else { return nil }
    for relative in meaning(token).relative {
      if case .modifier(let direction) = relative.sense { return direction }
    }
    return nil
  }
}
