import SynopticLanguage
import SynopticText

/// Dates of days and months in words.
extension ValueText {
  /// Reads the date that begins at a token and names a day of the week, a day of a month, or a
  /// month.
  func calendarDate(at token: Int, before end: Int) -> DateExpression? {
    weekdayDate(at: token, before: end) ?? dayMonth(at: token, before: end)
      ?? monthDate(at: token, before: end)
  }

  // MARK: Days of the week

  /// Friday, в среду, 30 апреля; Thursday night; п'ятницю ввечері.
  private func weekdayDate(at token: Int, before end: Int) -> DateExpression? {
    guard digits(token) == nil, let day = meaning(token).calendar(.weekday) else { return nil }
    // On Mondays, every Friday: no day of its own.
    if meaning(token).traits.contains(.plural) { return nil }
    if token > sentenceStart(token), roles(token - 1).contains(.every) { return nil }
    // The Sunday Times, Saturday Night Live.
    if isNamePart(token, before: end) { return nil }
    var expression = DateExpression(tokens: token..<token + 1)
    expression.parts.weekday = day.number
    addDaypart(to: &expression, before: end)
    let hasDaypart = expression.tokens.count > 1
    let next = expression.tokens.upperBound
    if next < end, before[next].signs.isSubset(of: [.blank, .comma, .openBracket]),
      var date = dayMonth(at: skippingArticle(next, before: end), before: end)
        ?? monthDay(at: next, before: end) ?? numericDate(at: next, before: end)
    {
      date.parts.weekday = day.number
      date.parts.isNightOf = expression.parts.isNightOf
      date.tokens = token..<date.tokens.upperBound
      return date
    }
    if day.isLoose, !hasDaypart, !followsDatePreposition(token) { return nil }
    return expression
  }

  /// Whether a word is part of a name in capitals: an article before it and a capital after it, or
  /// a part of the day with a capital.
  private func isNamePart(_ token: Int, before end: Int) -> Bool {
    let next = token + 1
    let shape = version.tokens[token].shape
    if version.tokens[token].script == .cyrillic {
      // «Воскресное утро»: Russian and Ukrainian write no day with a capital.
      return shape.contains(.capitalized) && shape.contains(.quoted)
        && meaning(token).traits.contains(.adjectival)
    }
    guard next < end, before[next].isPlain, digits(next) == nil,
      meaning(next).traits.contains(.name),
      meaning(next).calendar(.month) == nil
    else { return false }
    if meaning(next).calendar(.daypart) != nil { return true }
    return token > sentenceStart(token) && before[token].isPlain
      && roles(token - 1).contains(.determiner)
  }

  /// Adds the part of the day that stands after a day: Friday night, п'ятницю ввечері.
  func addDaypart(to expression: inout DateExpression, before end: Int) {
    let next = expression.tokens.upperBound
    guard next < end, before[next].isPlain,
      let part = longest(at: next, before: end, { $0.calendar(.daypart) })
    else { return }
    let isNight = part.value.number == 0
    expression.tokens = expression.tokens.lowerBound..<part.end
    if isNight { expression.parts.isNightOf = true }
  }

  // MARK: Days of a month

  /// 14 March 2025, 14-го марта, 12–14 березня, the 14th of March, чотирнадцятого березня 2025
  /// року.
  func dayMonth(at token: Int, before end: Int) -> DateExpression? {
    guard token < end, let day = dayNumber(at: token, before: end) else { return nil }
    var lastDay: Int?
    var next = day.end
    if let last = lastDayNumber(after: next, day.number, before: end) {
      lastDay = last.number
      next = last.end
    }
    if next < end, isEnglish(next), roles(next).contains(.of) { next += 1 }
    guard next < end, before[next].isPlain || before[next].isHyphen, digits(next) == nil,
      let month = meaning(next).calendar(.month)
    else { return nil }
    var expression = DateExpression(tokens: token..<next + 1)
    expression.parts.day = day.number
    expression.parts.lastDay = lastDay
    expression.parts.month = month.number
    addYear(to: &expression, before: end)
    return expression
  }

  /// March 14, March 14th, 2025; March 12-14.
  private func monthDay(at token: Int, before end: Int) -> DateExpression? {
    guard token + 1 < end, digits(token) == nil, isEnglish(token),
      let month = meaning(token).calendar(.month),
      before[token + 1].isPlain || before[token + 1].signs == [.stop, .blank],
      let day = dayNumber(at: token + 1, before: end)
    else { return nil }
    var expression = DateExpression(tokens: token..<day.end)
    expression.parts.month = month.number
    expression.parts.day = day.number
    if let last = lastDayNumber(after: day.end, day.number, before: end) {
      expression.parts.lastDay = last.number
      expression.tokens = token..<last.end
    }
    addYear(to: &expression, before: end)
    return expression
  }

