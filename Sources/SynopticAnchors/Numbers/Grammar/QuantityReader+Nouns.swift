import SynopticLanguage

/// Ages, and the nouns that numbers count.
extension QuantityReader {
  /// Reads words that make an age of a number: 67-year-old, aged 67, в возрасте 67 лет.
  func addAge(_ quantity: inout Quantity, _ numeral: Numeral, before end: Int) {
    let first = quantity.tokens.lowerBound
    let isTimed = quantity.unit?.dimension == .time
    guard quantity.unit == nil || isTimed, quantity.kind == .count || quantity.kind == .measure
    else { return }
    var isAge = false
    let next = quantity.tokens.upperBound
    if isTimed, next < end, text.before[next].isPlain || text.before[next].isHyphen,
      text.roles(next).contains(.age),
      text.isEnglish(next)
    {
      isAge = true
      quantity.tokens = first..<next + 1
      quantity.range = text.range(of: quantity.tokens)
      extend(&quantity, to: next + 1)
    }
    var before = quantity.qualifiedTokens.lowerBound - 1
    let start = text.sentenceStart(first)
    if before >= start, text.isEnglish(first), text.roles(before).contains(.of) { before -= 1 }
    // Some as young as 12.
    if before > start, text.isEnglish(first), text.meaning(before).traits.contains(.function),
      text.before[before + 1].isPlain, text.roles(before - 1).contains(.age),
      quantity.counted == nil
    {
      before -= 1
    }
    if before >= start, text.before[before + 1].isPlain, text.roles(before).contains(.age),
      quantity.value < 130
    {
      isAge = true
    }
    if !isAge, quantity.unit == nil, isApposed(quantity.tokens), (1...119).contains(quantity.value),
      numeral.writing == .digits
    {
      isAge = true
    }
    guard isAge else { return }
    quantity.kind = .age
    if quantity.unit == nil { quantity.unit = text.signs.year }
  }

  /// "Smith, 41, said": a number between commas after a name.
  private func isApposed(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard first > text.sentenceStart(first), tokens.count == 1, text.isEnglish(first),
      text.before[first].signs == [.comma, .blank]
    else { return false }
    let after = text.after[first].signs
    guard after == [.comma, .blank] || after == .stop || first + 1 == text.end(first) else {
      return false
    }
    let previous = text.version.tokens[first - 1]
    return previous.shape.contains(.capitalized) && !previous.shape.contains(.digits)
      && text.meaning(first - 1).calendar.isEmpty
  }

  /// Whether an adjective of years tells how old a person is: 41-летний диспетчер.
  func isAge(_ quantity: Quantity) -> Bool {
    guard quantity.unit?.dimension == .time, let counted = quantity.counted,
      quantity.unit == text.signs.year,
      quantity.tokens.count <= 2, !text.isEnglish(quantity.tokens.lowerBound)
    else { return false }
    let last = quantity.tokens.upperBound - 1
    guard text.meaning(last).tails.isEmpty == false || text.meaning(last).compound != nil else {
      return false
    }
    return text.meaning(counted.token).traits.contains(.person)
  }

  func setCounted(
    _ quantity: inout Quantity, _ numeral: Numeral, after token: Int, before end: Int
  ) {
    let last = text.meaning(token - 1)
    if quantity.unit?.dimension == .time, last.tails.isEmpty, last.compound == nil,
      !text.before[quantity.tokens.upperBound - 1].isHyphen
    {
      // A minute of silence is no count of silences.
      return
    }
    var start = token
    // Five-month-long.
    while start < end, text.before[start].isHyphen, text.isEnglish(start), numeral.kind != .ordinal
    { start += 1 }
    let isAttribute =
      start > token || token > 0 && text.before[token - 1].isHyphen
      || text.roles(quantity.tokens.lowerBound).contains(.every)
    guard
      let noun = text.countedNoun(of: numeral, after: start, before: end, isAttribute: isAttribute)
    else { return }
    if let unit = quantity.unit, unit.dimension != .share, !text.isEnglish(noun),
      text.meaning(noun).traits.contains(.adjectival)
    {
      return
    }
    quantity.counted = CountedNoun(token: noun, concepts: text.concepts(of: noun))
  }

  /// Whether a lone word that has another plain meaning counts nothing: нашу семью.
  func isOtherWord(_ quantity: Quantity, _ numeral: Numeral) -> Bool {
    let token = numeral.tokens.lowerBound
    guard quantity.kind == .count, numeral.writing == .words, numeral.tokens.count == 1,
      !numeral.isPronounLike,
      text.hasPlainConcept(token)
    else { return false }
    return quantity.counted == nil
      || token > text.sentenceStart(token) && text.meaning(token - 1).traits.contains(.function)
        && !text.roles(token - 1).isDisjoint(with: .determiner)
  }
}
