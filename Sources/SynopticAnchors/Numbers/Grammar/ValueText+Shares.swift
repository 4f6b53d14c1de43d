/// Parts of a whole that are told by two numbers.
extension ValueText {
  /// Reads the part of a whole that begins at a token: four out of five, восемь из десяти, one
  /// child in six, каждый шестой.
  func share(at token: Int, before end: Int) -> Numeral? {
    if roles(token).contains(.every) { return every(at: token, before: end) }
    guard
      digits(token) != nil || meaning(token).number(.cardinal, .collective, .pronounLike) != nil,
      let part = digitNumeral(at: token, before: end)
        ?? wordNumeral(at: token, before: end, isBounded: false),
      part.kind == .cardinal, !part.hasScale, part.unit == nil, part.value >= 1,
      part.value == part.value.rounded(), sharesSign(part.tokens) == nil
    else { return nil }
    var next = part.tokens.upperBound
    var isApart = false
    if part.value == 1 {
      // One child in six: the noun stands between.
      while next < end, next < part.tokens.upperBound + 2, before[next].isPlain,
        digits(next) == nil,
        roles(next).isDisjoint(with: [.in, .of]), !meaning(next).traits.contains(.function),
        meaning(next).numbers.isEmpty, joint(at: next, before: end) == nil
      {
        next += 1
      }
      isApart = next > part.tokens.upperBound
    }
    guard next < end, before[next].isPlain, let joint = joint(at: next, before: end),
      joint.end < end,
      before[joint.end].isPlain, let whole = cardinal(at: joint.end, before: end),
      whole.value > part.value
    else { return nil }
    let isRound = [10, 100, 1000].contains(whole.value)
    let isSmall = (3...10).contains(whole.value) || isRound
    let last = whole.tokens.upperBound
    let isFollowedByUnit = last < end && before[last].isPlain && !meaning(last).units.isEmpty
    switch joint.kind {
    case .outOf: guard isSmall || isApart else { return nil }
    case .in:
      guard isSmall || isApart || isRound, isEnglish(token), !isFollowedByUnit,
        whole.writing == .words || part.value < 10 && whole.value <= 1000, whole.tokens.count == 1
      else { return nil }
    case .of:
      guard !isEnglish(token), isRound || isSmall && (isApart || isBareEnd(last, before: end))
      else { return nil }
    }
    var share = Numeral(
      tokens: token..<last, kind: .share, value: part.value / whole.value,
      writing: part.writing == whole.writing ? part.writing : .mixed)
    share.step = share.value / 20
    share.parts = [part.value, whole.value]
    return share
  }

  private enum Joint {
    case outOf
    case `in`
    case of
  }

  private func joint(at token: Int, before end: Int) -> (kind: Joint, end: Int)? {
    if let outOf = longest(at: token, before: end, { $0.roles.contains(.outOf) ? true : nil }) {
      return (.outOf, outOf.end)
    }
    let roles = roles(token)
    if roles.contains(.of) { return (.of, token + 1) }
    return roles.contains(.in) && isEnglish(token) ? (.in, token + 1) : nil
  }

  private func cardinal(at token: Int, before end: Int) -> Numeral? {
    guard
      let numeral = digitNumeral(at: token, before: end)
        ?? wordNumeral(at: token, before: end, isBounded: true),
      numeral.kind == .cardinal, numeral.unit == nil, sharesSign(numeral.tokens) == nil,
      numeral.value == numeral.value.rounded(), !numeral.isPronounLike
    else { return nil }
    return numeral
  }

  /// The sign of a percent or a currency beside a number.
  private func sharesSign(_ tokens: Range<Int>) -> Bool? {
    let signs = before[tokens.lowerBound].signs.union(after[tokens.upperBound - 1].signs)
    return signs.isDisjoint(with: [.percent, .currency]) ? nil : true
  }

  /// Whether no noun follows: восемь из десяти не были привиты.
  private func isBareEnd(_ token: Int, before end: Int) -> Bool {
    token >= end || !before[token].isOpen || meaning(token).traits.contains(.function)
      || meaning(token).traits.contains(.verbal)
  }

  /// Каждый шестой, every third, кожен 10-й.
  private func every(at token: Int, before end: Int) -> Numeral? {
    guard token + 1 < end, before[token + 1].isPlain,
      let number = numeral(at: token + 1, before: end),
      number.kind == .ordinal, number.value >= 2
    else { return nil }
    let next = number.tokens.upperBound
    // Every third day is how often, and no part.
    if next < end, before[next].isPlain, meaning(next).units.contains(where: { !$0.isLoose }) {
      return nil
    }
    var share = Numeral(
      tokens: token..<next, kind: .share, value: 1 / number.value, writing: number.writing)
    share.step = share.value / 20
    share.parts = [1, number.value]
    return share
  }
}
