import SynopticReading
import Testing

@Suite("Arbitrary bytes")
struct RobustnessTests {
  private static let formats = DocumentFormat.allCases

  /// Reads bytes and checks what must hold of any document; a refusal is as good.
  private func check(_ bytes: [UInt8], _ format: DocumentFormat?, encoding: String? = nil) {
    guard let document = try? read(bytes, format: format, encoding: encoding) else { return }
    SourceMapTests.check(document, bytes)
    if format == .plain { PlainTextTests.checkCoverage(document) }
  }

  @Test("random bytes are read or refused", arguments: formats)
  func random(_ format: DocumentFormat) {
    var generator = SeededGenerator(seed: 1)
    for round in 0..<400 {
      let count = Int.random(in: 0...300, using: &generator)
      let high: UInt8 = round % 3 == 0 ? 0xFF : 0x7F
      let low: UInt8 = round % 2 == 0 ? 0 : 0x20
      check((0..<count).map { _ in UInt8.random(in: low...high, using: &generator) }, format)
    }
  }

  @Test("random signs that mean something are read", arguments: formats)
  func signs(_ format: DocumentFormat) {
    let pieces = [
      "<", ">", "</", "p", "li", "<p>", "</p>", "<br>", "<ul><li>", "&", "&amp;", "&#", ";", "\"",
      "'", "=", "<!--", "-->",
      "<![CDATA[", "]]>", "<?", "?>", "<script>", "</script>", "<title>", "#", "*", "_", "`", "```",
      "[", "](", ")", "!", "\\",
      "> ", "- ", "1. ", "---", "\n", "\n\n", "\r\n", "\r", "\t", "    ", " ", "\u{A0}", "\u{2028}",
      "\u{C}", "Паром", "ї",
      ".", "…", "»", "•", "—", "a", "\u{301}", "\u{FEFF}", "\u{200B}", "🧊", "\u{0}", "\u{1}",
    ]
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1500 {
      let count = Int.random(in: 1...40, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      check(Array(text.utf8), format)
    }
  }

  @Test("news with random bytes put in, taken out and cut off is read", arguments: formats)
  func mutations(_ format: DocumentFormat) {
    var generator = SeededGenerator(seed: 3)
    let page =
      "<!doctype html><h1>Пором</h1><p>Річкова &laquo;поліція&raquo;<br><br>знайшла <b>його</b><ul><li>раз<li>два</ul>\n\n* раз\n* два\n\n> ![лёд](x) &copy; \\*\n"
    let originals = News.all.map { Array((page + News.text($0)).utf8) }
    for round in 0..<250 {
      var bytes = originals[round % originals.count]
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 1...255, using: &generator), at: place)
        }
      }
      if round % 5 == 0 {
        bytes.removeSubrange(Int.random(in: 1..<bytes.count, using: &generator)...)
      }
      check(bytes, format)
    }
  }

  @Test(
    "random bytes are read or refused in every named encoding",
    arguments: [
      "utf-8", "utf-16", "utf-16be", "windows-1251", "koi8-u", "ibm866", "gb18030", "shift_jis",
      "euc-kr", "big5", "utf-7",
      "utf-32", "iso-2022-jp", "ibm-037", "hz", "scsu", "windows-1252",
    ])
  func named(_ encoding: String) {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<120 {
      let count = Int.random(in: 1...400, using: &generator)
      check(
        (0..<count).map { _ in UInt8.random(in: 0x20...0xFF, using: &generator) }, .plain,
        encoding: encoding)
    }
  }

  @Test("random lines are wholly covered by blocks")
  func lines() {
    let pieces = [
      "Паром нашли", "Корпус цел.", "на отмели", "The ferry", "is whole.", "- раз", "1. два",
      "— Да.", "•", "* * *", "", " ", "\u{A0}",
      "Фото: мэрия", "12 мая", "(", "»", "\u{C}", "\t", "a,", "B:", "…",
    ]
    let ends = ["\n", "\n\n", "\r\n", "\r", "\u{2028}", "\u{2029}", " ", "\n  "]
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 1...25, using: &generator)).map { _ in
        (pieces.randomElement(using: &generator) ?? "")
          + (ends.randomElement(using: &generator) ?? "")
      }.joined()
      check(Array(text.utf8), .plain)
    }
  }
}
