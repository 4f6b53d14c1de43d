/// Ranges, and sums of units.
extension QuantityReader {
  /// Two numbers of a range, the unit of both, and the token after them.
  typealias Pair = (first: Numeral, second: Numeral, unit: MeasureUnit?, end: Int)

  /// Reads the second number of a range: 10-15 million, from 2 to 11 years, 1,300 or 1,400, между 5
  /// и 7.
  func range(from first: Numeral, before end: Int) -> Pair? {
    guard first.kind == .cardinal, !first.isPronounLike || first.value == 1 else { return nil }
    let firstUnit = text.unit(of: first, before: end)
    let joint = firstUnit?.tokens.upperBound ?? first.tokens.upperBound
    guard joint < end, let start = secondStart(after: joint, first, before: end),
      var second = text.numeral(at: start, before: end), second.kind == .cardinal,
      !second.isPronounLike
    else { return nil }
    var first = first
    if second.hasScale, !first.hasScale,
      firstUnit == nil || text.before[first.tokens.lowerBound].currency != 0,
      first.value < second.value / second.scale
    {
      first.multiply(by: second.scale, upTo: first.tokens.upperBound)
    }
    let secondUnit = text.unit(of: second, before: end)
    var unit = secondUnit?.unit ?? firstUnit?.unit
    if let from = firstUnit?.unit, let to = secondUnit?.unit, from != to {
      guard from.dimension == to.dimension, let low = from.factor, let high = to.factor else {
        return nil
      }
      first.value *= low / high
      first.greatest = first.value
      unit = to
    }
    guard second.value > first.value else { return nil }
    second.step = max(1e-9, min(first.step, second.step))
    return (first, second, unit, secondUnit?.tokens.upperBound ?? second.tokens.upperBound)
  }

  /// Where the second number of a range begins, or nil where none does.
  private func secondStart(after joint: Int, _ first: Numeral, before end: Int) -> Int? {
    let opener = pending.flatMap { $0.end == first.tokens.lowerBound ? $0 : nil }
    if text.before[joint].joinsRange {
      let isSameWriting =
        (text.digits(first.tokens.lowerBound) != nil) == (text.digits(joint) != nil)
      let isTight = text.before[joint].signs.isDisjoint(with: .blank)
      // A dash with blanks parts clauses too; then both must be digits.
      guard isSameWriting, isTight || text.digits(joint) != nil else { return nil }
      if joint + 1 < end, text.before[joint + 1].isHyphen, text.digits(joint + 1) != nil {
        return nil
      }
      return joint
    }
    if text.before[joint].currency != 0,
      text.before[joint].signs.isSubset(of: [.currency, .hyphen, .dash]),
      !text.before[joint].signs.isDisjoint(with: [.hyphen, .dash])
    {
      return joint
    }
    let isSuspended = text.isEnglish(joint) && text.before[joint].signs == [.hyphen, .blank]
    guard text.before[joint].isPlainAfterSigns || isSuspended, joint + 1 < end,
      text.before[joint + 1].signs.isSubset(of: [.blank, .currency])
    else { return nil }
    let roles = text.roles(joint)
    if roles.contains(.or), text.bound(at: joint, before: end) == nil { return joint + 1 }
    let isOpened = opener?.bound == .between || startsWithFrom(first.tokens.lowerBound)
    if roles.contains(.and), opener?.bound == .between, !startsWithFrom(first.tokens.lowerBound) {
      return joint + 1
    }
    if roles.contains(.to), isOpened || text.isEnglish(joint) {
      return text.followsChange(first.tokens.lowerBound) || text.isNearScore(first.tokens)
        ? nil : joint + 1
    }
    return nil
  }

  private func startsWithFrom(_ token: Int) -> Bool {
    token > text.sentenceStart(token) && text.before[token].isPlain
      && text.roles(token - 1).contains(.from)
  }

  func setRange(_ quantity: inout Quantity, _ first: Numeral, _ second: Numeral) {
    quantity.values = [first.value, second.value]
    quantity.interval = Interval(first.value, second.value)
    quantity.step = second.step
    if quantity.bound == .exactly || quantity.bound == .atLeast { quantity.bound = .between }
    if first.writing != second.writing { quantity.writing = .mixed }
    if quantity.bound == .about {
      quantity.interval = quantity.interval.widened(
        by: second.value * Bound.slack(of: second.value))
    }
  }

  /// Adds what follows in smaller units: 2 hours 3 minutes, 5ft 10in, 8 рублей 50 копеек.
  func chain(_ quantity: inout Quantity, before end: Int) {
    guard quantity.kind == .measure || quantity.kind == .money, quantity.values.count == 1,
      let unit = quantity.unit, let factor = unit.factor
    else { return }
    var last = factor
    var seconds = quantity.value
    var next = quantity.tokens.upperBound
    while next < end {
      var start = next
      if text.before[start].isPlain, text.roles(start).contains(.and) { start += 1 }
      guard start < end, text.before[start].isPlain,
        let more = text.numeral(at: start, before: end),
        more.kind == .cardinal, let moreUnit = text.unit(of: more, before: end),
        moreUnit.unit.dimension == unit.dimension,
        unit.dimension != .money
          || !Set(moreUnit.unit.currencies).isDisjoint(with: unit.currencies),
        let smaller = moreUnit.unit.factor, smaller < last, more.value < last / smaller
      else { break }
      seconds += more.value * smaller / factor
      last = smaller
      next = moreUnit.tokens.upperBound
      quantity.step = more.step * smaller / factor
    }
    guard next > quantity.tokens.upperBound else { return }
    quantity.values = [seconds]
    quantity.interval = quantity.bound.interval(of: seconds, step: quantity.step)
    quantity.tokens = quantity.tokens.lowerBound..<next
    quantity.range = text.range(of: quantity.tokens)
    extend(&quantity, to: next)
  }
}
