/// Times of the day in words.
extension ValueText {
  /// 7am, в семь утра, в два часа дня, о сьомій годині, ten o'clock, ten past nine, о 10-й.
  func spoken(at token: Int, before end: Int) -> ClockTime? {
    let numeral =
      digits(token) != nil
      ? digitNumeral(at: token, before: end).map { hyphened($0, before: end) }
      : wordNumeral(at: token, before: end, isBounded: false)
    guard let numeral, numeral.kind == .cardinal || numeral.kind == .ordinal, !numeral.hasScale,
      (0...24).contains(numeral.value) || numeral.value < 60,
      numeral.value == numeral.value.rounded(),
      numeral.unit == nil
    else { return nil }
    let next = numeral.tokens.upperBound
    if isEnglish(token), let past = pastOrTo(numeral, before: end) { return past }
    guard numeral.value <= 24 else { return nil }
    if numeral.kind == .cardinal,
      let time = half(of: numeral.value, 0, tokens: numeral.tokens, before: end),
      !time.isTwelveHour,
      time.tokens != numeral.tokens || meaning(next - 1).affixes.last?.clock.isEmpty == false,
      numeral.value <= 12
    {
      return time
    }
    guard next < end, before[next].isPlain, meaning(next).hasClock(.oclock) else {
      return ordinalHour(numeral, before: end)
    }
    let isOClock = isEnglish(next)
    if let word = hourDaypart(after: next, before: end), numeral.value <= 12 {
      return ClockTime(
        tokens: token..<word.end, minutes: Self.minutes(numeral.value, 0, word.half),
        isTwelveHour: false)
    }
    guard isOClock || isAfterAt(token), isOClock || numeral.kind == .ordinal || isClauseEnd(next)
    else { return nil }
    return ClockTime(
      tokens: token..<next + 1, minutes: numeral.value * 60, isTwelveHour: numeral.value <= 12)
  }

  /// о сьомій, о 10-й: Ukrainian counts the hours by ordinals.
  private func ordinalHour(_ numeral: Numeral, before end: Int) -> ClockTime? {
    guard numeral.kind == .ordinal, !isEnglish(numeral.tokens.lowerBound),
      let last = numeral.tokens.last
    else { return nil }
    // 6-та ранку: the part of the day tells that it is an hour.
    if numeral.value <= 12, let word = daypart(after: last, before: end) {
      return ClockTime(
        tokens: numeral.tokens.lowerBound..<word.end,
        minutes: Self.minutes(numeral.value, 0, word.half), isTwelveHour: false)
    }
    guard isAfterAt(numeral.tokens.lowerBound) else { return nil }
    if let word = hourDaypart(after: last, before: end), numeral.value <= 12 {
      return ClockTime(
        tokens: numeral.tokens.lowerBound..<word.end,
        minutes: Self.minutes(numeral.value, 0, word.half), isTwelveHour: false)
    }
    guard isClauseEnd(last), roles(numeral.tokens.lowerBound - 1).isDisjoint(with: [.from, .to])
    else { return nil }
    return ClockTime(
      tokens: numeral.tokens, minutes: numeral.value * 60, isTwelveHour: numeral.value <= 12)
  }

  /// The half of the day after the word for an hour, where дня is the afternoon and no day.
  private func hourDaypart(after token: Int, before end: Int) -> (half: ClockSense, end: Int)? {
    guard token + 1 < end, before[token + 1].isPlain else { return nil }
    return longest(at: token + 1, before: end) { meaning -> ClockSense? in
      meaning.clock.first { $0.sense == .am || $0.sense == .pm }?.sense
    }.map { ($0.value, $0.end) }
  }

