import SynopticLedger
import SynopticReports
import SynopticTestSupport
import Testing

@Suite("Tables")
struct CSVTests {
  @Test(
    "the story's tables look as they did",
    arguments: [("csv", CSVDialect.csv), ("excel.csv", .excel), ("tsv", .tsv)])
  func golden(_ suffix: String, _ dialect: CSVDialect) throws {
    let ledger = try FerryStory.ledger()
    try Golden.check(Reports.rows(ledger, dialect), "rows.\(suffix)")
    try Golden.check(Reports.facts(ledger, dialect), "facts.\(suffix)")
  }

  @Test(
    "every paragraph stands in one record, with its text",
    arguments: [CSVDialect.csv, .excel, .tsv])
  func paragraphs(_ dialect: CSVDialect) throws {
    for ledger in [try FerryStory.ledger(), try Stories.hostile(), try Stories.five()] {
      let records = try CSVReader.records(of: Reports.rows(ledger, dialect), dialect: dialect)
      let header = records[0]
      #expect(records.count == ledger.groups.count + 1)
      #expect(records.dropFirst().map { $0[0] } == ledger.groups.map(\.id))
      #expect(records.dropFirst().map { $0[1] } == ledger.groups.map(\.mark.rawValue))
      for (number, version) in ledger.versions.enumerated() {
        let column = 3 + 4 * number
        #expect(FormulaGuard.remove(from: header[column]) == "\(version.id)_paragraphs")
        var held: [Int] = []
        for record in records.dropFirst() {
          let paragraphs = record[column].split(separator: " ").compactMap { Int($0) }
          held += paragraphs
          let text = paragraphs.map { version.slice(version.paragraphs[$0].range) }
          #expect(FormulaGuard.remove(from: record[column + 1]) == text.joined(separator: "\n\n"))
        }
        #expect(held.sorted() == Array(version.paragraphs.indices))
      }
    }
  }

  @Test("every fact has a record for each version")
  func facts() throws {
    let ledger = try FerryStory.ledger()
    let records = try CSVReader.records(of: Reports.facts(ledger))
    #expect(records[0] == CSVReport.factColumns)
    #expect(records.count == 1 + ledger.facts.count * ledger.versions.count)
    let people = records.filter { $0[0] == "f3" }
    #expect(people.map { $0[2] } == ["conflict", "conflict", "conflict"])
    #expect(people.map { $0[5] } == ["ru", "uk", "en"])
    #expect(people.map { $0[7] } == ["present", "different", "present"])
    #expect(people[1][8...10] == ["1", "uk:1.2", "241 людину"])
    #expect(people[0][11] == "uk: 241 людину")
    #expect(people[1][11] == "ru: 214 человек ⏐ en: all 214 people")
    #expect(people[1][13] == ledger.findings[0].fingerprint)
    #expect(people[1][14...] == ["", "", "", ""])
    let anchor = records.filter { $0[0] == "f7" }
    #expect(anchor.map { $0[2] } == ["", "omitted", ""])
    #expect(anchor.map { $0[7] } == ["present", "absent", "present"])
    #expect(anchor[1][8...10] == ["", "", ""])
    #expect(anchor[0][13] == ledger.facts[6].fingerprint)
  }

  @Test("what a version alone tells is told once, in its record")
  func alone() throws {
    let ledger = try FerryStory.ledger()
    let records = try CSVReader.records(of: Reports.rows(ledger))
    func alone(_ id: String) throws -> [String] {
      let column = try #require(records[0].firstIndex(of: "\(id)_alone"))
      return records.dropFirst().map { $0[column] }.filter { !$0.isEmpty }
    }
    #expect(try alone("ru") == ["В 2019 году он уже терял ход"])
    #expect(try alone("uk") == ["Капітана тимчасово відсторонили"])
    #expect(try alone("en") == ["the coastguard said", "the next sailing would be on Friday"])
  }

  @Test("the status of a version's part is one of a few words")
  func status() throws {
    let records = try CSVReader.records(of: Reports.rows(try FerryStory.ledger()))
    let columns = records[0].indices.filter { records[0][$0].hasSuffix("_status") }
    #expect(columns.map { records[3][$0] } == ["contradicts", "contradicts", "contradicts"])
    #expect(columns.map { records[1][$0] } == ["agrees", "agrees", "agrees"])
    #expect(columns.map { records[2][$0] } == ["furniture", "", ""])
    #expect(columns.map { records[8][$0] } == ["absent", "absent", "adds"])
  }

