/// Numbers in words.
extension ValueText {
  /// Reads the number in words that begins at a token: fifty-two, сто двадцать пять тысяч, двоє,
  /// twenty-first.
  ///
  /// Each part must be smaller than the one before, so that the two numbers of `два три` are not
  /// added up.
  ///
  /// - Parameters:
  ///   - token: The first word.
  ///   - end: The end of the sentence.
  ///   - isBounded: A qualifier stands before, so that около тысячи is a thousand and not
  ///     thousands.
  /// - Returns: The number, or nil where none begins there.
  func wordNumeral(at token: Int, before end: Int, isBounded: Bool) -> Numeral? {
    var reader = WordNumeralReader(
      isBounded: isBounded, takesLooseHint: takesLooseHint(token, before: end))
    var next = token
    while next < end, digits(next) == nil {
      if next > token {
        let gap = before[next]
        guard gap.isPlain || gap.isHyphen && (isEnglish(next) || reader.mayEndInOrdinal) else {
          break
        }
        if isEnglish(next), roles(next).contains(.and), reader.mayBeFollowedByAnd, next + 1 < end,
          before[next + 1].isPlain, reader.fits(meaning(next + 1))
        {
          next += 1
        }
      }
      guard reader.add(meaning(next)) else { break }
      next += 1
      if reader.isClosed { break }
    }
    return reader.numeral(tokens: token..<next)
  }

  /// Whether a loose hint may begin at a token: a few, пару дней; but few people, у парі.
  private func takesLooseHint(_ token: Int, before end: Int) -> Bool {
    if token > sentenceStart(token), before[token].isPlain, roles(token - 1).contains(.article) {
      return true
    }
    guard token + 1 < end, before[token + 1].isPlain else { return false }
    let next = meaning(token + 1)
    return next.number(.scale) != nil || next.units.contains { !$0.isLoose }
  }
}

/// Adds up the words of a number.
private struct WordNumeralReader {
  /// A qualifier stands before the number.
  let isBounded: Bool

  /// What stands beside makes a loose hint a number.
  let takesLooseHint: Bool

  /// An ordinal has ended the number, or a word after which nothing can stand.
  private(set) var isClosed = false

  private var total = 0.0
  /// What stands below the next scale.
  private var group: Double?
  /// The next part of the group must be smaller.
  private var room = 1000.0
  private var lastScale = Double.infinity
  private var kind = Numeral.Kind.cardinal
  private var greatestShare = 1.0
  private var words = 0
  private var isPronounLike = false
  private var hasScale = false

  init(isBounded: Bool, takesLooseHint: Bool) {
    self.isBounded = isBounded
    self.takesLooseHint = takesLooseHint
  }

  /// Whether the number may go on with `and`: a hundred and five.
  var mayBeFollowedByAnd: Bool { words > 0 && (group ?? 0) >= 100 || hasScale && group == nil }

  /// Whether an ordinal may follow after a hyphen.
  var mayEndInOrdinal: Bool { false }

  /// Whether a word may be the next part.
  func fits(_ meaning: WordMeaning) -> Bool {
    var copy = self
    return copy.add(meaning)
  }

  /// Adds a word, or answers that it belongs to no number with what stands before.
  mutating func add(_ meaning: WordMeaning) -> Bool {
    if isClosed { return false }
    if words == 0, let number = meaning.number(.approximate), !number.isLoose || takesLooseHint,
      !isBounded || meaning.number(.scale) == nil
    {
      kind = .indefinite
      group = number.value
      greatestShare = number.greatest / number.value
      room = 0
      words = 1
      return true
    }
    if let number = meaning.number(.cardinal, .collective, .pronounLike),
      !number.isLoose || words > 0,
      number.value < room, number.value != 0 || words == 0, kind == .cardinal
    {
      isPronounLike = words == 0 && number.kind == .pronounLike
      if number.value == 1.5 || number.value == 0 {
        room = 0
      } else {
        room = Self.room(after: number.value)
      }
      group = (group ?? 0) + number.value
      words += 1
      return true
    }
    if let scale = meaning.number(.scale), !scale.isLoose || words > 0 {
      return add(scale: scale.value)
    }
    if let ordinal = meaning.number(.ordinal), kind == .cardinal, ordinal.value < room || words == 0
    {
      // двухсотый, тысячный alone, and the last part of a longer one.
      if words > 0, ordinal.value >= 1000 { return false }
      group = (group ?? 0) + ordinal.value
      kind = .ordinal
      isPronounLike = false
      words += 1
      isClosed = true
      return true
    }
    return false
  }

  private mutating func add(scale: Double) -> Bool {
    if scale < 1000 {
      if let known = group, known >= 100, kind != .indefinite { return false }
      group = (group ?? 1) * scale
      room = scale == 100 ? 100 : 0
    } else {
      guard scale < lastScale else { return false }
      total += (group ?? 1) * scale
      group = nil
      lastScale = scale
      room = 1000
    }
    hasScale = true
    isPronounLike = false
    words += 1
    return true
  }

  /// What may follow a part: units after tens, tens after hundreds.
  private static func room(after value: Double) -> Double {
    switch value {
    case 100...: 100
    case 20..<100: 10
    default: 0
    }
  }

  /// The number that the words make, or nil for none.
  func numeral(tokens: Range<Int>) -> Numeral? {
    guard words > 0 else { return nil }
    let value = total + (group ?? 0)
    var numeral = Numeral(
      tokens: tokens, kind: kind, value: value, greatest: value * greatestShare,
      decimals: value == 1.5 ? 1 : 0, writing: .words)
    numeral.hasScale = hasScale
    if lastScale.isFinite, group == nil { numeral.scale = lastScale }
    numeral.isPronounLike = isPronounLike && words == 1
    if value != value.rounded(), hasScale { numeral.step = value / 15 }
    return numeral
  }
}
