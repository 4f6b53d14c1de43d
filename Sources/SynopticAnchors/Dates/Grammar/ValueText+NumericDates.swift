/// Dates in digits with signs between.
extension ValueText {
  /// Reads the date in digits that begins at a token: 14.03.2025, 2025-03-14, 3/14/2025,
  /// 09-16-2025.
  ///
  /// With slashes or hyphens the month may stand first, as Americans write; where the digits leave
  /// both readings open, the other one is kept beside.
  func numericDate(at token: Int, before end: Int) -> DateExpression? {
    guard let form = digits(token), form.isBare else { return nil }
    if form.runs.count == 3, form.separators == [0x2E, 0x2E] {
      return numericDate(form.runs, tokens: token..<token + 1, mayBeAmerican: false)
    }
    guard form.isWhole, token + 2 < end, let second = digits(token + 1), second.isWhole,
      let third = digits(token + 2), third.isWhole
    else { return nil }
    let gap = before[token + 1].signs
    guard gap == before[token + 2].signs, gap == .hyphen || gap == .slash || gap == .stop,
      before[token].signs.isDisjoint(with: [.hyphen, .slash]),
      after[token + 2].signs.isDisjoint(with: [.hyphen, .slash]) || after[token + 2].blanks > 0
    else { return nil }
    return numericDate(
      [form.runs[0], second.runs[0], third.runs[0]], tokens: token..<token + 3,
      mayBeAmerican: gap != .stop)
  }

  private func numericDate(
    _ runs: [DigitForm.Run], tokens: Range<Int>, mayBeAmerican: Bool
  ) -> DateExpression? {
    let numbers = runs.map { Int($0.value) }
    var expression = DateExpression(tokens: tokens)
    if runs[0].count == 4 {
      guard runs[1].count <= 2, runs[2].count <= 2 else { return nil }
      guard let parts = Self.parts(day: numbers[2], month: numbers[1], year: numbers[0]) else {
        return nil
      }
      expression.parts = parts
      return expression
    }
    guard runs[0].count <= 2, runs[1].count <= 2, runs[2].count == 4 || runs[2].count == 2 else {
      return nil
    }
    guard runs[2].count == 4 || runs[0].count == 2 && runs[1].count == 2 && !mayBeAmerican else {
      return nil
    }
    let year = runs[2].count == 4 ? numbers[2] : 2000 + numbers[2]
    let european = Self.parts(day: numbers[0], month: numbers[1], year: year)
    let american = mayBeAmerican ? Self.parts(day: numbers[1], month: numbers[0], year: year) : nil
    guard let parts = european ?? american else { return nil }
    expression.parts = parts
    if european != nil, let american, american != european { expression.swapped = american }
    return expression
  }

  private static func parts(day: Int, month: Int, year: Int) -> DateParts? {
    guard (1...12).contains(month), (1...31).contains(day), (1000...2999).contains(year) else {
      return nil
    }
    var parts = DateParts()
    parts.day = day
    parts.month = month
    parts.years = year...year
    return parts
  }
}