  @Test(
    "no field that holds words opens a formula, and the words come back",
    arguments: [CSVDialect.csv, .excel, .tsv])
  func formulas(_ dialect: CSVDialect) throws {
    let ledger = try Stories.hostile()
    let records = try CSVReader.records(of: Reports.facts(ledger, dialect), dialect: dialect)
    let guarded = records.dropFirst().flatMap { [$0[5], $0[10], $0[11], $0[12]] }
    for field in guarded {
      guard let first = field.unicodeScalars.first else { continue }
      #expect(!"=+-@\t\r\n\0＝＋－＠".unicodeScalars.contains(first), "\(field)")
    }
    #expect(
      records.dropFirst().map { FormulaGuard.remove(from: $0[10]) }.contains("=1+1;\"a\";b\n"))
    var open = dialect
    open.guardsFormulas = false
    let raw = try CSVReader.records(of: Reports.facts(ledger, open), dialect: open)
    #expect(
      raw.dropFirst().map { $0[10] }
        == records.dropFirst().map { FormulaGuard.remove(from: $0[10]) })
  }

  @Test(
    "the guard is one apostrophe, and taking it off gives the text back",
    arguments: [
      ("=1", "'=1"), ("+1", "'+1"), ("-", "'-"), ("@x", "'@x"), ("\t", "'\t"), ("\r", "'\r"),
      ("\n", "'\n"),
      ("\0", "'\0"), ("＝", "'＝"), ("＋", "'＋"), ("－", "'－"), ("＠", "'＠"), ("'", "''"), ("'x", "''x"),
      ("''=", "'''="), ("", ""), ("x=", "x="), ("— так", "— так"), ("«=»", "«=»"),
      ("=\u{301}", "'=\u{301}"),
    ])
  func formulaGuard(_ text: String, _ guarded: String) {
    #expect(FormulaGuard.add(to: text) == guarded)
    #expect(FormulaGuard.remove(from: guarded) == text)
  }

  @Test("any text comes back from any dialect", arguments: 0..<200)
  func roundTrip(_ seed: Int) throws {
    var dice = Dice(UInt64(seed) &+ 77)
    let texts = (0..<6).map { _ in dice.text(pieces: Int(dice.next() % 12)) }
    for dialect in [CSVDialect.csv, .excel, .tsv] {
      var table = CSVWriter(dialect)
      // A byte-order mark in the first field could be the table's own; in later ones it is the text's.
      table.record(texts.map { _ in .word("column") })
      table.record(texts.map { .text($0) })
      table.record(texts.reversed().map { .text($0) })
      let bytes = table.drain()
      let records = try CSVReader.records(of: bytes, dialect: dialect)
      let read = records.dropFirst().map { $0.map { FormulaGuard.remove(from: $0) } }
      #expect(read == [texts, texts.reversed()])
    }
  }

  @Test("fields are quoted only where they must be")
  func quoting() {
    func line(_ dialect: CSVDialect) -> String {
      var table = CSVWriter(dialect)
      table.record([
        .text("a b"), .text("a,b"), .text("a;b"), .text("a\"b"), .text("a\nb"), .number("0.5"),
        .empty,
      ])
      return String(decoding: table.drain(), as: UTF8.self)
    }
    #expect(line(.csv) == "a b,\"a,b\",a;b,\"a\"\"b\",\"a\nb\",0.5,\r\n")
    #expect(line(.excel) == "\u{FEFF}\"a b\";\"a,b\";\"a;b\";\"a\"\"b\";\"a\nb\";0.5;\r\n")
    #expect(line(.tsv) == "a b\ta,b\ta;b\ta\"b\ta\\nb\t0.5\t\n")
  }

  @Test(
    "what is no table is refused",
    arguments: [
      ("a,b\r\nc\r\n", CSVFailure.Problem.fieldCount, 2), ("a\"b\r\n", .strayQuote, 1),
      ("a\r\n\"b\"c\r\n", .textAfterQuote, 2), ("a\r\n\"b", .openQuote, 2),
      ("a\rb", .strayReturn, 1),
      ("\"a\" ,b", .textAfterQuote, 1), ("\"", .openQuote, 1), ("a\r\n\r\nb,c", .fieldCount, 3),
    ])
  func refusals(_ text: String, _ problem: CSVFailure.Problem, _ record: Int) {
    let failure = #expect(throws: CSVFailure.self) {
      try CSVReader.records(of: Array(text.utf8))
    }
    #expect(failure?.problem == problem)
    #expect(failure?.record == record)
  }

  @Test("bytes that are not UTF-8 and escapes that are none are refused")
  func bytes() {
    #expect(throws: CSVFailure.self) { try CSVReader.records(of: [0x61, 0xFF]) }
    #expect(throws: CSVFailure.self) {
      try CSVReader.records(of: Array("a\\x".utf8), dialect: .tsv)
    }
    #expect(throws: CSVFailure.self) { try CSVReader.records(of: Array("a\\".utf8), dialect: .tsv) }
  }

  @Test(
    "tables saved by other hands are read",
    arguments: [
      ("\u{FEFF}a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,\r\n,\r\n", [["a", ""], ["", ""]]), ("\"a\u{301}\",\"\"\"\"\r\n", [["a\u{301}", "\""]]),
      ("\"\u{301}\",x\r\n", [["\u{301}", "x"]]), ("", []),
    ])
  func foreign(_ text: String, _ records: [[String]]) throws {
    #expect(try CSVReader.records(of: Array(text.utf8)) == records)
  }
}