  /// The number of a day of the month: 14, 14th, 14-го, fourteenth, чотирнадцятого.
  private func dayNumber(at token: Int, before end: Int) -> (number: Int, end: Int)? {
    if let form = digits(token) {
      guard form.prefix.isEmpty, !form.isCode, form.runs.count == 1, form.digitCount <= 2,
        (1...31).contains(form.whole), before[token].currency == 0,
        after[token].signs.isDisjoint(with: [.percent, .currency, .slash])
      else { return nil }
      let day = Int(form.whole)
      if form.suffix.isEmpty {
        let next = token + 1
        if next < end, before[next].isHyphen, digits(next) == nil,
          roles(next).contains(.ordinalSuffix)
        {
          return (day, next + 1)
        }
        return (day, next)
      }
      guard meaning(token).affixes.last?.roles.contains(.ordinalSuffix) ?? false else { return nil }
      return (day, token + 1)
    }
    guard !meaning(token).numbers.isEmpty,
      let words = wordNumeral(at: token, before: end, isBounded: false), words.kind == .ordinal,
      (1...31).contains(words.value)
    else { return nil }
    return (Int(words.value), words.tokens.upperBound)
  }

  /// The last day of a range of days: 12-14, 12 and 13, с 12 по 14.
  private func lastDayNumber(after token: Int, _ first: Int, before end: Int) -> (
    number: Int, end: Int
  )? {
    guard token < end else { return nil }
    var start = token
    if !before[token].joinsRange {
      guard before[token].isPlain, !roles(token).isDisjoint(with: [.and, .to, .or]),
        token + 1 < end,
        before[token + 1].isPlain
      else { return nil }
      start = token + 1
    }
    guard let last = dayNumber(at: start, before: end), last.number > first else { return nil }
    // 12-14 марта, March 12-14: another month after the second day makes it a date of its own.
    return last
  }

  private func skippingArticle(_ token: Int, before end: Int) -> Int {
    token + 1 < end && isEnglish(token) && roles(token).contains(.determiner) ? token + 1 : token
  }

  // MARK: Months

  /// March, в марте 2025 года, March–April, июнь прошлого года.
  private func monthDate(at token: Int, before end: Int) -> DateExpression? {
    guard digits(token) == nil, let month = meaning(token).calendar(.month) else { return nil }
    if let day = monthDay(at: token, before: end) { return day }
    var expression = DateExpression(tokens: token..<token + 1)
    expression.parts.month = month.number
    var next = token + 1
    if next < end, before[next].joinsRange || before[next].isPlain && roles(next).contains(.and),
      next + 1 <= end
    {
      let second = before[next].joinsRange ? next : next + 1
      if second < end, digits(second) == nil, let last = meaning(second).calendar(.month),
        !last.isLoose || !month.isLoose, last.number > month.number
      {
        expression.parts.lastMonth = last.number
        expression.tokens = token..<second + 1
        next = second + 1
      }
    }
    addYear(to: &expression, before: end)
    let hasYear = expression.tokens.upperBound > next
    if month.isLoose, !hasYear, expression.parts.lastMonth == nil {
      guard followsDatePreposition(token), !followsName(token) else { return nil }
    }
    return expression
  }

  /// Adds the year that stands after a day, a month or a season: 2025, 2025 года, of 2024, last
  /// year.
  func addYear(to expression: inout DateExpression, before end: Int) {
    var next = expression.tokens.upperBound
    guard next < end else { return }
    if isEnglish(next), roles(next).contains(.of) || roles(next).contains(.in), next + 1 < end {
      next += 1
    }
    guard before[next].signs.isSubset(of: [.blank, .comma, .stop]) else { return }
    if let year = yearNumber(at: next, before: end),
      before[next].signs.isSubset(of: [.blank, .comma]) || year.hasWord
    {
      expression.parts.years = year.year...year.year
      expression.tokens = expression.tokens.lowerBound..<year.end
      return
    }
    guard before[next].isPlain || before[next].signs == [.comma, .blank] && isEnglish(next),
      let offset = longest(
        at: next, before: end,
        { meaning -> Int? in
          for relative in meaning.relative {
            if case .offset(.year, let count) = relative.sense { return count }
          }
          return nil
        })
    else { return }
    expression.yearOffset = offset.value
    expression.tokens = expression.tokens.lowerBound..<offset.end
  }

  /// Reads the number of a year after a month: four digits, perhaps with the word for a year and an
  /// ending.
  private func yearNumber(at token: Int, before end: Int) -> (year: Int, end: Int, hasWord: Bool)? {
    guard token < end, let form = digits(token), form.isWhole, form.digitCount == 4,
      (1000...2999).contains(form.whole), before[token].currency == 0,
      after[token].signs.isDisjoint(with: [.percent, .currency])
    else { return nil }
    var next = token + 1
    if next < end, before[next].isHyphen, digits(next) == nil, roles(next).contains(.ordinalSuffix)
    {
      next += 1
    }
    let hasWord =
      next < end && before[next].isPlain && meaning(next).calendar(.year) != nil && !isEnglish(next)
    return (Int(form.whole), hasWord ? next + 1 : next, hasWord)
  }

  // MARK: What stands before

  /// Whether a word that ties dates to what is said stands before a token: on, in, since, в, до.
  func followsDatePreposition(_ token: Int) -> Bool {
    guard token > sentenceStart(token), before[token].isPlain else { return false }
    return meaning(token - 1).relative.contains {
      switch $0.sense {
      case .plain, .relation, .modifier, .portion: true
      default: false
      }
    } || roles(token - 1).contains(.of) || meaning(token - 1).calendar(.daypart) != nil
  }

  /// Whether a word with a capital of its own stands before a token: Theresa May.
  private func followsName(_ token: Int) -> Bool {
    token > sentenceStart(token) && before[token].isPlain
      && meaning(token - 1).traits.contains(.name)
  }
}
