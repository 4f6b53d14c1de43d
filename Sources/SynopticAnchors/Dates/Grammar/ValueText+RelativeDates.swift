import SynopticLanguage

/// Dates that are told from the day of publication.
extension ValueText {
  /// Reads the relative date that begins at a token: yesterday, last week, in recent days,
  /// напередодні.
  func relativeDate(at token: Int, before end: Int) -> DateExpression? {
    let found = longest(at: token, before: end) { meaning -> DateExpression.Base? in
      for relative in meaning.relative where !relative.isLoose {
        switch relative.sense {
        case .offset(let period, let count): return .offset(period, count)
        case .vague(let period, let direction): return .vague(period, direction)
        case .near(let direction): return .near(direction)
        case .eve: return .eve
        case .neighbour: return .event
        default: continue
        }
      }
      return nil
    }
    // Накануне выборов: before an event and not the day before.
    if let found, found.value == .eve, isPreposition(found.end, before: end) { return nil }
    if let found, isTitle(token..<found.end) || found.value == .event && isCounted(token) {
      return nil
    }
    guard let found else { return modified(at: token, before: end) }
    var expression = DateExpression(tokens: token..<found.end, base: found.value)
    addOrder(&expression)
    if found.value == .offset(.night, 0) { return nightInto(expression, before: end) ?? expression }
    return expression
  }

  /// Whether the words of a phrase have capitals as the title of a programme has: This Morning.
  private func isTitle(_ tokens: Range<Int>) -> Bool {
    tokens.count > 1 && isEnglish(tokens.lowerBound)
      && tokens.dropFirst().allSatisfy {
        meaning($0).traits.contains(.name) && meaning($0).calendar(.weekday) == nil
      }
  }

  /// Whether a noun in the genitive follows: накануне выборов, напередодні його появи.
  private func isPreposition(_ token: Int, before end: Int) -> Bool {
    guard token < end, before[token].isPlain, digits(token) == nil, !isEnglish(token) else {
      return false
    }
    if roles(token).contains(.determiner) { return true }
    let meaning = meaning(token)
    guard meaning.traits.isDisjoint(with: [.function, .verbal, .past, .speech]), meaning.isSilent
    else { return false }
    return meaning.traits.contains(.adjectival) || meaning.traits.contains(.genitive)
  }

  /// A couple of days before: a span, and not the day before.
  private func isCounted(_ token: Int) -> Bool {
    meaning(token).traits.contains(.plural)
      || token > sentenceStart(token) && roles(token - 1).contains(.of)
  }

  /// Last Friday, минулої весни, this month, следующий год, next October.
  private func modified(at token: Int, before end: Int) -> DateExpression? {
    guard let modifier = modifier(at: token), token + 1 < end, before[token + 1].isPlain else {
      return nil
    }
    let next = token + 1
    if let period = period(at: next) {
      // The last day, this day: said of many days.
      guard period != .day, period != .night, period != .century || !isEnglish(token) else {
        return nil
      }
      var expression = DateExpression(tokens: token..<next + 1, base: .offset(period, modifier))
      addOrder(&expression)
      return expression
    }
    guard digits(next) == nil else { return nil }
    let inner: DateExpression?
    if let season = meaning(next).calendar(.season) {
      var expression = DateExpression(tokens: next..<next + 1)
      expression.parts.season = season.number
      inner = expression
    } else if meaning(next).calendar(.weekend) != nil {
      return DateExpression(tokens: token..<next + 1, base: .offset(.weekend, modifier))
    } else if meaning(next).calendar(.quarter) != nil {
      return nil
    } else {
      inner = calendarDate(at: next, before: end)
    }
    guard var expression = inner else { return nil }
    expression.modifier = modifier
    expression.tokens = token..<expression.tokens.upperBound
    return expression
  }

  /// Earlier this month, later this week, раньше на этой неделе.
  private func addOrder(_ expression: inout DateExpression) {
    guard case .offset(let period, 0) = expression.base, period != .day, period != .night else {
      return
    }
    var previous = expression.tokens.lowerBound - 1
    let start = sentenceStart(expression.tokens.lowerBound)
    if previous > start, meaning(previous).traits.contains(.function), !isEnglish(previous) {
      previous -= 1
    }
    guard previous >= start, before[expression.tokens.lowerBound].isPlain else { return }
    for relative in meaning(previous).relative {
      if case .order(let direction) = relative.sense {
        expression.order = direction
        expression.tokens = previous..<expression.tokens.upperBound
      }
    }
  }
}
