/// Results, ratios and durations written with colons and hyphens.
extension ValueText {
  /// Reads a result of two sides that begins at a token: 2:1, 3-1, 98:87.
  ///
  /// A colon makes one unless it is a time of the day; a hyphen does where the first number is the
  /// greater, or where words of sport or of a vote stand near.
  func score(at token: Int, before end: Int) -> (values: [Double], tokens: Range<Int>)? {
    guard token + 1 < end, let first = digits(token), first.isWhole, first.digitCount <= 3,
      let second = digits(token + 1), second.isWhole, second.digitCount <= 3,
      before[token].currency == 0,
      after[token + 1].signs.isDisjoint(with: [.percent, .hyphen, .slash])
    else { return nil }
    let gap = before[token + 1]
    let values = [first.whole, second.whole]
    let tokens = token..<token + 2
    if gap.signs == .colon {
      return token + 2 < end && before[token + 2].signs == .colon ? nil : (values, tokens)
    }
    // Ayr 38 - 17 Melrose.
    let isSpaced = gap.joinsRange && !gap.isHyphen && gap.signs != .dash
    if isSpaced {
      return values[0] > values[1] && isBare(token + 1, before: end) ? (values, tokens) : nil
    }
    guard gap.isHyphen || gap.signs == .dash,
      before[token].signs.isDisjoint(with: [.hyphen, .slash])
    else { return nil }
    let isNear = isNearScore(tokens)
    if values[0] >= values[1] {
      return isNear || values[0] < 20 && isBare(token + 1, before: end) ? (values, tokens) : nil
    }
    return isNear && isBare(token + 1, before: end) ? (values, tokens) : nil
  }

  /// Reads hours, minutes and seconds that begin at a token: 2:03:41.
  func duration(at token: Int, before end: Int) -> (seconds: Double, tokens: Range<Int>)? {
    guard token + 2 < end, before[token + 1].signs == .colon, before[token + 2].signs == .colon,
      let hours = digits(token), hours.isWhole, let minutes = digits(token + 1), minutes.isWhole,
      minutes.digitCount == 2, minutes.whole < 60, let seconds = digits(token + 2), seconds.isBare,
      seconds.runs[0].count == 2, seconds.runs[0].value < 60,
      let rest = seconds.number(isEnglish: true, isMeasured: true)
    else { return nil }
    return (hours.whole * 3600 + minutes.whole * 60 + rest.value, token..<token + 3)
  }

  /// Whether nothing follows that two numbers with a hyphen could count.
  private func isBare(_ token: Int, before end: Int) -> Bool {
    guard token + 1 < end, before[token + 1].isPlain else { return true }
    let next = meaning(token + 1)
    if next.number(.scale) != nil || !next.units.isEmpty { return false }
    return next.traits.contains(.function) || next.traits.contains(.name)
      || !next.roles.isDisjoint(with: [.score, .at])
      || isEnglish(token) && !next.traits.contains(.plural)
  }
}
