/// Times of the day.
extension ValueText {
  /// Reads the time of the day that begins at a token: 22:00, 5.30pm, в семь утра, half past eight,
  /// опівночі.
  func clock(at token: Int, before end: Int) -> ClockTime? {
    guard var time = bareClock(at: token, before: end) else { return nil }
    if let zone = longest(
      at: time.tokens.upperBound, before: end,
      { meaning in
        meaning.hasClock(.localTime) ? true : nil
      })
    {
      time.tokens = token..<zone.end
    }
    return time
  }

  private func bareClock(at token: Int, before end: Int) -> ClockTime? {
    if let form = digits(token) {
      return digital(form, at: token, before: end) ?? spoken(at: token, before: end)
    }
    let meaning = meaning(token)
    if let named = named(at: token, before: end) { return named }
    if !meaning.clock.isEmpty || phraseHasClock(token, before: end),
      let half = parted(at: token, before: end)
    {
      return half
    }
    return meaning.numbers.isEmpty ? nil : spoken(at: token, before: end)
  }

  // MARK: Digits

  /// 22:00, 5.30pm, в 22.00.
  private func digital(_ form: DigitForm, at token: Int, before end: Int) -> ClockTime? {
    if form.isWhole, token + 1 < end, before[token + 1].signs == .colon, form.digitCount <= 2,
      let minutes = digits(token + 1), minutes.prefix.isEmpty, !minutes.isCode,
      minutes.runs.count == 1,
      minutes.digitCount == 2, minutes.whole < 60, form.whole <= 24,
      !(token + 2 < end && before[token + 2].signs == .colon), before[token].signs != .colon
    {
      if isNearScore(token..<token + 2), !isAfterAt(token) { return nil }
      return half(of: form.whole, minutes.whole, tokens: token..<token + 2, before: end)
    }
    guard form.runs.count == 2, form.prefix.isEmpty, form.separators == [UInt8(ascii: ".")],
      form.runs[1].count == 2, form.runs[1].value < 60, form.runs[0].value < 24,
      form.runs[0].count <= 2
    else { return nil }
    let glued = meaning(token).affixes.last
    let isGlued = glued?.hasClock(.am) ?? false || glued?.hasClock(.pm) ?? false
    guard form.suffix.isEmpty || isGlued else { return nil }
    let isSaid = isGlued || daypart(after: token, before: end) != nil
    guard isSaid || isAfterAt(token) && (isClauseEnd(token) || !isMeasured(token, before: end))
    else { return nil }
    return half(of: form.runs[0].value, form.runs[1].value, tokens: token..<token + 1, before: end)
  }

  /// Whether a unit or a scale follows a token.
  private func isMeasured(_ token: Int, before end: Int) -> Bool {
    guard token + 1 < end, before[token + 1].isPlain else {
      return isEnglish(token) || !after[token].isOpen
    }
    let next = meaning(token + 1)
    return isEnglish(token) || next.number(.scale) != nil || !next.units.isEmpty
  }

  /// Whether a word for "at" stands before a token.
  func isAfterAt(_ token: Int) -> Bool {
    token > sentenceStart(token) && before[token].isPlain
      && (roles(token - 1).contains(.at) || meaning(token - 1).bound?.bound == .about)
  }

  /// Adds the half of the day that stands in the letters or words after an hour.
  func half(
    of hour: Double, _ minutes: Double, tokens: Range<Int>, before end: Int
  ) -> ClockTime? {
    let last = tokens.upperBound - 1
    let suffix = meaning(last).affixes.last
    var half: ClockSense?
    var stop = tokens.upperBound
    if let suffix, suffix.hasClock(.am) || suffix.hasClock(.pm) {
      half = suffix.hasClock(.am) ? .am : .pm
    } else if let word = daypart(after: last, before: end) {
      (half, stop) = word
    }
    guard half == nil || hour <= 12 || hour < 24 && !isEnglish(last) else { return nil }
    let isTwelveHour = half == nil && isEnglish(last) && (1...12).contains(hour)
    return ClockTime(
      tokens: tokens.lowerBound..<stop, minutes: Self.minutes(hour, minutes, half),
      isTwelveHour: isTwelveHour)
  }

  /// The half of the day that a word or phrase after a token names.
  func daypart(after token: Int, before end: Int) -> (half: ClockSense, end: Int)? {
    guard token + 1 < end, before[token + 1].isPlain || before[token + 1].signs == .blank else {
      return nil
    }
    return longest(at: token + 1, before: end) { meaning -> ClockSense? in
      meaning.clock.first { ($0.sense == .am || $0.sense == .pm) && !$0.isLoose }?.sense
    }.map { ($0.value, $0.end) }
  }

  static func minutes(_ hour: Double, _ minutes: Double, _ half: ClockSense?) -> Double {
    var hour = hour == 24 ? 0 : hour
    if half == .pm, hour < 12 { hour += 12 }
    if half == .am, hour == 12 { hour = 0 }
    return hour * 60 + minutes
  }
}
