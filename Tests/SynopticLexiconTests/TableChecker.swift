import SynopticLexicon
import SynopticText

/// Checks tables by the rules of `docs/LEXICON.md`.
///
/// A complaint is `FILE:LINE: what is wrong`, so that editors can jump to the row.
struct TableChecker {
  /// The columns that tables have besides `id`, the languages and `note`.
  private static let extraColumns: [String: [String]] = [
    "Names/companies": ["kind"], "Names/demonyms": ["of"], "Names/institutions": ["kind"],
    "Quantities/calendar": ["kind", "number"], "Quantities/clock": ["meaning"],
    "Quantities/currencies": ["code", "factor"], "Quantities/grammar": ["role"],
    "Quantities/number-words": ["value", "kind"], "Quantities/relative-dates": ["range"],
    "Quantities/units": ["dimension", "factor", "offset"], "Words/abbreviations": ["place"],
    "Words/furniture": ["at"], "Words/modality": ["degree"], "Words/qualifiers": ["bound"],
    "Words/roles": ["kind"], "Words/status": ["effect"],
  ]

  /// The columns of tables that hold no terms in three languages.
  private static let ownColumns: [String: [String]] = [
    "Quantities/number-prefixes": ["id", "russian", "ukrainian", "value", "note"],
    "Relations/antonyms": ["id", "left", "right", "note"],
    "Relations/false-friends": ["id", "ru", "uk", "note"],
  ]

  /// Columns whose cells name rows of other tables, and the folder of these.
  private static let references: [String: (columns: [String], folder: String)] = [
    "Relations/antonyms": (["left", "right"], "Concepts"), "Names/demonyms": (["of"], "Names"),
  ]

  private static let languages = ["en", "ru", "uk", "russian", "ukrainian"]

  /// The complaints about all tables, in the order in which they were given.
  private(set) var complaints: [String] = []

  /// For each folder, where each id stands.
  private var places: [String: [String: String]] = [:]

  /// Checks tables.
  init(_ tables: [Table]) {
    for table in tables { checkIDs(of: table) }
    for table in tables {
      checkColumns(of: table)
      for row in table.rows { check(row, of: table) }
    }
  }

  private mutating func complain(_ table: Table, _ line: Int, _ words: String) {
    complaints.append("\(Self.place(table, line)): \(words)")
  }

  private static func place(_ table: Table, _ line: Int) -> String {
    "Sources/CLexicon/Tables/\(table.name).tsv:\(line)"
  }

  // MARK: Ids and columns

  private mutating func checkIDs(of table: Table) {
    var previous = ""
    for row in table.rows {
      let id = row.cells[0]
      if !Self.isID(id, of: table) { complain(table, row.line, "'\(id)' is no id") }
      if !previous.utf8.lexicographicallyPrecedes(id.utf8) {
        complain(table, row.line, "'\(id)' does not sort behind '\(previous)'")
      }
      previous = id
      let folder = String(table.folder)
      if let place = places[folder]?[id] {
        complain(table, row.line, "'\(id)' stands at \(place) too")
      } else {
        places[folder, default: [:]][id] = Self.place(table, row.line)
      }
    }
  }