  /// Ten past nine, twenty to ten, after a word for "at".
  private func pastOrTo(_ numeral: Numeral, before end: Int) -> ClockTime? {
    let next = numeral.tokens.upperBound
    guard next + 1 < end, before[next].isPlain, before[next + 1].isPlain, numeral.value < 30,
      meaning(next).hasClock(.past) || meaning(next).hasClock(.to),
      isAfterAt(numeral.tokens.lowerBound),
      let hour = wordNumeral(at: next + 1, before: end, isBounded: false), hour.kind == .cardinal,
      (1...12).contains(hour.value), isClauseEnd(hour.tokens.upperBound - 1)
    else { return nil }
    let isPast = meaning(next).hasClock(.past)
    let minutes = isPast ? hour.value * 60 + numeral.value : hour.value * 60 - numeral.value
    return named(
      hour: minutes, tokens: numeral.tokens.lowerBound..<hour.tokens.upperBound, before: end)
  }

  /// Half past eight, в половине девятого, о пів на дев'яту, без четверти девять, за двадцять
  /// десята.
  func parted(at token: Int, before end: Int) -> ClockTime? {
    let opening = longest(at: token, before: end) { meaning -> ClockSense? in
      meaning.clock.first { [.half, .quarterPast, .quarterTo, .to].contains($0.sense) }?.sense
    }
    guard let opening, opening.end < end, before[opening.end].isPlain else { return nil }
    var next = opening.end
    var early = 0.0
    if opening.value == .to {
      guard !isEnglish(token), let minutes = wordNumeral(at: next, before: end, isBounded: false),
        minutes.kind == .cardinal, minutes.value < 30
      else { return nil }
      early = minutes.value
      next = minutes.tokens.upperBound
      if next < end, meaning(next).hasClock(.minute) { next += 1 }
    }
    guard next < end, before[next].isPlain,
      let hour = wordNumeral(at: next, before: end, isBounded: false),
      (1...12).contains(hour.value),
      hour.kind == .cardinal || hour.kind == .ordinal
    else { return nil }
    // The Slavic half and quarter of an hour are told by the ordinal of the hour to come.
    let minutes: Double
    switch opening.value {
    case .half where isEnglish(token): minutes = hour.value * 60 + 30
    case .half where hour.kind == .ordinal: minutes = hour.value * 60 - 30
    case .quarterPast where isEnglish(token): minutes = hour.value * 60 + 15
    case .quarterPast where hour.kind == .ordinal: minutes = hour.value * 60 - 45
    case .quarterTo: minutes = hour.value * 60 - 15
    case .to: minutes = hour.value * 60 - early
    default: return nil
    }
    return named(hour: minutes, tokens: token..<hour.tokens.upperBound, before: end)
  }

  /// Adds the half of the day that stands after a time in words.
  func named(hour minutes: Double, tokens: Range<Int>, before end: Int) -> ClockTime {
    guard let last = tokens.last, let word = hourDaypart(after: last, before: end) else {
      return ClockTime(tokens: tokens, minutes: minutes, isTwelveHour: true)
    }
    let hour = (minutes / 60).rounded(.down)
    return ClockTime(
      tokens: tokens.lowerBound..<word.end,
      minutes: Self.minutes(hour, minutes - hour * 60, word.half), isTwelveHour: false)
  }

  /// Noon and midnight.
  func named(at token: Int, before end: Int) -> ClockTime? {
    let found = longest(at: token, before: end) { meaning -> ClockSense? in
      meaning.clock.first { ($0.sense == .noon || $0.sense == .midnight) && !$0.isLoose }?.sense
    }
    return found.map {
      ClockTime(tokens: token..<$0.end, minutes: $0.value == .noon ? 720 : 0, isTwelveHour: false)
    }
  }

  func phraseHasClock(_ token: Int, before end: Int) -> Bool {
    longest(at: token, before: end) { $0.clock.isEmpty ? nil : true } != nil
  }

  /// A number in digits with the ending of an ordinal: 10-й.
  private func hyphened(_ numeral: Numeral, before end: Int) -> Numeral {
    let next = numeral.tokens.upperBound
    guard next < end, before[next].isHyphen, digits(next) == nil,
      roles(next).contains(.ordinalSuffix)
    else { return numeral }
    var numeral = numeral
    numeral.kind = .ordinal
    numeral.tokens = numeral.tokens.lowerBound..<next + 1
    return numeral
  }
}
