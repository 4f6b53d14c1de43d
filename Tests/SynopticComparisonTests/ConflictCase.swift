import SynopticLedger
import Testing

/// Two statements of a story in each of the three languages, and the conflict between them.
///
/// Brackets stand around the words that a conflict is to quote. The statements are told in whatever two
/// languages, so that each case makes nine rows.
struct ConflictCase: Sendable, CustomTestStringConvertible {
  /// What is tested.
  let name: String

  /// What the two differ in; nil where both can be true.
  let topic: Difference.Topic?

  /// What stands around the statements.
  let frame: Frame

  /// The one statement: in English, Russian and Ukrainian.
  let first: [String]

  /// The other statement.
  let second: [String]

  /// The story's date.
  let date: CalendarDate?

  /// A conflict between the two statements.
  init(
    _ name: String, _ topic: Difference.Topic, _ frame: Frame, date: String? = nil,
    _ first: [String], _ second: [String]
  ) {
    self.name = name
    self.topic = topic
    self.frame = frame
    self.date = date.flatMap { CalendarDate(iso: $0) }
    self.first = first
    self.second = second
  }

  /// Statements that can both be true.
  init(
    agreeing name: String, _ frame: Frame, date: String? = nil, _ first: [String],
    _ second: [String]
  ) {
    self.name = name
    topic = nil
    self.frame = frame
    self.date = date.flatMap { CalendarDate(iso: $0) }
    self.first = first
    self.second = second
  }

  var testDescription: String { name }
}

/// The languages in which two versions tell a story.
struct LanguagePair: Sendable, CustomTestStringConvertible {
  /// The language of the first version, as a position in the texts of a case.
  let first: Int

  /// The language of the second version.
  let second: Int

  private static let names = ["en", "ru", "uk"]

  /// All pairs, a language with itself too.
  static let all = (0..<3).flatMap { first in
    (0..<3).map { LanguagePair(first: first, second: $0) }
  }

  var testDescription: String { "\(Self.names[first])-\(Self.names[second])" }
}
