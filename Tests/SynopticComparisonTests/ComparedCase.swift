import Synoptic
import SynopticLedger

/// A case told in two languages, and compared.
struct ComparedCase {
  /// A conflict: the words of either version.
  struct Conflict: Hashable, Comparable {
    var topic: Difference.Topic
    var here: String
    var there: String

    /// The same, seen from the other version.
    var swapped: Conflict { Conflict(topic: topic, here: there, there: here) }

    static func < (left: Conflict, right: Conflict) -> Bool {
      (left.topic.rawValue, left.here, left.there) < (right.topic.rawValue, right.here, right.there)
    }
  }

  private let ledger: Ledger

  /// Compares the two versions of a case.
  ///
  /// - Parameters:
  ///   - row: The case.
  ///   - languages: The languages of the two versions.
  ///   - isReversed: Whether the second version is given first.
  /// - Throws: What comparing them throws.
  init(_ row: ConflictCase, in languages: LanguagePair, isReversed: Bool = false) throws {
    let sources = [
      VersionSource(id: "first", bytes: Self.text(row, row.first, languages.first)),
      VersionSource(id: "second", bytes: Self.text(row, row.second, languages.second)),
    ]
    var options = ComparisonOptions()
    options.date = row.date
    ledger = try Comparer(options: options).compare(isReversed ? sources.reversed() : sources)
  }

  private static func text(_ row: ConflictCase, _ statements: [String], _ language: Int) -> [UInt8]
  {
    let plain = statements[language].filter { $0 != "[" && $0 != "]" }
    let frame = row.frame.sentences[language]
    return Array([frame.before, plain, frame.behind].joined(separator: "\n\n").utf8)
  }

  /// The conflicts of one version's sentences in the other.
  ///
  /// - Parameter id: The name of the version.
  /// - Returns: Them in order, none twice.
  func conflicts(of id: String) -> [Conflict] {
    var found: Set<Conflict> = []
    for entry in ledger.coverage where ledger.versions[entry.sentence.version].id == id {
      for difference in entry.differences where difference.kind == .conflict {
        found.insert(
          Conflict(
            topic: difference.topic,
            here: ledger.versions[entry.sentence.version].slice(difference.here),
            there: difference.there.map { ledger.versions[entry.version].slice($0) } ?? ""))
      }
    }
    return found.sorted()
  }

  /// The conflict that a case tells of.
  static func expected(_ row: ConflictCase, in languages: LanguagePair) -> [Conflict] {
    guard let topic = row.topic else { return [] }
    return [
      Conflict(
        topic: topic, here: marked(row.first[languages.first]),
        there: marked(row.second[languages.second]))
    ]
  }

  /// The words in brackets.
  private static func marked(_ statement: String) -> String {
    let behind = statement.drop { $0 != "[" }.dropFirst()
    return String(behind.prefix { $0 != "]" })
  }
}
