import Synoptic
import SynopticLedger

/// A story of a few lines, compared.
struct LittleStory {
  let ledger: Ledger

  /// Compares texts.
  ///
  /// - Parameters:
  ///   - texts: The versions: their names and texts, in the order in which they are given.
  ///   - reference: The name of the version that the others are measured against.
  /// - Throws: What comparing them throws.
  init(_ texts: [(id: String, text: String)], reference: String? = nil) throws {
    var options = ComparisonOptions()
    options.reference = reference
    options.date = CalendarDate(year: 2025, month: 3, day: 14)
    ledger = try Comparer(options: options).compare(
      texts.map { VersionSource(id: $0.id, bytes: Array($0.text.utf8)) })
  }

  /// The findings of a kind, in the order of the ledger.
  func findings(_ kind: Finding.Kind) -> [Finding] { ledger.findings.filter { $0.kind == kind } }

  /// The words that a finding rests on, by the names of their versions.
  func quotes(_ finding: Finding) -> [String: String] {
    var quotes: [String: String] = [:]
    for passage in finding.evidence {
      quotes[ledger.versions[passage.sentence.version].id] = ledger.quote(passage)
    }
    return quotes
  }

  /// The names of the versions that a finding speaks of.
  func versions(_ finding: Finding) -> [String] { finding.versions.map { ledger.versions[$0].id } }
}

/// Versions of one little story.
enum Bridge {
  /// The English sentences.
  static let english = [
    "The mayor of Kremin opened a new bridge over the river on Tuesday.",
    "The bridge is 340 metres long and has four lanes for cars.",
    "It replaces a ferry that had carried people to the market for fifty years.",
    "Engineers tested the bridge with forty loaded trucks before the ceremony.",
    "Farmers from the villages say they can now sell their milk in the city.",
  ]

  /// The same in Ukrainian.
  static let ukrainian = [
    "Мер Кременя у вівторок відкрив новий міст через річку.",
    "Міст завдовжки 340 метрів має чотири смуги для автомобілів.",
    "Він замінив пором, який п’ятдесят років возив людей на ринок.",
    "Інженери випробували міст сорока навантаженими вантажівками перед церемонією.",
    "Фермери з сіл кажуть, що тепер можуть продавати своє молоко в місті.",
  ]

  /// The same in Russian.
  static let russian = [
    "Мэр Кременя во вторник открыл новый мост через реку.",
    "Мост длиной 340 метров имеет четыре полосы для автомобилей.",
    "Он заменил паром, который пятьдесят лет возил людей на рынок.",
    "Инженеры испытали мост сорока гружёными грузовиками перед церемонией.",
    "Фермеры из сёл говорят, что теперь могут продавать своё молоко в городе.",
  ]

  /// Sentences as paragraphs.
  static func text(_ sentences: [String]) -> String { sentences.joined(separator: "\n\n") + "\n" }
}
