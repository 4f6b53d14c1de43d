/// Qualifiers beside numbers, and units that stand for one.
extension QuantityReader {
  /// Takes away a qualifier that is a mere preposition here: talks about two islands, выросли до
  /// 300.
  func dropPreposition(_ quantity: inout Quantity, _ numeral: Numeral) {
    guard let pending, quantity.qualifiedTokens.lowerBound < quantity.tokens.lowerBound else {
      return
    }
    let isWord = pending.tokens.count == 1
    // Over two islands, but a child of about six.
    let isSmallWord =
      isWord && numeral.writing == .words && abs(numeral.value) <= 12 && quantity.unit == nil
      && (quantity.counted != nil || !text.isEnglish(pending.tokens.lowerBound))
    let first = pending.tokens.lowerBound
    let isTo = text.roles(first).contains(.to)
    let isFrom = text.roles(first).contains(.from) || quantity.bound == .between
    let isPreposition =
      text.meaning(first).traits.contains(.function) || isTo || isFrom
      || !text.meaning(first).relative.isEmpty
    let drop =
      isWord
      && (isSmallWord && isPreposition && isAmbiguous(quantity.bound, first)
        || isTo && text.followsChange(first)
        || isFrom && (text.isEnglish(first) || text.followsChange(first) || isSmallWord)
        || quantity.kind == .ordinal)
    if drop {
      quantity.bound = .exactly
    } else if quantity.bound == .between {
      quantity.bound =
        isFrom && !text.isEnglish(first) && text.meaning(first).bound?.bound == .between
          && text.roles(first).contains(.from) ? .atLeast : .exactly
    } else {
      return
    }
    quantity.interval = quantity.bound.interval(of: numeral.value, step: numeral.step)
    if quantity.bound == .exactly {
      quantity.qualifiedTokens = quantity.tokens
      quantity.qualifiedRange = quantity.range
    }
  }

  /// Whether a preposition bounds numbers and places alike: over two seas, до двух городов.
  private func isAmbiguous(_ bound: Bound, _ token: Int) -> Bool {
    text.isEnglish(token)
      ? bound == .moreThan || bound == .about : bound == .atMost || bound == .between
  }

  /// 40 rooms or more: the qualifier stands after the noun.
  func addBoundAfterNoun(_ quantity: inout Quantity, before end: Int) {
    guard quantity.bound == .exactly, let counted = quantity.counted, counted.token + 1 < end,
      !text.roles(counted.token + 1).isDisjoint(with: [.or, .and]),
      let after = text.bound(after: counted.token + 1, before: end)
    else { return }
    quantity.bound = after.bound
    quantity.interval = after.bound.interval(of: quantity.value, step: quantity.step)
    extend(&quantity, to: after.end)
  }

  /// Лет шести, минут десять: the unit before its number makes it an estimate.
  func invert(_ quantity: inout Quantity, after last: Quantity?) {
    let first = quantity.tokens.lowerBound
    guard quantity.kind == .count, quantity.counted == nil, quantity.bound == .exactly,
      !quantity.isPronounLike,
      first > text.sentenceStart(first), text.before[first].isPlain, !text.isEnglish(first),
      !isTaken[first - 1],
      (last?.qualifiedTokens.upperBound ?? 0) < first, text.digits(first - 1) == nil,
      text.meaning(first - 1).traits.contains(.counting),
      let unit = text.meaning(first - 1).units.first(where: {
        !$0.isLoose && $0.unit.dimension != .money
      })?.unit
    else { return }
    quantity.kind = .measure
    quantity.unit = unit
    quantity.bound = .about
    quantity.tokens = first - 1..<quantity.tokens.upperBound
    quantity.range = text.range(of: quantity.tokens)
    quantity.qualifiedTokens = quantity.tokens
    quantity.qualifiedRange = quantity.range
    quantity.interval = Bound.about.interval(of: quantity.value, step: quantity.step)
  }

  /// Почти на минуту, less than an hour: one of the unit.
  func implied(at token: Int, before end: Int) -> Quantity? {
    let isEnglish = text.isEnglish(token)
    guard let pending, pending.end == token, !pending.isLoose,
      [.moreThan, .lessThan, .nearly, .about, .justOver, .atLeast].contains(pending.bound)
        || pending.bound == .atMost && isEnglish
    else { return nil }
    var next = token
    if text.roles(next).contains(.article) { next += 1 } else if isEnglish { return nil }
    guard next < end, next == token || text.before[next].isPlain, text.digits(next) == nil,
      !text.meaning(next).traits.contains(.plural),
      text.meaning(next).calendar.allSatisfy({ $0.kind == .year }) || !isEnglish,
      let found = text.longest(
        at: next, before: end,
        { meaning in
          meaning.units.first {
            !$0.isLoose && [.time, .length, .mass].contains($0.unit.dimension)
          }?.unit
        })
    else { return nil }
    var quantity = make(
      .measure, tokens: token..<found.end, values: [1], writing: .implied, step: 0.1)
    quantity.unit = found.value
    if quantity.bound == .nearly || quantity.bound == .about {
      quantity.interval = Interval(0.8, quantity.bound == .nearly ? 1 : 1.2)
    }
    return quantity
  }
}
