package import SynopticLanguage
import SynopticLedger

/// Finds the date of a version in its text.
package struct PublicationDateFinder: Sendable {
  private let words: ValueVocabulary

  /// Makes a finder over the words of all versions.
  package init(_ words: ValueVocabulary) { self.words = words }

  /// A stamp stands within so many sentences from the beginning, or from the end.
  private static let reach = 8

  /// A sentence of so few words beside its date is a stamp or a masthead.
  private static let fewWords = 4

  /// Finds the date of a version, and which tokens are no part of the story.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func find(in version: VersionText) -> PublicationDate {
    let text = ValueText(version, words)
    let reader = DateReader(text)
    var result = PublicationDate(date: nil, tokens: [])
    var updated: CalendarDate?
    for (number, sentence) in version.sentences.enumerated() {
      let isNearEdge = number < Self.reach || number >= version.sentences.count - Self.reach / 2
      guard isNearEdge, !sentence.tokens.isEmpty else { continue }
      let expressions = reader.expressions(in: sentence.tokens)
      if let dateline = dateline(
        text, sentence, expressions, isOpening: opensParagraph(version, number))
      {
        result.tokens.append(dateline.tokens)
        if result.date == nil { result.date = dateline.date }
      } else if isStamp(text, sentence.tokens, expressions, number: number) {
        result.tokens.append(sentence.tokens)
        let date = expressions.lazy.compactMap { Self.day(of: $0) }.first
        if hasStampWord(text, sentence.tokens), result.date != nil {
          updated = updated ?? date
        } else if result.date == nil {
          result.date = date
        }
      }
    }
    if result.date == nil { result.date = updated }
    return result
  }

  private func opensParagraph(_ version: VersionText, _ sentence: Int) -> Bool {
    version.paragraphs[version.sentences[sentence].paragraph].sentences.lowerBound == sentence
  }

  /// The single day that an expression names in full.
  private static func day(of expression: DateExpression) -> CalendarDate? {
    guard expression.base == .calendar, expression.parts.day != nil,
      expression.parts.lastDay == nil,
      let days = DateResolver.days(of: expression.parts)
    else { return nil }
    return days.lowerBound
  }

  // MARK: Stamps

  /// Whether a sentence is a date and little else: a stamp, a masthead, "Updated at 14:20".
  private func isStamp(
    _ text: ValueText, _ tokens: Range<Int>, _ expressions: [DateExpression], number: Int
  ) -> Bool {
    let hasWord = hasStampWord(text, tokens)
    let dated = expressions.reduce(0) { $0 + $1.tokens.count }
    let words = tokens.count { token in
      text.digits(token) == nil && !expressions.contains { $0.tokens.contains(token) }
    }
    if hasWord {
      let hasTime = tokens.contains { text.clock(at: $0, before: tokens.upperBound) != nil }
      return words <= Self.fewWords + 2 && (dated > 0 || hasTime)
    }
    guard dated > 0, number < Self.reach else { return false }
    // A masthead: the day and the number of the issue; or a weekday alone.
    let isFull = expressions.contains { Self.day(of: $0) != nil }
    return isFull ? words <= Self.fewWords && !hasVerb(text, tokens) : words == 0
  }

  private func hasStampWord(_ text: ValueText, _ tokens: Range<Int>) -> Bool {
    tokens.prefix(3).contains { token in
      text.longest(at: token, before: tokens.upperBound) { $0.roles.contains(.stamp) ? true : nil }
        != nil
    }
  }

  private func hasVerb(_ text: ValueText, _ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      let meaning = text.meaning(token)
      return !meaning.traits.isDisjoint(with: [.verbal, .past, .speech])
        || !meaning.roles.isDisjoint(with: [.past, .future])
    }
  }

  // MARK: Datelines

  /// The dateline that opens a paragraph: a place in capitals, perhaps a date and an agency in
  /// brackets, then a dash.
  private func dateline(
    _ text: ValueText, _ sentence: SentenceText, _ expressions: [DateExpression], isOpening: Bool
  ) -> (tokens: Range<Int>, date: CalendarDate?)? {
    guard isOpening else { return nil }
    let first = sentence.tokens.lowerBound
    var token = first
    var isPlace = false
    while token < sentence.tokens.upperBound, token < first + 14 {
      if token > first, !text.before[token].signs.isDisjoint(with: .dash) {
        guard isPlace else { return nil }
        let date = expressions.lazy.filter { $0.tokens.upperBound <= token }.compactMap {
          Self.day(of: $0)
        }.first
        return (first..<token, date)
      }
      if token > first, text.before[token].signs.contains(.hyphen),
        text.before[token].signs.contains(.blank), isPlace
      {
        let date = expressions.lazy.filter { $0.tokens.upperBound <= token }.compactMap {
          Self.day(of: $0)
        }.first
        return (first..<token, date)
      }
      let shape = text.version.tokens[token].shape
      let isDate = expressions.contains { $0.tokens.contains(token) }
      let isBracketed =
        text.before[token].signs.contains(.openBracket)
        || text.after[token].signs.contains(.closeBracket)
      guard shape.contains(.capitalized) || isDate || isBracketed || text.digits(token) != nil
      else { return nil }
      if shape.contains(.allCapitals), !isBracketed || token == first { isPlace = true }
      if text.meaning(token).traits.contains(.place),
        isDateOrBracketFollows(text, token, sentence.tokens, expressions)
      {
        isPlace = true
      }
      token += 1
    }
    return nil
  }

  /// Whether a date or a bracket stands right after a place, as in "Kyiv, 14 March (Interfax) —".
  private func isDateOrBracketFollows(
    _ text: ValueText, _ token: Int, _ tokens: Range<Int>, _ expressions: [DateExpression]
  ) -> Bool {
    guard token + 1 < tokens.upperBound else { return false }
    return text.before[token + 1].signs.contains(.openBracket)
      || expressions.contains { $0.tokens.lowerBound == token + 1 }
  }
}
