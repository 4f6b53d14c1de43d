import SynopticText
import Testing

@Suite("Width of text in cells")
struct DisplayWidthTests {
  @Test(
    "a text takes the cells that a terminal gives it",
    arguments: [
      ("", 0), ("ferry", 5), ("Пасажирський", 12), ("об’єднання", 10), ("съёмка", 6),
      ("«№ 5» — 12 %", 12),
      // A mark takes none, wherever it stands.
      ("и\u{306}", 1), ("за\u{301}мок", 5), ("i\u{308}\u{301}\u{327}", 1), ("\u{301}", 0),
      // Invisible characters take none.
      ("a\u{AD}b", 2), ("a\u{200B}b", 2), ("\u{202E}abc", 3), ("\u{FEFF}a", 1), ("\u{1B}[0m", 3),
      // Wide and fullwidth.
      ("東京", 4), ("ｗ＝", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{3000}", 2),
      // Emoji, alone and joined.
      ("🚢", 2), ("👩‍👩‍👧", 2), ("🇺🇦", 2), ("👍🏽", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("©", 1),
      ("©️", 2), ("☎", 1),
      // What a report is drawn with.
      ("│─┼·§–…", 7),
    ])
  func cells(_ text: String, _ cells: Int) { #expect(DisplayWidth().cells(of: text) == cells) }

  @Test("ambiguous letters are wide where the terminal makes them so, і ї є ґ are not")
  func ambiguous() {
    let wide = DisplayWidth(ambiguous: .wide)
    #expect(wide.cells(of: "Россия") == 12)
    #expect(wide.cells(of: "іїєґ") == 4)
    #expect(wide.cells(of: "“—”") == 6)
    #expect(wide.cells(of: "ferry 12") == 8)
  }

  @Test("clusters are those of the standard library", arguments: 0..<400)
  func clusters(_ seed: Int) {
    var dice = Dice(UInt64(seed))
    let text = dice.text(pieces: 40)
    let bytes = Array(text.utf8)
    let width = DisplayWidth(ambiguous: seed % 2 == 0 ? .narrow : .wide)
    var cursor = ClusterCursor(0..<bytes.count, width: width)
    var ends: [Int] = []
    var cells = 0
    while let cluster = cursor.next(in: bytes) {
      ends.append(cluster.end)
      cells += cluster.cells
    }
    var wanted: [Int] = []
    var wantedCells = 0
    for character in text {
      wanted.append((wanted.last ?? 0) + character.utf8.count)
      wantedCells += width.cells(of: character)
    }
    #expect(ends == wanted)
    #expect(cells == wantedCells)
  }
}
