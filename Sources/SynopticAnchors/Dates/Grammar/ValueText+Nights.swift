import SynopticLanguage

/// Nights and other parts of a day that stand before it.
extension ValueText {
  /// Reads the night before a day: в ночь на четверг, у ніч на 30 січня, overnight into Thursday.
  func nightDate(at token: Int, before end: Int) -> DateExpression? {
    guard digits(token) == nil,
      let part = longest(at: token, before: end, { $0.calendar(.daypart) })?.value
    else { return nil }
    // Six in the morning on a Sunday: the part of the day belongs to the hour.
    if part.number != 0, isEnglish(token) || token > sentenceStart(token) && isHour(token - 1) {
      return nil
    }
    if part.number == 0,
      let night = nightInto(DateExpression(tokens: token..<token + 1), before: end)
    {
      return night
    }
    // Вечером 18 сентября, утром в пятницу, morning of Friday, the small hours of Thursday.
    guard let opening = longest(at: token, before: end, { $0.calendar(.daypart) }) else {
      return nil
    }
    var next = opening.end
    var skipped = 0
    while next < end, skipped < 2, before[next].isPlain,
      meaning(next).traits.contains(.function)
        || roles(next).contains(.of) || isPlainPreposition(next)
    {
      next += 1
      skipped += 1
    }
    guard next < end, before[next].isPlain,
      var day = calendarDate(at: next, before: end) ?? numericDate(at: next, before: end),
      day.parts.weekday != nil || day.parts.day != nil
    else { return nil }
    day.tokens = token..<day.tokens.upperBound
    if part.number == 0, isEnglish(token) { day.parts.isNightOf = true }
    return day
  }

  private func isHour(_ token: Int) -> Bool {
    digits(token) != nil || !meaning(token).numbers.isEmpty || meaning(token).hasClock(.oclock)
  }

  func nightInto(_ night: DateExpression, before end: Int) -> DateExpression? {
    var next = night.tokens.upperBound
    guard next < end, before[next].isPlain else { return nil }
    let isSlavic = !isEnglish(next)
    // На, into, to; English also names the day at once: overnight Thursday.
    let hasJoint =
      isSlavic
      ? version.tokens[next].range.count == 4 && isPlainPreposition(next)
      : roles(next).contains(.to) || meaning(next).traits.contains(.function)
    if hasJoint { next += 1 } else if isSlavic { return nil }
    guard next < end, before[next].isPlain, var day = calendarDate(at: next, before: end) else {
      return nil
    }
    guard day.parts.weekday != nil || day.parts.day != nil else { return nil }
    day.parts.isNightInto = true
    day.parts.isNightOf = false
    day.tokens = night.tokens.lowerBound..<day.tokens.upperBound
    return day
  }

  private func isPlainPreposition(_ token: Int) -> Bool {
    meaning(token).relative.contains { $0.sense == .plain }
  }
}