  /// Whether an id has small letters and digits, joined by single hyphens and points; the ids of a relation
  /// join two with `--`.
  private static func isID(_ id: String, of table: Table) -> Bool {
    var separators: [UInt8] = [0x2D]
    for byte in id.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: separators = []
      case 0x2D, 0x2E: separators.append(byte)
      default: return false
      }
      let isPair = separators == [0x2D, 0x2D] && table.folder == "Relations"
      if separators.count > 1, !isPair { return false }
    }
    return separators.isEmpty
  }

  private mutating func checkColumns(of table: Table) {
    let expected =
      Self.ownColumns[table.name]
      ?? ["id", "en", "ru", "uk"] + (Self.extraColumns[table.name] ?? []) + ["note"]
    if table.columns != expected {
      let line = (table.rows.first?.line ?? 2) - 1
      complain(
        table, line,
        "the columns are \(table.columns.joined(separator: " ")), not \(expected.joined(separator: " "))"
      )
    }
  }

  // MARK: Rows

  private mutating func check(_ row: Table.Row, of table: Table) {
    for cell in row.cells where cell.hasPrefix(" ") || cell.hasSuffix(" ") {
      complain(table, row.line, "there is a blank at an end of '\(cell)'")
    }
    if let reference = Self.references[table.name] {
      for column in reference.columns {
        guard let position = table.column(column) else { continue }
        for id in row.cells[position].split(separator: " ")
        where places[reference.folder]?[String(id)] == nil {
          complain(table, row.line, "no row of \(reference.folder) is called '\(id)'")
        }
      }
    }
    var filled = 0
    for (position, column) in table.columns.enumerated() where Self.languages.contains(column) {
      guard position < row.cells.count, !row.cells[position].isEmpty else { continue }
      filled += 1
      checkTerms(of: row, row.cells[position], column, of: table)
    }
    if table.columns.contains(where: Self.languages.contains), filled < 2 {
      complain(table, row.line, "'\(row.cells[0])' has terms of fewer than two languages")
    }
  }

  private mutating func checkTerms(
    of row: Table.Row, _ cell: String, _ column: String, of table: Table
  ) {
    let terms = Term.terms(in: cell)
    let pieces = cell.split(separator: ",", omittingEmptySubsequences: false)
    if pieces.count != terms.count || pieces.dropFirst().contains(where: { !$0.hasPrefix(" ") })
      || pieces.contains(where: { $0.hasSuffix(" ") || $0.contains("  ") })
    {
      complain(table, row.line, "terms of '\(cell)' are not parted by one comma and one blank")
    }
    var seen: Set<String> = []
    for term in terms {
      let mark = term.wordClass.map { "/\($0)" } ?? ""
      let key = String(
        String.UnicodeScalarView(term.text.unicodeScalars.map { $0 == "ё" ? "е" : $0 }))
      if !seen.insert(key + mark).inserted {
        complain(table, row.line, "'\(term.text)' stands twice under \(column)")
      }
      if let words = Self.wrongLetters(of: term.text, column) {
        complain(table, row.line, "'\(term.text)' under \(column) \(words)")
      }
    }
  }

  // MARK: Letters

  /// What is wrong with the letters of a term, or nil.
  private static func wrongLetters(of term: String, _ column: String) -> String? {
    for word in term.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      let scripts = Set(word.compactMap { Script(letter: $0.value) })
      if scripts.count > 1 { return "has letters of two alphabets in one word" }
      if column == "en", scripts == [.cyrillic] { return "is not in Latin letters" }
    }
    for scalar in term.unicodeScalars {
      switch Letters.small(scalar.value) {
      case 0x44B, 0x44D, 0x44A, 0x451:
        if column.hasPrefix("uk") { return "has a letter that Ukrainian has not" }
      case 0x456, 0x457, 0x454, 0x491:
        if column.hasPrefix("ru") { return "has a letter that Russian has not" }
      case 0x2019, 0x2BC, 0x2018, 0x60:
        return "has an apostrophe other than '"
      default: break
      }
    }
    let isLatin = term.unicodeScalars.allSatisfy {
      Script(letter: $0.value).map { $0 == .latin } ?? true
    }
    let hasLetters = term.unicodeScalars.contains { Script(letter: $0.value) != nil }
    if column != "en", isLatin, hasLetters, !isBrand(term) {
      return "is in Latin letters, and neither a brand nor an abbreviation"
    }
    return nil
  }

  /// Names that their owners write in small letters.
  private static let smallNames: Set<String> = [
    "dpa", "e-mail", "email", "flydubai", "lifecell", "monobank", "velcom",
  ]

  /// Whether a term in Latin letters has the capitals or digits of a brand or an abbreviation.
  private static func isBrand(_ term: String) -> Bool {
    smallNames.contains(term)
      || term.unicodeScalars.contains {
        Letters.isCapital($0.value) || (0x30...0x39).contains($0.value)
      }
  }
}
