import SynopticLanguage

/// Numbers in digits, in words and in both.
extension ValueText {
  /// Reads the number that begins at a token.
  ///
  /// - Parameters:
  ///   - token: Where it begins.
  ///   - end: The end of the sentence.
  ///   - isBounded: A qualifier stands before it.
  /// - Returns: The number, or nil where none begins there.
  func numeral(at token: Int, before end: Int, isBounded: Bool = false) -> Numeral? {
    guard token < end else { return nil }
    if let share = fraction(at: token, before: end) { return share }
    var numeral: Numeral
    if let digits = digitNumeral(at: token, before: end) {
      numeral = suffixed(digits, before: end)
    } else if roles(token).contains(.article), token + 1 < end, before[token + 1].isPlain,
      let number = meaning(token + 1).number(.scale, .approximate),
      let words = wordNumeral(
        at: token + 1, before: end, isBounded: number.kind == .scale)
    {
      // A million, a dozen; a few and a couple are hints.
      numeral = words
      numeral.tokens = token..<words.tokens.upperBound
    } else if let words = wordNumeral(at: token, before: end, isBounded: isBounded) {
      numeral = words
    } else if let number = meaning(token).number(.multiple), !number.isLoose,
      !(token + 1 < end && before[token + 1].isHyphen)
    {
      return Numeral(
        tokens: token..<token + 1, kind: .multiple, value: number.value, writing: .words)
    } else {
      return nil
    }
    if numeral.kind == .cardinal {
      if let share = parts(of: numeral, before: end) { return share }
      addFraction(to: &numeral, before: end)
    }
    if numeral.kind != .ordinal { addScales(to: &numeral, before: end) }
    if numeral.isPronounLike, numeral.value == 1, isCountedOne(numeral, before: end) {
      numeral.isPronounLike = false
    }
    return numeral
  }

  /// Reads the ending of a number in digits after a hyphen: 5-й, 10-ти, 2-х, 40-odd.
  private func suffixed(_ numeral: Numeral, before end: Int) -> Numeral {
    let next = numeral.tokens.upperBound
    guard next < end, before[next].isHyphen, numeral.unit == nil else { return numeral }
    let roles = roles(next)
    var numeral = numeral
    if case .ordinal? = meaning(next).tails.first {
      numeral.tokens = numeral.tokens.lowerBound..<next + 1
      numeral.kind = .ordinal
      numeral.digitCount = 0
      return numeral
    }
    let isCardinal =
      roles.contains(.cardinalSuffix)
      && (!roles.contains(.ordinalSuffix) || (2...4).contains(numeral.value))
    guard isCardinal || roles.contains(.ordinalSuffix), digits(next) == nil,
      version.tokens[next].range.count <= 6
    else { return numeral }
    numeral.tokens = numeral.tokens.lowerBound..<next + 1
    numeral.digitCount = 0
    if !isCardinal { numeral.kind = .ordinal }
    return numeral
  }

  /// Adds a half or a quarter after a whole number: two and a half, два с половиной, 5 with a
  /// quarter.
  private func addFraction(to numeral: inout Numeral, before end: Int) {
    var next = numeral.tokens.upperBound
    guard next + 1 < end, before[next].isPlain,
      roles(next).contains(.and) || roles(next).contains(.from), !numeral.hasScale
    else { return }
    next += 1
    if isEnglish(next), roles(next).contains(.article) { next += 1 }
    guard next < end, before[next].isPlain,
      let part = meaning(next).number(.fraction, isLoose: false),
      part.value < 1, isEnglish(next) || !roles(numeral.tokens.upperBound).contains(.and)
    else { return }
    // Between 2 and half of them: no sum.
    if isEnglish(next), !roles(next - 1).contains(.article) { return }
    if next + 1 < end, roles(next + 1).contains(.of), isEnglish(next) { return }
    numeral.value += part.value
    numeral.greatest = numeral.value
    numeral.step = part.value == 0.25 ? 0.25 : 0.1
    numeral.isPronounLike = false
    numeral.tokens = numeral.tokens.lowerBound..<next + 1
    numeral.writing = numeral.writing == .digits ? .mixed : numeral.writing
  }

  /// Multiplies by the scales after a number and adds what follows below them: 2 million 300
  /// thousand.
  private func addScales(to numeral: inout Numeral, before end: Int) {
    var lastScale = Double.infinity
    while true {
      var next = numeral.tokens.upperBound
      var scale: Double?
      let isHint = numeral.kind == .indefinite
      // Tens of thousands.
      if isHint, next + 1 < end, isEnglish(next), roles(next).contains(.of), before[next].isPlain,
        before[next + 1].isPlain, meaning(next + 1).number(.scale) != nil
      {
        next += 1
      }
      while next < end, before[next].isPlain || before[next].isHyphen && digits(next) == nil,
        let number = meaning(next).number(.scale), digits(next) == nil,
        number.value < lastScale, !number.isLoose || isEnglish(next),
        next < numeral.tokens.upperBound + 3
      {
        scale = (scale ?? 1) * number.value
        next += 1
      }
      // тысячный after a hyphen: 100-тысячный.
      if scale == nil, next < end, before[next].isHyphen,
        case .power(let power)? = meaning(next).tails.first
      {
        scale = power
        next += 1
      }
      guard let scale else { return }
      let isDigits = numeral.writing == .digits
      numeral.multiply(by: scale, upTo: next)
      if isDigits { numeral.writing = .mixed }
      numeral.isPronounLike = false
      numeral.digitCount = 0
      lastScale = scale
      // A lower group in digits, with a lower scale of its own or three digits at least.
      guard scale >= 1000, next < end, before[next].isOneBlank,
        let lower = digitNumeral(at: next, before: end),
        lower.unit == nil, lower.kind == .cardinal
      else { return }
      let after = lower.tokens.upperBound
      guard after < end, before[after].isPlain, digits(after) == nil,
        let lowerScale = meaning(after).number(.scale, isLoose: false)?.value, lowerScale < scale
      else { return }
      numeral.value += lower.value * lowerScale
      numeral.greatest = numeral.value
      numeral.step = Numeral.step(of: numeral.value, decimals: 0, scale: 1)
      numeral.tokens = numeral.tokens.lowerBound..<after + 1
      lastScale = lowerScale
      return
    }
  }

  /// Whether a `one` is a number: a unit stands after it.
  private func isCountedOne(_ numeral: Numeral, before end: Int) -> Bool {
    let next = numeral.tokens.upperBound
    guard next < end, before[next].isPlain || before[next].isHyphen else { return false }
    if meaning(next).units.contains(where: { !$0.isLoose && $0.unit.dimension != .times }) {
      return true
    }
    if !after[numeral.tokens.lowerBound].signs.isDisjoint(with: [.percent]) { return true }
    return longest(at: next, before: end) { meaning in
      meaning.units.first { !$0.isLoose && $0.unit.dimension != .times }
    } != nil
  }
}
