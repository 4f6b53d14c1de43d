import SynopticLanguage
import SynopticLedger

/// Reads the dates of a version's sentences from left to right; shared by its own steps, and never copied.
final class DateReader {
  private let text: ValueText

  /// Makes a reader.
  init(_ text: ValueText) { self.text = text }

  /// Reads and resolves the dates of every sentence.
  ///
  /// - Parameter published: The day of publication, or nil where it is not known.
  /// - Returns: For each sentence, its dates in reading order.
  /// - Complexity: O(*n*) in the number of tokens.
  func mentions(published: CalendarDate?) -> [[DateMention]] {
    let resolver = DateResolver(published: published)
    return text.version.sentences.map { sentence in
      expressions(in: sentence.tokens).map { expression in
        let evidence = TenseEvidence(text, sentence.tokens, around: expression.tokens)
        let range = text.range(of: expression.tokens, lead: false, trail: false)
        return resolver.mention(expression, range: range, evidence: evidence)
      }
    }
  }

  /// Returns the dates of a sentence as they are written.
  func expressions(in tokens: Range<Int>) -> [DateExpression] {
    var result: [DateExpression] = []
    var tie: Tie?
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if var expression = expression(at: token, before: tokens.upperBound) {
        if case .span(let least, _, _) = expression.base, least > 0,
          !TenseEvidence(text, tokens, around: expression.tokens).leansAhead
        {
          // In two days, through no fault of the future: a mere span of time.
          token += 1
          continue
        }
        attach(tie, to: &expression, after: result.last)
        result.append(expression)
        token = max(expression.tokens.upperBound, token + 1)
        tie = nil
        continue
      }
      if let now = now(at: token, before: tokens.upperBound) {
        tie = nil
        token = now
        continue
      }
      if let relation = relation(at: token, before: tokens.upperBound) {
        tie = relation
        token = max(token + 1, relation.isPhrase ? relation.tokens.upperBound : token + 1)
        continue
      }
      if let known = tie, known.tokens.upperBound < token || !isBridge(token) { tie = nil }
      token += 1
    }
    return result
  }

  /// The end of a phrase for the present, whose words are no date of their own: to date, на
  /// сегодня.
  private func now(at token: Int, before end: Int) -> Int? {
    text.longest(at: token, before: end) { meaning in
      meaning.relative.contains { $0.sense == .now } ? true : nil
    }?.end
  }

  /// Reads the date that begins at a token.
  private func expression(at token: Int, before end: Int) -> DateExpression? {
    let isRoman =
      text.version.tokens[token].shape.contains(.capitalized)
      && text.version.tokens[token].range.count <= 12
    guard !text.isSilent(token) || isRoman else { return nil }
    if let portion = text.portionDate(at: token, before: end, inner: { whole(at: $0, before: end) })
    {
      return portion
    }
    return whole(at: token, before: end)
  }

  private func whole(at token: Int, before end: Int) -> DateExpression? {
    text.numericDate(at: token, before: end) ?? text.nightDate(at: token, before: end)
      ?? text.relativeDate(at: token, before: end) ?? text.spanDate(at: token, before: end)
      ?? text.calendarDate(at: token, before: end) ?? text.yearDate(at: token, before: end)
      ?? text.periodDate(at: token, before: end)
  }

  // MARK: Relations

  /// A word that ties a date to what is said.
  private struct Tie {
    var relation: DateMention.Relation
    var isLoose: Bool
    var tokens: Range<Int>
    var isPhrase: Bool { tokens.count > 1 }
  }

  private func relation(at token: Int, before end: Int) -> Tie? {
    let found = text.longest(at: token, before: end) { meaning -> (DateMention.Relation, Bool)? in
      for relative in meaning.relative {
        if case .relation(let relation) = relative.sense { return (relation, relative.isLoose) }
      }
      return nil
    }
    return found.map { Tie(relation: $0.value.0, isLoose: $0.value.1, tokens: token..<$0.end) }
  }

  /// Whether a word may stand between a relation and its date: by the end, до самого понедельника.
  private func isBridge(_ token: Int) -> Bool {
    text.before[token].isPlain && text.meaning(token).traits.contains(.function)
  }

  private func attach(_ tie: Tie?, to expression: inout DateExpression, after last: DateExpression?)
  {
    guard let tie, expression.tokens.lowerBound - tie.tokens.upperBound <= 1 else { return }
    if tie.isLoose {
      guard let last, last.tokens.upperBound == tie.tokens.lowerBound else { return }
    }
    // By Friday's quake: no date of an end.
    if tie.relation == .by || tie.relation == .since,
      text.isPossessive(expression.tokens.upperBound - 1)
    {
      return
    }
    // С 12 по 14 марта: the words already make a range.
    // From the fourth century: of it, and not since.
    let isAge = expression.parts.years.map { $0.count >= 10 } ?? false
    if tie.relation == .since, isAge, text.isEnglish(tie.tokens.lowerBound),
      text.roles(tie.tokens.lowerBound).contains(.from)
    {
      return
    }
    guard expression.parts.lastDay == nil, expression.base == .calendar || tie.relation != .around
    else { return }
    if case .span = expression.base { return }
    expression.relation = tie.relation
    expression.tokens = tie.tokens.lowerBound..<expression.tokens.upperBound
  }
}
