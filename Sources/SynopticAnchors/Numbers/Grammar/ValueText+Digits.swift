import SynopticLanguage

/// Numbers in digits.
extension ValueText {
  /// Reads the number in digits that begins at a token, with a scale or a unit in the letters glued
  /// to it.
  ///
  /// Groups of three digits with one blank between them are one number.
  ///
  /// - Returns: The number, or nil where the token has no digits or they are no number: `B2B`,
  ///   `2:1`.
  func digitNumeral(at token: Int, before end: Int) -> Numeral? {
    guard let form = digits(token), !form.isCode else { return nil }
    var unit: MeasureUnit?
    if !form.prefix.isEmpty {
      unit = meaning(token).affixes.first?.units.first { $0.unit.dimension == .money }?.unit
      if unit == nil { return nil }
    }
    var next = token + 1
    var value = 0.0
    var decimals = 0
    if form.runs.count == 1, form.suffix.isEmpty, form.digitCount <= 3,
      !form.runs[0].startsWithZero,
      let grouped = group(after: token, before: end)
    {
      value = form.whole
      for run in grouped.runs { value = value * 1000 + run }
      if grouped.decimals > 0 {
        value += grouped.fraction
        decimals = grouped.decimals
      }
      next = grouped.end
    } else {
      let isMeasured = !form.suffix.isEmpty || isMeasured(after: token, before: end)
      guard let number = form.number(isEnglish: isEnglish(token), isMeasured: isMeasured)
      else { return nil }
      (value, decimals) = number
    }
    var numeral = Numeral(tokens: token..<next, value: value, decimals: decimals, writing: .digits)
    numeral.unit = unit
    // 220 2/3: a whole and a fraction.
    if form.isWhole, next == token + 1, next < end, before[next].isOneBlank,
      let part = slashed(at: next, before: end), part.value < 1
    {
      numeral.value += part.value
      numeral.greatest = numeral.value
      numeral.step = 0.1
      numeral.tokens = token..<part.tokens.upperBound
      return numeral
    }
    if form.isWhole, next == token + 1 { numeral.digitCount = form.digitCount }
    if after[next - 1].fraction > 0, after[next - 1].isGluedLeft, decimals == 0 {
      numeral.value += after[next - 1].fraction
      numeral.greatest = numeral.value
      numeral.step = 0.25
      numeral.digitCount = 0
    }
    if !form.suffix.isEmpty { return glued(numeral, form, token) }
    return numeral
  }

  /// Reads the letters after the digits of a token: a scale, an ordinal's ending, a unit.
  private func glued(_ numeral: Numeral, _ form: DigitForm, _ token: Int) -> Numeral? {
    guard let suffix = meaning(token).affixes.last else { return nil }
    var numeral = numeral
    let letters = version.text[form.suffix]
    let isMoney = numeral.unit != nil || before[token].currency != 0 && before[token].isGluedRight
    if letters.count == 1, let letter = letters.first,
      let power = Self.power(ofLetter: letter, isMoney)
    {
      numeral.multiply(by: power, upTo: numeral.tokens.upperBound)
      return numeral
    }
    if letters.elementsEqual("C".utf8) || letters.elementsEqual("С".utf8) {
      numeral.unit = signs.celsius
      return numeral
    }
    if letters.elementsEqual("F".utf8) {
      numeral.unit = signs.fahrenheit
      return numeral
    }
    if let scale = suffix.number(.scale, isLoose: false) {
      numeral.multiply(by: scale.value, upTo: numeral.tokens.upperBound)
      return numeral
    }
    if suffix.roles.contains(.ordinalSuffix) {
      numeral.kind = .ordinal
      return numeral
    }
    let isCapital = letters.count == 1 && letters.first.map { $0 < 0x61 } ?? false
    if !isCapital,
      let unit = suffix.units.first(where: { $0.unit.dimension != .money || isMoney })?.unit
        ?? suffix.units.first?.unit
    {
      numeral.unit = unit
      numeral.endsInM = letters.elementsEqual("m".utf8)
      return numeral
    }
    if letters.elementsEqual("x".utf8) || letters.elementsEqual("х".utf8) {
      numeral.unit = signs.times
      return numeral
    }
    // 5pm, 1990s: the digits are read with their letters elsewhere.
    return suffix.hasClock(.am) || suffix.hasClock(.pm) ? numeral : nil
  }

  private static func power(ofLetter letter: UInt8, _ isMoney: Bool) -> Double? {
    switch letter {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): 1000
    case UInt8(ascii: "m"): isMoney ? 1_000_000 : nil
    case UInt8(ascii: "M"): 1_000_000
    case UInt8(ascii: "b"), UInt8(ascii: "B"): isMoney ? 1_000_000_000 : nil
    case UInt8(ascii: "t"), UInt8(ascii: "T"): isMoney ? 1_000_000_000_000 : nil
    default: nil
    }
  }

  /// So many groups of three digits are no number any more.
  private static var mostGroups: Int { 5 }

  /// Reads the groups of three digits after a token.
  private func group(
    after token: Int, before end: Int
  ) -> (runs: [Double], fraction: Double, decimals: Int, end: Int)? {
    var runs: [Double] = []
    var next = token + 1
    while next < end, next <= token + Self.mostGroups, before[next].isOneBlank,
      let form = digits(next),
      form.prefix.isEmpty, !form.isCode, form.runs[0].count == 3
    {
      if !form.suffix.isEmpty {
        // 300 000людей: a blank was lost.
        guard form.runs.count == 1, form.suffix.count > 4 else { break }
        runs.append(form.whole)
        return (runs, 0, 0, next + 1)
      }
      if form.runs.count == 2, form.separators[0] == UInt8(ascii: ","), form.runs[1].count < 3 {
        runs.append(form.runs[0].value)
        let count = form.runs[1].count
        return (runs, form.runs[1].value / DigitForm.power(of: count), count, next + 1)
      }
      guard form.runs.count == 1 else { break }
      runs.append(form.whole)
      next += 1
    }
    return runs.isEmpty || runs.count == Self.mostGroups ? nil : (runs, 0, 0, next)
  }

  /// Whether a scale, a unit or a percent sign follows a token.
  private func isMeasured(after token: Int, before end: Int) -> Bool {
    if !after[token].signs.isDisjoint(with: [.percent, .promille, .degree]) { return true }
    if before[token].currency != 0 { return true }
    guard token + 1 < end, after[token].isPlain || after[token].isHyphen else { return false }
    let next = meaning(token + 1)
    return next.number(.scale) != nil || next.units.contains { !$0.isLoose }
  }
}
