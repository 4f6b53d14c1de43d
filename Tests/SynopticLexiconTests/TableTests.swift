import Foundation
import SynopticLexicon
import Testing

@Suite("The lexicon's tables")
struct TableTests {
  /// The shipped tables but those of forms, which are of another format.
  private static func shipped() throws -> [Table] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CLexicon/Tables")
    let manager = FileManager.default
    var tables: [Table] = []
    for folder in try manager.contentsOfDirectory(atPath: root.path).sorted() {
      let path = root.appending(path: folder)
      for file in try manager.contentsOfDirectory(atPath: path.path).sorted()
      where file.hasSuffix(".tsv") {
        let bytes = try [UInt8](Data(contentsOf: path.appending(path: file)))
        tables.append(try Table(bytes: bytes, name: "\(folder)/\(file.dropLast(4))"))
      }
    }
    return tables
  }

  @Test("the shipped tables follow their rules")
  func rules() throws {
    let tables = try Self.shipped()
    #expect(tables.count > 40 && tables.reduce(0) { $0 + $1.rows.count } > 10_000)
    let complaints = TableChecker(tables).complaints
    #expect(complaints.isEmpty, "\n\(complaints.joined(separator: "\n"))")
  }

  @Test("all tables on which code acts are shipped")
  func kinds() throws {
    let names = Set(try Self.shipped().map(\.name))
    for kind in TableKind.allCases { #expect(names.contains(kind.rawValue)) }
  }

  /// A table of concepts with a remark and the usual columns.
  private static func concepts(_ rows: String, _ name: String = "Concepts/sea") throws -> Table {
    try Table(bytes: Array(("# The sea.\nid\ten\tru\tuk\tnote\n" + rows).utf8), name: name)
  }

  private static let place = "Sources/CLexicon/Tables/Concepts/sea.tsv"

  @Test("a table that follows the rules gets no complaint")
  func clean() throws {
    let rows = """
      anchor\tanchor, drop anchor\tякорь/n, бросить якорь\tякір, кинути якір
      ferry\tferry\tпаром\t\tno Ukrainian
      ferry.line\tferry line\tёлка\tп'ять, ~SMS
      nato\tNATO\tНАТО, NATO\tНАТО
      """
    #expect(TableChecker([try Self.concepts(rows)]).complaints == [])
  }

  @Test(
    "a row that breaks a rule is named with its file, its line and what is wrong",
    arguments: [
      (
        "ferry\tferry\tпаром\tпаром\nanchor\tanchor\tякорь/n\tякір", 4,
        "does not sort behind 'ferry'"
      ),
      ("ferry\tferry\tпаром\tпором\nferry\tboat\tлодка\tчовен", 4, "stands at"),
      ("Ferry\tferry\tпаром\tпором", 3, "is no id"),
      ("ferry--boat\tferry\tпаром\tпором", 3, "is no id"),
      ("ferry.\tferry\tпаром\tпором", 3, "is no id"),
      ("ferry\tferry\t\t", 3, "fewer than two languages"),
      ("ferry\tferry, ferry\tпаром\tпором", 3, "stands twice under en"),
      ("ferry\tferry\tчёлн, челн\tчовен", 3, "stands twice under ru"),
      ("ferry\tferry\tпаром/n, паром/n\tпором", 3, "stands twice under ru"),
      ("ferry\tferry\tпаром\tпаром, пором,човен", 3, "not parted by one comma"),
      ("ferry\tferry\tпаром\tпором, , човен", 3, "not parted by one comma"),
      ("ferry\tferry\tпаром\tпором , човен", 3, "not parted by one comma"),
      ("ferry\tferry \tпаром\tпором", 3, "blank at an end"),
      ("ferry\tпаром\tпаром\tпором", 3, "not in Latin letters"),
      ("fish\tfish\tрыба\tрыба", 3, "a letter that Ukrainian has not"),
      ("fish\tfish\tріба\tриба", 3, "a letter that Russian has not"),
      ("five\tfive\tпять\tп’ять", 3, "an apostrophe other than"),
      ("level\tlevel\tуровень\tрiвень", 3, "letters of two alphabets"),
      ("ferry\tferry\tferry\tпором", 3, "neither a brand nor an abbreviation"),
    ])
  func complaints(_ rows: String, _ line: Int, _ words: String) throws {
    let complaints = TableChecker([try Self.concepts(rows)]).complaints
    #expect(
      complaints.contains { $0.hasPrefix("\(Self.place):\(line): ") && $0.contains(words) },
      "\(complaints)")
  }

  @Test("a mark tells two words of one spelling apart")
  func marks() throws {
    let table = try Self.concepts("power\tpower\tвласть/n, власть/v\tвлада")
    #expect(TableChecker([table]).complaints == [])
  }

  @Test("one folder has no id twice, two folders may")
  func folders() throws {
    let row = "ferry\tferry\tпаром\tпором"
    let sea = try Self.concepts(row)
    #expect(
      TableChecker([sea, try Self.concepts(row, "Concepts/travel")]).complaints == [
        "Sources/CLexicon/Tables/Concepts/travel.tsv:3: 'ferry' stands at \(Self.place):3 too"
      ])
    #expect(TableChecker([sea, try Self.concepts(row, "Names/cities")]).complaints == [])
  }

  @Test("columns are those of the format")
  func columns() throws {
    let table = try Table(bytes: Array("id\ten\tru\tuk\tsource\tnote\n".utf8), name: "Concepts/sea")
    #expect(TableChecker([table]).complaints.count == 1)
  }

  @Test("a relation joins rows that are there")
  func relations() throws {
    let sea = try Self.concepts("arrive\tarrive\tприбыть\tприбути\nsail\tsail\tотплыть\tвідплисти")
    let rows = "id\tleft\tright\tnote\narrive--sail\tarrive\tsail\narrive--sink\tarrive\tsink"
    let table = try Table(bytes: Array(rows.utf8), name: "Relations/antonyms")
    #expect(
      TableChecker([sea, table]).complaints == [
        "Sources/CLexicon/Tables/Relations/antonyms.tsv:3: no row of Concepts is called 'sink'"
      ])
  }

  @Test("a row with more cells than columns, and a file without columns, cannot be read")
  func unreadable() {
    #expect(throws: TableFailure(table: "a/b", line: 2, reason: "3 cells under 2 columns")) {
      try Table(bytes: Array("id\ten\nx\ty\tz\n".utf8), name: "a/b")
    }
    #expect(throws: TableFailure.self) { try Table(bytes: Array("# nothing\n".utf8), name: "a/b") }
    #expect(throws: TableFailure.self) { try Table(bytes: [], name: "a/b") }
  }
}
