/// Qualifiers beside numbers.
extension ValueText {
  /// Reads the qualifier that begins at a token.
  func bound(at token: Int, before end: Int) -> (bound: Bound, isLoose: Bool, end: Int)? {
    longest(at: token, before: end) { $0.bound }.map { ($0.value.bound, $0.value.isLoose, $0.end) }
  }

  /// Reads the qualifier that stands in signs before a number: ~100, >5, +10, 100+.
  func bound(bySignsOf tokens: Range<Int>) -> Bound? {
    let gap = before[tokens.lowerBound]
    if gap.signs.contains(.tilde) { return .about }
    if gap.signs.contains(.greater) { return .moreThan }
    if gap.signs.contains(.less) { return .lessThan }
    let after = after[tokens.upperBound - 1]
    if after.signs.contains(.plus), after.isGluedLeft { return .atLeast }
    return nil
  }

  /// Reads the qualifier that stands after a number: с лишним, or more, at least.
  ///
  /// `100 more` and `на 5 больше` compare and do not bound; so a bare comparative after the number
  /// is none.
  ///
  /// - Parameters:
  ///   - token: The token after the number, or after its unit.
  ///   - end: The end of the sentence.
  /// - Returns: The qualifier and the token after it, or nil.
  func bound(after token: Int, before end: Int) -> (bound: Bound, end: Int)? {
    guard token < end, before[token].isPlain || before[token].signs == [.comma, .blank],
      let found = bound(at: token, before: end)
    else { return nil }
    let isPhrase = found.end > token + 1
    switch found.bound {
    case .justOver:
      return isPhrase || isEnglish(token) ? (found.bound, found.end) : nil
    case .atLeast, .atMost:
      guard isPhrase || found.end >= end || !before[found.end].isOpen else { return nil }
      // "…, at least" must not take the bound of a number that follows it.
      if found.end < end, before[found.end].isOpen, digits(found.end) != nil { return nil }
      let opensWithJoint = roles(token).contains(.or) || roles(token).contains(.and)
      let endsClause = found.end >= end || !before[found.end].isOpen
      return opensWithJoint || endsClause ? (found.bound, found.end) : nil
    case .about:
      return isPhrase && roles(token).contains(.or) ? (found.bound, found.end) : nil
    case .moreThan, .lessThan:
      return roles(token).contains(.or) && isPhrase ? (found.bound, found.end) : nil
    case .nearly, .exactly, .between:
      return nil
    }
  }

  /// Whether a word of change stands shortly before a token, after which `до 300` is the new value.
  func followsChange(_ token: Int) -> Bool {
    var position = token - 1
    let first = max(sentenceStart(token), token - 9)
    while position >= first {
      if before[position + 1].signs.contains(.semicolon) { return false }
      if roles(position).contains(.change) { return true }
      position -= 1
    }
    return false
  }

  /// Whether a word of results or votes stands near a token.
  func isNearScore(_ tokens: Range<Int>) -> Bool {
    let first = max(sentenceStart(tokens.lowerBound), tokens.lowerBound - 7)
    let last = min(end(tokens.lowerBound), tokens.upperBound + 5)
    return (first..<last).contains { roles($0).contains(.score) }
  }
}
