import SynopticLanguage
import SynopticText

/// Digits that are names, references and addresses and count nothing.
extension ValueText {
  /// Whether the digits at a token are a part of a name: F-16, Су-34, COVID-19, G7, Boeing 737.
  ///
  /// - Returns: The tokens of the name's last part, or nil.
  func nameNumber(at token: Int, before end: Int) -> Range<Int>? {
    guard let form = digits(token) else { return nil }
    if form.isCode { return token..<token + 1 }
    if !form.prefix.isEmpty {
      let isMoney =
        meaning(token).affixes.first?.units.contains { $0.unit.dimension == .money } ?? false
      return isMoney ? nil : token..<token + 1
    }
    if !form.suffix.isEmpty, digitNumeral(at: token, before: end) == nil,
      !(meaning(token).affixes.last?.roles.contains(.decadeSuffix) ?? false)
    {
      return token..<token + 1
    }
    guard token > sentenceStart(token), form.isWhole else { return nil }
    if isFixedName(token, before: end) { return token..<token + 2 }
    let previous = meaning(token - 1)
    // «Північний потік 2»: the number ends the name in quotes.
    if before[token].isPlain, version.tokens[token].shape.contains(.quoted),
      after[token].signs.contains(.quote),
      digits(token - 1) == nil, previous.isSilent, !previous.traits.contains(.function)
    {
      return token..<token + 1
    }
    if before[token].isHyphen, digits(token - 1) == nil {
      // Топ-10 counts, Су-34 and «Північний потік-2» do not.
      return roles(token - 1).contains(.top) ? nil : token..<token + 1
    }
    guard before[token].isPlain, digits(token - 1) == nil, isNameLike(token - 1),
      form.digitCount <= 4,
      previous.calendar.isEmpty, previous.units.isEmpty, previous.bound == nil,
      previous.numbers.isEmpty,
      previous.clock.isEmpty, previous.relative.isEmpty, !previous.traits.contains(.function),
      !previous.traits.contains(.place),
      after[token].signs.isDisjoint(with: [.percent, .degree, .hyphen, .dash])
    else { return nil }
    if !isEnglish(token), version.tokens[token - 1].script == .latin {
      // Boeing 737 in a Cyrillic text: only a unit makes it an amount.
      let next = token + 1 < end ? meaning(token + 1) : WordMeaning()
      let isAmount = next.number(.scale) != nil || next.units.contains { !$0.isLoose }
      return isAmount ? nil : token..<token + 1
    }
    return isFollowedByCounted(token, before: end) ? nil : token..<token + 1
  }

  /// Whether the digits at a token name a thing that stands before them: article 205, № 14, рейс
  /// 123.
  func reference(at token: Int, before end: Int) -> Bool {
    guard let form = digits(token), form.prefix.isEmpty, !form.isCode else { return false }
    if before[token].signs.contains(.numberSign) { return true }
    guard token > sentenceStart(token), before[token].currency == 0 else { return false }
    let previous = roles(token - 1)
    let isAbbreviated =
      before[token].signs.isSubset(of: [.blank, .stop]) && before[token].signs.contains(.stop)
    if previous.contains(.reference) {
      let isLetter = version.tokens[token - 1].range.count <= 2
      // Додаткові 120 млн: a scale or a unit after it makes it an amount.
      if token + 1 < end, before[token + 1].isPlain, meaning(token + 1).number(.scale) != nil {
        return false
      }
      return isAbbreviated || before[token].isPlain && !isLetter
    }
    guard previous.contains(.referenceNoun), before[token].isPlain, form.isWhole else {
      return false
    }
    if after[token].signs.contains(.percent) { return false }
    return !isFollowedByCounted(token, before: end)
  }

  /// The end of the groups of digits that a reference goes on with: номеру 116 123.
  func referenceEnd(_ token: Int, before end: Int) -> Int {
    var next = token + 1
    while next < end, next < token + 8, before[next].isOneBlank, let form = digits(next),
      form.isWhole
    {
      next += 1
    }
    return next
  }

  /// Returns the end of a telephone number that begins at a token, or nil.
  ///
  /// A telephone number has three groups of digits at least, with blanks, hyphens and brackets
  /// between, nine digits or more in all (seven after a plus), and a hyphen, a bracket, a plus or a
  /// leading zero: a list of numbers has none, and neither has a number with its thousands grouped.
  func phoneEnd(at token: Int, before end: Int) -> Int? {
    guard let form = digits(token), form.isWhole else { return nil }
    var count = form.digitCount
    var next = token + 1
    var signs: Gap.Signs = []
    while next < end, next < token + 8, let form = digits(next), form.isWhole,
      before[next].blanks <= 2,
      before[next].signs.isSubset(of: [.blank, .hyphen, .openBracket, .closeBracket])
    {
      signs.formUnion(before[next].signs)
      count += form.digitCount
      next += 1
    }
    let hasPlus = before[token].signs.contains(.plus)
    let isMarked = hasPlus || form.runs[0].startsWithZero || !signs.isSubset(of: .blank)
    guard next - token >= 3, count >= (hasPlus ? 7 : 9), count <= 15, isMarked else { return nil }
    return next
  }

  // MARK: What stands beside

  /// 9/11, 24/7, 50/50.
  private func isFixedName(_ token: Int, before end: Int) -> Bool {
    guard token + 1 < end, before[token + 1].signs == .slash, let second = digits(token + 1),
      second.isWhole,
      let first = digits(token)
    else { return false }
    return [(9, 11), (24, 7), (50, 50)].contains {
      $0.0 == Int(first.whole) && $0.1 == Int(second.whole)
    }
  }

  /// Whether a word is written as a name is: with a capital that the beginning of a sentence does
  /// not ask for.
  private func isNameLike(_ token: Int) -> Bool {
    let shape = version.tokens[token].shape
    guard version.tokens[token].script != nil, shape.contains(.capitalized) else { return false }
    if shape.contains(.opening), !shape.contains(.allCapitals) {
      // A model before a hyphen is short: Су-34 at the beginning of a sentence.
      return version.tokens[token].range.count <= 6 && meaning(token).isSilent
        && meaning(token).traits.isDisjoint(with: .function)
    }
    return true
  }

  /// Whether something that can be counted follows digits: a unit, a scale, a noun in its plural.
  private func isFollowedByCounted(_ token: Int, before end: Int) -> Bool {
    guard token + 1 < end else { return false }
    if !after[token].signs.isDisjoint(with: [.percent, .currency, .degree]) { return true }
    guard before[token + 1].isPlain || before[token + 1].isHyphen, digits(token + 1) == nil else {
      return before[token + 1].isOneBlank && (digits(token + 1)?.digitCount ?? 0) == 3
    }
    let next = meaning(token + 1)
    if next.number(.scale) != nil || next.units.contains(where: { !$0.isLoose }) { return true }
    let numeral = Numeral(
      tokens: token..<token + 1, value: digits(token)?.whole ?? 2, writing: .digits)
    guard let noun = countedNoun(of: numeral, after: token + 1, before: end) else { return false }
    return isEnglish(token)
      ? meaning(noun).traits.contains(.plural) || next.traits.contains(.person) : true
  }
}
