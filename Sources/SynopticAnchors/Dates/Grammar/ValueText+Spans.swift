/// Dates that are told by a span of time from the day of publication.
extension ValueText {
  /// Reads a span of time before or after now: two weeks ago, год назад, два тижні тому, через два
  /// дня.
  func spanDate(at token: Int, before end: Int) -> DateExpression? {
    if let before = spanAgo(at: token, before: end) { return before }
    return spanAhead(at: token, before: end)
  }

  private func spanAgo(at token: Int, before end: Int) -> DateExpression? {
    guard let span = span(at: token, before: end), span.end < end,
      before[span.end].isPlain || before[span.end].isHyphen
    else { return nil }
    let ago = longest(at: span.end, before: end) { meaning -> Bool? in
      meaning.relative.contains { $0.sense == .ago && !$0.isLoose } ? true : nil
    }
    guard let ago, let period = Self.period(of: span.unit) else { return nil }
    return DateExpression(
      tokens: token..<ago.end,
      base: .span(-span.most * period.count, -span.least * period.count, period.period))
  }

  /// In two days, через тиждень: only where what is told lies ahead, as the caller knows.
  private func spanAhead(at token: Int, before end: Int) -> DateExpression? {
    let opens = meaning(token).relative.contains {
      $0.sense == .inSpan && (!$0.isLoose || isEnglish(token))
    }
    guard opens, token + 1 < end, before[token + 1].isPlain,
      let span = span(at: token + 1, before: end),
      let factor = span.unit.factor, factor >= 86_400, let period = Self.period(of: span.unit),
      isClauseEnd(span.end - 1)
    else { return nil }
    var expression = DateExpression(
      tokens: token..<span.end,
      base: .span(span.least * period.count, span.most * period.count, period.period))
    expression.relation = .on
    return expression
  }

  /// A number of units of time, or a unit alone: two weeks, полгода, тиждень, a year.
  private func span(
    at token: Int, before end: Int
  ) -> (least: Double, most: Double, unit: MeasureUnit, end: Int)? {
    if let compound = meaning(token).compound, case .unit(let unit) = compound.tail,
      unit.dimension == .time
    {
      return (compound.value, compound.value, unit, token + 1)
    }
    if let numeral = numeral(at: token, before: end, isBounded: false) {
      guard numeral.kind == .cardinal || numeral.kind == .indefinite || numeral.kind == .share,
        let found = unit(of: numeral, before: end), found.unit.dimension == .time
      else { return nil }
      return (numeral.value, numeral.greatest, found.unit, found.tokens.upperBound)
    }
    var next = token
    if roles(next).contains(.article) { next += 1 } else if isEnglish(next) { return nil }
    guard next < end, next == token || before[next].isPlain, digits(next) == nil,
      let unit = meaning(next).units.first(where: { !$0.isLoose && $0.unit.dimension == .time })
    else { return nil }
    return (1, 1, unit.unit, next + 1)
  }

  /// The period that a unit of time is counted by, and how many of it the unit has.
  private static func period(of unit: MeasureUnit) -> (period: RelativeSense.Period, count: Double)?
  {
    switch unit.name {
    case "second.time", "minute", "hour": (.day, 0)
    case "fortnight": (.week, 2)
    case "quarter-year": (.month, 3)
    case "half-year": (.month, 6)
    default: RelativeSense.Period(rawValue: unit.name).map { ($0, 1) }
    }
  }
}
