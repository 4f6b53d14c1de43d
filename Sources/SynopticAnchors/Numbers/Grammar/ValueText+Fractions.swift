/// Parts of one and of a whole, in words and in digits.
extension ValueText {
  /// Reads a part of one that begins at a token: half, a third of, 2/3, четверть миллиона.
  ///
  /// A part of a scale is a number: half a million is 500,000.
  func fraction(at token: Int, before end: Int) -> Numeral? {
    if let slashed = slashed(at: token, before: end) { return slashed }
    var first = token
    let hasArticle = roles(token).contains(.article)
    if hasArticle { first += 1 }
    guard first < end, first == token || before[first].isPlain, digits(first) == nil,
      let part = meaning(first).number(.fraction, isLoose: false)
        ?? meaning(first).number(.fraction).flatMap({ $0.value == 0.5 ? $0 : nil }), part.value < 1
    else { return nil }
    // Half-time is no half, пол is a floor unless something is halved.
    let next = first + 1
    if next < end, before[next].isHyphen || part.isLoose,
      meaning(next).number(.scale) == nil, meaning(next).units.isEmpty
    {
      return nil
    }
    if part.isLoose, next >= end { return nil }
    // The third and the fourth quarter are ordinals; the second half is a part of a match.
    if isEnglish(first), meaning(first).number(.ordinal) != nil || part.value == 0.25 {
      let isFollowedByOf = first + 1 < end && roles(first + 1).contains(.of)
      guard
        hasArticle && isFollowedByOf || isFollowedByOf && part.value == 0.25
          || hasArticle && isClauseEnd(first) || hasArticle && isScale(first + 1, before: end)
      else { return nil }
    }
    if first > 0, first == token, token > sentenceStart(token),
      before[token].isPlain || before[token].isHyphen,
      meaning(token - 1).number(.ordinal) != nil || isOrdinalDigits(token - 1)
    {
      return nil
    }
    var numeral = Numeral(
      tokens: token..<first + 1, kind: .share, value: part.value, writing: .words)
    numeral.step = part.value / 10
    numeral.parts = [1, (1 / part.value).rounded()]
    multiply(&numeral, before: end)
    return numeral
  }

  /// Reads the parts after a number: two thirds, четыре пятых, two-fifths.
  func parts(of numeral: Numeral, before end: Int) -> Numeral? {
    let next = numeral.tokens.upperBound
    guard next < end, !numeral.hasScale, numeral.value >= 1, numeral.value < 1000,
      before[next].isPlain || before[next].isHyphen && isEnglish(next), digits(next) == nil,
      let part = meaning(next).number(.fraction), part.value < 0.5
    else { return nil }
    let count = (1 / part.value).rounded()
    guard numeral.value < count, numeral.value == numeral.value.rounded() else { return nil }
    // One third is a part, one fourth man is not; три шестых is a part, три шестые команды is none.
    if part.isLoose, isEnglish(next) {
      guard numeral.value == 1 else { return nil }
      let isPart =
        before[next].isHyphen || next + 1 < end && roles(next + 1).contains(.of)
        || isClauseEnd(next)
      guard isPart else { return nil }
    }
    if isEnglish(next), meaning(next).number(.ordinal) != nil, numeral.value > 1 { return nil }
    var share = Numeral(
      tokens: numeral.tokens.lowerBound..<next + 1, kind: .share, value: numeral.value * part.value,
      writing: numeral.writing == .digits ? .mixed : .words)
    share.step = share.value / 10
    share.parts = [numeral.value, count]
    multiply(&share, before: end)
    return share
  }

  /// Makes a part of a scale a number: half a million, a quarter of a million, четверть миллиона.
  private func multiply(_ numeral: inout Numeral, before end: Int) {
    var next = numeral.tokens.upperBound
    if next < end, isEnglish(next), roles(next).contains(.of) { next += 1 }
    if next < end, isEnglish(next), roles(next).contains(.article) { next += 1 }
    guard next < end, digits(next) == nil, before[next].isPlain || before[next].isHyphen,
      let scale = meaning(next).number(.scale, isLoose: false)
    else { return }
    let value = numeral.value * scale.value
    numeral.kind = .cardinal
    numeral.value = value
    numeral.greatest = value
    numeral.step = max(1, value / 10)
    numeral.hasScale = true
    numeral.parts = []
    numeral.tokens = numeral.tokens.lowerBound..<next + 1
    while numeral.tokens.upperBound < end, before[numeral.tokens.upperBound].isPlain,
      let more = meaning(numeral.tokens.upperBound).number(.scale, isLoose: false),
      more.value >= 1000
    {
      numeral.multiply(by: more.value, upTo: numeral.tokens.upperBound + 1)
    }
  }

  /// Reads `2/3`: two small numbers with a slash, the first one smaller.
  func slashed(at token: Int, before end: Int) -> Numeral? {
    guard token + 1 < end, before[token + 1].signs == .slash, let above = digits(token),
      above.isWhole,
      let below = digits(token + 1), below.isWhole, above.whole >= 1, above.whole < below.whole,
      below.whole <= 10 || below.whole == 16 || below.whole == 100, above.digitCount <= 2,
      !(token + 2 < end && before[token + 2].signs == .slash),
      !(before[token].signs == .slash)
    else { return nil }
    var numeral = Numeral(
      tokens: token..<token + 2, kind: .share, value: above.whole / below.whole, writing: .digits)
    numeral.step = numeral.value / 10
    numeral.parts = [above.whole, below.whole]
    return numeral
  }

  private func isScale(_ token: Int, before end: Int) -> Bool {
    token < end && meaning(token).number(.scale, isLoose: false) != nil
  }

  private func isOrdinalDigits(_ token: Int) -> Bool {
    guard digits(token) != nil else {
      return roles(token).contains(.ordinalSuffix) && before[token].isHyphen
    }
    return meaning(token).affixes.last?.roles.contains(.ordinalSuffix) ?? false
  }

  /// Whether nothing that the token could belong to follows it.
  func isClauseEnd(_ token: Int) -> Bool {
    token + 1 >= end(token) || !after[token].isOpen || meaning(token + 1).traits.contains(.function)
  }

  /// The first token of the sentence of a token.
  func sentenceStart(_ token: Int) -> Int { Int(sentenceStarts[token]) }
}
