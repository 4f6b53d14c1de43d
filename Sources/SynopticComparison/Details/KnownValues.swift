package import SynopticAlignment
package import SynopticAnchors
import SynopticLanguage
package import SynopticLedger
import SynopticLexicon
import SynopticText

/// The names, numbers and dates that each version has anywhere.
///
/// A name that the other sentence does not repeat is no news where its version has told it already.
package struct KnownValues: Sendable {
  /// The values of one version.
  private struct Values: Sendable {
    var clusters: Set<Int32> = []
    var concepts: Set<ConceptID> = []
    var digits: Set<[UInt8]> = []
    var numbers: [Double] = []
    var days: Set<Int> = []
    var weekdays: Set<Int> = []
    var daysOfMonth: Set<[Int]> = []
    var months: Set<Int> = []
    var years: Set<Int> = []
  }

  private let story: Story
  private let values: [Values]

  /// Gathers the values of a story.
  ///
  /// - Complexity: O(*n*), where *n* is the number of tokens.
  package init(_ story: Story) {
    self.story = story
    values = story.versions.indices.map { Self.values(of: $0, story) }
  }

  /// Whether words have a name, a number or a date that another version does not have.
  ///
  /// - Parameters:
  ///   - item: The words.
  ///   - sentence: The sentence that they stand in.
  ///   - other: The other version.
  /// - Returns: Whether it has none that is equal or, for a name, spelled otherwise.
  package func isNew(_ item: SentenceProfile.Item, of sentence: SentenceReference, to other: Int)
    -> Bool
  {
    let (version, position) = (sentence.version, sentence.sentence)
    if item.isNumber {
      let quantities = story.quantities[version][position]
      if let quantity = quantities.first(where: { $0.tokens.overlaps(item.tokens) }) {
        return isNew(quantity, to: values[other])
      }
      let dates = story.dates[version][position]
      if let date = dates.first(where: { $0.tokens.overlaps(item.tokens) }) {
        return isNew(date, to: values[other])
      }
      return item.tokens.contains { token in
        let digits = Self.digits(story.versions[version].tokens[token].word, story)
        return !digits.isEmpty && !values[other].digits.contains(digits)
      }
    }
    guard item.isName else { return false }
    let mention = story.mentions[version][position].first { $0.tokens.overlaps(item.tokens) }
    return mention.map { isNew($0, of: sentence, to: values[other]) } ?? false
  }

  /// A name is new where none of its words is known; places are told by too many words to be counted here,
  /// and a single word that opens a sentence may be no name.
  private func isNew(_ mention: NameMention, of sentence: SentenceReference, to known: Values)
    -> Bool
  {
    let tokens = story.versions[sentence.version].tokens
    if mention.kind == .place { return false }
    if mention.tokens.count == 1, mention.concept == nil,
      tokens[mention.tokens.lowerBound].shape.contains(.opening)
    {
      return false
    }
    return mention.tokens.allSatisfy { isNewName($0, sentence, to: known) }
  }

  private func isNewName(_ token: Int, _ sentence: SentenceReference, to known: Values) -> Bool {
    let text = story.versions[sentence.version]
    let word = text.tokens[token].word
    let cluster = story.names.clusterOfWord[Int(word)]
    if cluster >= 0, known.clusters.contains(cluster) { return false }
    if story.vocabulary[word].senses.contains(where: { known.concepts.contains($0.concept) }) {
      return false
    }
    return !text.terms[text.sentences[sentence.sentence].terms].contains { term in
      term.tokens.contains(token)
        && term.senses.contains { known.concepts.contains($0.concept) }
    }
  }

  /// Numbers that differ by no more than this share may be one number, rounded or converted.
  private static let tolerance = 0.06

  /// A number is new where it states a value, and the other version has none that is about equal.
  private func isNew(_ quantity: Quantity, to known: Values) -> Bool {
    switch quantity.kind {
    case .indefinite, .ordinal, .multiple, .label, .share: return false
    case .count, .money, .percentage, .percentagePoints, .measure, .clock, .age, .score: break
    }
    guard !quantity.isPronounLike, !quantity.isPartOfName, !quantity.values.isEmpty else {
      return false
    }
    return !Self.numbers(quantity).contains { value in
      let margin = abs(value) * Self.tolerance
      let first = known.numbers.partitioningIndex { $0 >= value - margin }
      return first < known.numbers.count && known.numbers[first] <= value + margin
    }
  }

  /// The values of a number as they stand and in the basic unit.
  private static func numbers(_ quantity: Quantity) -> [Double] {
    guard let unit = quantity.unit, let factor = unit.factor else { return quantity.values }
    return quantity.values + quantity.values.map { $0 * factor + unit.offset }
  }

  /// A date is new where it names days, a month or a year of which the other version names none.
  private func isNew(_ date: DateMention, to known: Values) -> Bool {
    if let weekday = date.parts.weekday, known.weekdays.contains(weekday) { return false }
    if let day = date.parts.day, let month = date.parts.month {
      return !known.daysOfMonth.contains([month, day])
        && !(date.named.map { known.days.contains($0.lowerBound.dayNumber) } ?? false)
    }
    guard let named = date.named else { return false }
    switch date.precision {
    case .day, .weekend, .week:
      return (named.lowerBound.dayNumber...named.upperBound.dayNumber).allSatisfy {
        !known.days.contains($0)
      }
    case .month: return !known.months.contains(Self.month(named.lowerBound))
    case .year: return date.isAbsolute && !known.years.contains(named.lowerBound.year)
    case .quarter, .season, .half, .decade, .century, .vague: return false
    }
  }

  // MARK: Gathering

  private static func values(of version: Int, _ story: Story) -> Values {
    var values = Values()
    let text = story.versions[version]
    var seen: Set<Int32> = []
    for (number, sentence) in text.sentences.enumerated() where sentence.furniture == nil {
      for token in text.tokens[sentence.tokens] where seen.insert(token.word).inserted {
        let digits = Self.digits(token.word, story)
        if !digits.isEmpty { values.digits.insert(digits) }
        let cluster = story.names.clusterOfWord[Int(token.word)]
        if cluster >= 0 { values.clusters.insert(cluster) }
        for sense in story.vocabulary[token.word].senses { values.concepts.insert(sense.concept) }
      }
      for term in text.terms[sentence.terms] {
        for sense in term.senses { values.concepts.insert(sense.concept) }
      }
      for quantity in story.quantities[version][number] {
        values.numbers += numbers(quantity)
      }
      for date in story.dates[version][number] { add(date, to: &values) }
    }
    values.numbers.sort()
    return values
  }

  /// A span of more days than this is no day by which another date is known.
  private static let mostDays = 10

  private static func add(_ date: DateMention, to values: inout Values) {
    if let weekday = date.parts.weekday { values.weekdays.insert(weekday) }
    if let month = date.parts.month, let day = date.parts.day {
      values.daysOfMonth.insert([month, day])
    }
    if let years = date.years, years.count == 1 { values.years.insert(years.lowerBound) }
    guard let named = date.named else { return }
    let days = named.lowerBound.dayNumber...named.upperBound.dayNumber
    if days.count <= mostDays { values.days.formUnion(days) }
    if days.count == 1 {
      values.weekdays.insert(named.lowerBound.weekday)
      values.daysOfMonth.insert([named.lowerBound.month, named.lowerBound.day])
    }
    if date.precision <= .month {
      values.months.insert(month(named.lowerBound))
      values.months.insert(month(named.upperBound))
    }
    if date.isAbsolute {
      values.years.insert(named.lowerBound.year)
      values.years.insert(named.upperBound.year)
    }
  }

  private static func month(_ date: CalendarDate) -> Int { date.year * 12 + date.month }

  /// The digits of a word, without what parts their groups.
  private static func digits(_ word: Int32, _ story: Story) -> [UInt8] {
    story.vocabulary.form(of: word).filter { (0x30...0x39).contains($0) }
  }
}
