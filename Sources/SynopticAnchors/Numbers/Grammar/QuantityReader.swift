import SynopticLanguage

/// Reads the numbers of one sentence from left to right.
struct QuantityReader {
  /// A qualifier that was read and has met no number yet.
  struct PendingBound {
    var bound: Bound
    var isLoose: Bool
    var tokens: Range<Int>
    /// Function words that stand between it and the number so far.
    var bridges = 0

    /// The token at which its number must begin.
    var end: Int { tokens.upperBound + bridges }
  }

  /// The version.
  let text: ValueText

  /// For each token of the version, whether a date uses it.
  let isTaken: [Bool]

  /// The qualifier that was read last.
  private(set) var pending: PendingBound?

  /// A number with its unit reaches no farther than so many tokens.
  private static let reach = 24

  /// Function words that may stand between a qualifier and its number.
  private static let mostBridges = 2

  /// Makes a reader.
  init(text: ValueText, isTaken: [Bool]) {
    self.text = text
    self.isTaken = isTaken
  }

  /// Returns the numbers of a sentence, in reading order.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  mutating func quantities(in tokens: Range<Int>) -> [Quantity] {
    var result: [Quantity] = []
    pending = nil
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      let end = limit(from: token, tokens.upperBound)
      if token >= end || text.isSilent(token) || isNoun(token, of: result.last) {
        passOver(token)
        token += 1
      } else if let phone = text.phoneEnd(at: token, before: end) {
        pending = nil
        token = phone
      } else if var quantity = quantity(at: token, before: end) {
        invert(&quantity, after: result.last)
        continueReference(&quantity, after: result.last)
        result.append(quantity)
        pending = nil
        token = max(quantity.qualifiedTokens.upperBound, token + 1)
      } else if let found = text.bound(at: token, before: end) {
        add(found.bound, isLoose: found.isLoose, tokens: token..<found.end)
        token = found.end
      } else {
        // UAH 5 million is read from its number on.
        if !text.opensAmount(token, before: end) { passOver(token) }
        token += 1
      }
    }
    return result
  }

  /// The next token that a date uses, or the end.
  private func limit(from token: Int, _ end: Int) -> Int {
    let farthest = min(end, token + Self.reach)
    return (token..<farthest).first { isTaken[$0] } ?? farthest
  }

  /// Whether a hint is the noun of the number before and no number of its own: обе пары.
  private func isNoun(_ token: Int, of last: Quantity?) -> Bool {
    guard let last, last.counted?.token == token, last.bound == .exactly, text.digits(token) == nil
    else { return false }
    return text.meaning(token).number(.approximate) != nil
  }

  // MARK: Qualifiers before

  private mutating func add(_ bound: Bound, isLoose: Bool, tokens: Range<Int>) {
    // More than about 100: the first one says more.
    if let known = pending, known.tokens.upperBound == tokens.lowerBound,
      bound == .about || bound == .exactly
    {
      pending?.tokens = known.tokens.lowerBound..<tokens.upperBound
    } else {
      pending = PendingBound(bound: bound, isLoose: isLoose, tokens: tokens)
    }
  }

  /// Keeps a qualifier across one or two function words: почти на минуту, более чем в пять раз.
  private mutating func passOver(_ token: Int) {
    guard let known = pending else { return }
    let isBridge =
      known.bridges < Self.mostBridges && !known.isLoose && text.before[token].isPlain
      && text.meaning(token).traits.contains(.function) && text.meaning(token).bound == nil
      && text.roles(token).isDisjoint(with: [.of, .and, .or])
      && !(text.isEnglish(token) && text.roles(token).contains(.article))
    if isBridge { pending?.bridges += 1 } else { pending = nil }
  }

  // MARK: One number

  private func quantity(at token: Int, before end: Int) -> Quantity? {
    if let fixed = fixed(at: token, before: end) { return fixed }
    if let share = text.share(at: token, before: end) { return build(share, before: end) }
    if let compound = text.meaning(token).compound {
      return self.compound(compound, at: token, before: end)
    }
    return statement(at: token, before: end) ?? implied(at: token, before: end)
  }

  /// A quantity with the pending qualifier: where it stands, and what it leaves open.
  func make(
    _ kind: Quantity.Kind, tokens: Range<Int>, values: [Double], writing: Quantity.Writing,
    step: Double = 1, bound own: Bound? = nil
  ) -> Quantity {
    var bound = own ?? text.bound(bySignsOf: tokens) ?? .exactly
    var qualified = tokens
    let range = text.range(of: tokens)
    var qualifiedRange = range
    if let pending, pending.end == tokens.lowerBound {
      bound = pending.bound
      qualified = pending.tokens.lowerBound..<tokens.upperBound
      let start = Int(text.version.tokens[pending.tokens.lowerBound].start)
      qualifiedRange = start..<range.upperBound
    }
    return Quantity(
      kind: kind, tokens: tokens, range: range, qualifiedTokens: qualified,
      qualifiedRange: qualifiedRange, interval: bound.interval(of: values.first ?? 0, step: step),
      values: values, bound: bound, step: step, writing: writing, unit: nil, counted: nil)
  }

  /// Lets a quantity's qualifier reach up to a token.
  func extend(_ quantity: inout Quantity, to end: Int) {
    quantity.qualifiedTokens = quantity.qualifiedTokens.lowerBound..<end
    let last = Int(text.version.tokens[end - 1].end)
    quantity.qualifiedRange =
      quantity.qualifiedRange.lowerBound..<max(quantity.qualifiedRange.upperBound, last)
  }
}
