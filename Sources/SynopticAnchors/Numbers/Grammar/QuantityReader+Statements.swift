/// Numbers with their units.
extension QuantityReader {
  /// Двухчасовой, полгода, 1990-тысячный: a number that is the first part of a word.
  func compound(
    _ compound: (value: Double, tail: WordMeaning.Tail), at token: Int, before end: Int
  ) -> Quantity {
    var quantity = make(
      .count, tokens: token..<token + 1, values: [compound.value], writing: .words)
    switch compound.tail {
    case .power(let power):
      quantity.values = [compound.value * power]
      quantity.interval = quantity.bound.interval(of: compound.value * power, step: power)
      quantity.step = Numeral.step(of: compound.value * power, decimals: 0, scale: power)
    case .unit(let unit):
      quantity.unit = unit
      quantity.kind = Self.kind(of: unit)
    case .ordinal:
      quantity.kind = .ordinal
    }
    let numeral = Numeral(tokens: token..<token + 1, value: quantity.value, writing: .words)
    setCounted(&quantity, numeral, after: token + 1, before: end)
    if quantity.kind == .measure, isAge(quantity) { quantity.kind = .age }
    return quantity
  }

  /// Reads a number, a second one where they make a range, its unit, and the qualifiers beside it.
  func statement(at token: Int, before end: Int) -> Quantity? {
    let isBounded = pending.map { $0.end == token } ?? false
    var start = token
    var isNegative = text.before[token].endsInMinus
    if text.roles(token).contains(.minus), token + 1 < end, text.before[token + 1].isPlain {
      isNegative = true
      start = token + 1
    }
    // Во-первых, по-третьих.
    if text.before[start].isHyphen, start > text.sentenceStart(start), text.digits(start) == nil,
      !text.isEnglish(start), text.meaning(start - 1).traits.contains(.function)
    {
      return nil
    }
    guard let first = text.numeral(at: start, before: end, isBounded: isBounded) else { return nil }
    if let pair = range(from: first, before: end) {
      return build(
        pair.first, second: pair.second, unit: pair.unit, tokens: token..<pair.end, before: end)
    }
    return build(
      first, isNegative: isNegative && first.writing == .digits || start > token, before: end)
  }

  /// Makes the quantity of one number.
  func build(_ numeral: Numeral, isNegative: Bool = false, before end: Int) -> Quantity? {
    var numeral = numeral
    if isNegative {
      numeral.value = -numeral.value
      numeral.greatest = -numeral.greatest
    }
    var inner: (bound: Bound, end: Int)?
    if numeral.kind == .cardinal, numeral.unit == nil, numeral.tokens.upperBound < end,
      text.before[numeral.tokens.upperBound].isPlain
        || text.before[numeral.tokens.upperBound].isHyphen,
      let found = text.bound(after: numeral.tokens.upperBound, before: end),
      found.bound == .justOver,
      found.end < end, text.before[found.end].isPlain
    {
      // 30 с лишним лет, три с лишним десятка.
      inner = found
      if let scale = text.meaning(found.end).number(.scale, isLoose: false) {
        numeral.multiply(by: scale.value, upTo: found.end + 1)
      } else {
        numeral.tokens = numeral.tokens.lowerBound..<found.end
      }
    }
    if numeral.endsInM, countsThings(after: numeral.tokens.upperBound, before: end) {
      numeral.unit = nil
      numeral.multiply(by: 1_000_000, upTo: numeral.tokens.upperBound)
    }
    var unit = text.unit(of: numeral, before: end)
    // The third day counts days, the 31st kilometre is a place on a road.
    if numeral.kind == .ordinal, unit?.unit.dimension != .length { unit = nil }
    return build(
      numeral, second: nil, unit: unit?.unit, tokens: unit?.tokens ?? numeral.tokens, before: end,
      inner: inner?.bound)
  }

  /// Whether a plural that is no unit follows: 30m people.
  private func countsThings(after token: Int, before end: Int) -> Bool {
    token < end && text.before[token].isPlain && text.meaning(token).units.isEmpty
      && text.meaning(token).traits.contains(.plural)
  }

  func build(
    _ numeral: Numeral, second: Numeral?, unit: MeasureUnit?, tokens: Range<Int>, before end: Int,
    inner: Bound? = nil
  ) -> Quantity? {
    var quantity = make(
      .count, tokens: tokens, values: [numeral.value], writing: numeral.writing, step: numeral.step,
      bound: inner)
    quantity.unit = unit
    quantity.kind = kind(of: numeral, unit)
    // World War Two: a number with a capital of its own after a name.
    let first = tokens.lowerBound
    let isAfterName =
      first > text.sentenceStart(first) && text.before[first].isPlain
      && text.meaning(first - 1).traits.contains(.name)
    let isBeforeName =
      first + 1 < end && text.before[first + 1].isPlain
      && text.meaning(first + 1).traits.contains(.name)
    if numeral.writing == .words, unit == nil, text.meaning(first).traits.contains(.name),
      isAfterName || isBeforeName
    {
      quantity.kind = .label
      quantity.isPartOfName = true
      return quantity
    }
    quantity.isPronounLike = numeral.isPronounLike && unit == nil && second == nil
    if quantity.kind != .money {
      setCounted(&quantity, numeral, after: quantity.tokens.upperBound, before: end)
    }
    dropPreposition(&quantity, numeral)
    if let inner { quantity.bound = quantity.bound == .exactly ? inner : quantity.bound }
    if let second {
      setRange(&quantity, numeral, second)
    } else if numeral.greatest != numeral.value {
      quantity.interval = Interval(numeral.value, numeral.greatest)
      if quantity.bound == .moreThan || quantity.bound == .atLeast {
        quantity.interval.high = .infinity
      }
    } else {
      quantity.interval = quantity.bound.interval(of: numeral.value, step: numeral.step)
    }
    if !numeral.parts.isEmpty {
      quantity.values = quantity.kind == .share ? numeral.parts : quantity.values
    }
    chain(&quantity, before: end)
    addAge(&quantity, numeral, before: end)
    var next = quantity.tokens.upperBound
    if quantity.bound == .exactly || quantity.bound == .between,
      let after = text.bound(after: next, before: end), second == nil
    {
      quantity.bound = after.bound
      quantity.interval = after.bound.interval(of: quantity.value, step: quantity.step)
      extend(&quantity, to: after.end)
      next = after.end
    }
    if quantity.kind != .money {
      setCounted(&quantity, numeral, after: next, before: end)
      addBoundAfterNoun(&quantity, before: end)
    }
    if quantity.kind == .measure, isAge(quantity) { quantity.kind = .age }
    return isOtherWord(quantity, numeral) ? nil : quantity
  }

  private func kind(of numeral: Numeral, _ unit: MeasureUnit?) -> Quantity.Kind {
    if let unit {
      if numeral.kind == .ordinal { return unit.dimension == .length ? .measure : .ordinal }
      return Self.kind(of: unit)
    }
    switch numeral.kind {
    case .cardinal: return .count
    case .ordinal: return .ordinal
    case .share: return .share
    case .indefinite: return .indefinite
    case .multiple: return .multiple
    }
  }

  private static func kind(of unit: MeasureUnit) -> Quantity.Kind {
    switch unit.dimension {
    case .money: .money
    case .share: .percentage
    case .shareDifference: .percentagePoints
    case .times: .multiple
    default: .measure
    }
  }
}
