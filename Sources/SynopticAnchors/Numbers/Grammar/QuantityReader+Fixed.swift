/// Durations, times of the day, results and numbers that are names.
extension QuantityReader {
  /// How far about ten o'clock may be from it, in minutes.
  private static let clockSlack = 30.0

  /// Reads what is written in a form of its own at a token, or returns nil.
  func fixed(at token: Int, before end: Int) -> Quantity? {
    guard text.digits(token) != nil else { return text.clock(at: token, before: end).map(clock) }
    if let duration = text.duration(at: token, before: end) {
      return self.duration(duration.seconds, tokens: duration.tokens)
    }
    if let time = text.clock(at: token, before: end) { return clock(time) }
    if let score = text.score(at: token, before: end) {
      return self.score(score.values, score.tokens)
    }
    if text.reference(at: token, before: end) {
      return label(token..<text.referenceEnd(token, before: end), isPartOfName: false)
    }
    return text.nameNumber(at: token, before: end).map { label($0, isPartOfName: true) }
  }

  private func duration(_ seconds: Double, tokens: Range<Int>) -> Quantity? {
    guard let second = text.signs.second else { return nil }
    var quantity = make(.measure, tokens: tokens, values: [seconds], writing: .digits)
    quantity.unit = second
    return quantity
  }

  private func clock(_ time: ClockTime) -> Quantity {
    let isDigits = text.digits(time.tokens.lowerBound) != nil
    var quantity = make(
      .clock, tokens: time.tokens, values: [time.minutes], writing: isDigits ? .digits : .words,
      step: 1)
    quantity.isTwelveHour = time.isTwelveHour
    quantity.interval = Interval(time.minutes)
    switch quantity.bound {
    case .about, .nearly, .justOver:
      quantity.interval = quantity.interval.widened(by: Self.clockSlack)
    default:
      // From seven, until ten: words of time and no bounds of the number.
      quantity.bound = .exactly
      quantity.qualifiedTokens = quantity.tokens
      quantity.qualifiedRange = quantity.range
    }
    return quantity
  }

  private func score(_ values: [Double], _ tokens: Range<Int>) -> Quantity {
    var quantity = make(.score, tokens: tokens, values: values, writing: .digits)
    quantity.interval = Interval(values[0])
    return quantity
  }

  private func label(_ tokens: Range<Int>, isPartOfName: Bool) -> Quantity {
    let value = text.digits(tokens.lowerBound)?.runs.first?.value ?? 0
    var quantity = make(.label, tokens: tokens, values: [value], writing: .digits)
    quantity.bound = .exactly
    quantity.interval = Interval(value)
    quantity.isPartOfName = isPartOfName
    return quantity
  }

  /// Статьи 205 и 206: the second number is a reference as the first is.
  func continueReference(_ quantity: inout Quantity, after last: Quantity?) {
    guard quantity.kind == .count, quantity.counted == nil, quantity.writing == .digits, let last,
      last.kind == .label, !last.isPartOfName
    else { return }
    let first = quantity.tokens.lowerBound
    let isNext =
      first == last.tokens.upperBound && text.before[first].signs.isSubset(of: [.comma, .blank])
    let isJoined =
      first == last.tokens.upperBound + 1
      && !text.roles(first - 1).isDisjoint(with: [.and, .or])
    if isNext && text.before[first].signs.contains(.comma) || isJoined { quantity.kind = .label }
  }
}
