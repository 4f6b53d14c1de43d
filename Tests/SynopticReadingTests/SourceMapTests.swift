import SynopticReading
import Testing

@Suite("Places in the source")
struct SourceMapTests {
  /// Checks what must hold of every document and the bytes that it was read from.
  static func check(_ document: Document, _ bytes: [UInt8]) {
    #expect(problem(in: document, bytes) == nil)
  }

  /// Says what is wrong with a document, or returns nil.
  private static func problem(in document: Document, _ bytes: [UInt8]) -> String? {
    let text = document.text
    let runs = document.origin.runs
    if runs.first?.text ?? 0 != 0 { return "the map begins late" }
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? runs[index + 1].text : text.count
      if run.text >= end { return "run \(index) is empty" }
      if run.source < 0 || run.source + run.sourceLength > bytes.count {
        return "run \(index) is outside the file"
      }
      guard run.isLiteral else { continue }
      if end - run.text != run.sourceLength { return "run \(index) has two lengths" }
      if !text[run.text..<end].elementsEqual(bytes[run.source..<run.source + run.sourceLength]) {
        return "run \(index) is not in the file"
      }
    }
    if String(validating: text, as: UTF8.self) == nil { return "the text is not UTF-8" }
    var last = 0
    for (index, block) in document.blocks.enumerated() {
      let range = block.range
      if range.lowerBound < last || range.upperBound > text.count {
        return "block \(index) is out of order"
      }
      last = range.upperBound
      let shown = String(decoding: text[range], as: UTF8.self).unicodeScalars
      guard let first = shown.first, let end = shown.last else { return "block \(index) is empty" }
      if first.properties.isWhitespace || end.properties.isWhitespace {
        return "block \(index) has blanks at its ends"
      }
      if shown.reduce(0, { $0 + UTF8.width($1) }) != range.count
        || text[range.lowerBound] & 0xC0 == 0x80
      {
        return "block \(index) cuts a character"
      }
    }
    for damage in document.damage where !text[damage.range].elementsEqual("\u{FFFD}".utf8) {
      return "damage is not where it says"
    }
    return nil
  }

  private static let pages: [(name: String, text: String)] = [
    ("a.txt", News.text(News.russian)),
    (
      "b.md",
      "# Паром *вернули*\n\n> Цитата &mdash; 5\\*3\n> ещё\n\n- раз `код`\n- два [ссылка](x) ![лёд](y)\n"
    ),
    (
      "c.html",
      "<!doctype html><h1>Пором&nbsp;&laquo;Чайка&raquo;</h1>\n<p>R&D  <b>5</b> <i> &lt; 6</i><br>далі\n<ul><li>раз<li>два</ul>"
    ),
  ]

  @Test("what stands literally in the file is the same bytes", arguments: pages.indices)
  func literal(_ index: Int) throws {
    let page = Self.pages[index]
    Self.check(try read(Array(page.text.utf8), page.name), Array(page.text.utf8))
    let marked = [0xEF, 0xBB, 0xBF] + Array(page.text.utf8)
    Self.check(try read(marked, page.name), marked)
  }

  @Test("words of every encoding and format are found again in the file", arguments: pages.indices)
  func words(_ index: Int) throws {
    let page = Self.pages[index]
    let text = String(page.text.map { "«»—".contains($0) ? "-" : $0 })
    for encoding in [LegacyEncoding.windows1251, .koi8U, .cp1125] {
      guard let bytes = encoding.encode(text) else { continue }
      let document = try read(bytes, page.name)
      #expect(
        document.encoding == encoding.name || document.encoding == "KOI8-R"
          || document.encoding == "IBM866")
      Self.check(document, bytes)
      var checked = 0
      for range in Self.words(document.text) {
        let word = String(decoding: document.text[range], as: UTF8.self)
        guard word.allSatisfy(\.isLetter), let expected = encoding.encode(word) else { continue }
        let source = document.sourceRange(of: range)
        #expect(bytes[source].elementsEqual(expected), "\(word)")
        checked += 1
      }
      #expect(checked >= 3)
    }
  }

  @Test("every character of long text in one byte each has its byte")
  func longRuns() throws {
    let text = String(repeating: "Пароми ходять річкою щодня, ", count: 1000)
    let bytes = try #require(LegacyEncoding.windows1251.encode(text))
    let document = try read(bytes)
    #expect(document.origin.runs.count < 60)
    var offset = 0
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let end = offset + UTF8.width(scalar)
      if place % 97 == 0 || place > 27_990 {
        #expect(document.sourceRange(of: offset..<end) == place..<place + 1)
      }
      offset = end
    }
    #expect(document.sourceRange(of: 0..<document.text.count) == 0..<bytes.count)
  }

  @Test("a character reference is found as a whole")
  func references() throws {
    let page = "<p>Пором &laquo;Чайка&raquo; &#8212; 5</p>"
    let document = try read(page, .html)
    let text = String(decoding: document.text, as: UTF8.self)
    let source = Array(page.utf8)
    for (sign, reference) in [("«", "&laquo;"), ("»", "&raquo;"), ("—", "&#8212;")] {
      let place = try #require(text.range(of: sign))
      let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      let range = document.sourceRange(of: start..<start + sign.utf8.count)
      #expect(source[range].elementsEqual(reference.utf8))
    }
  }

  @Test("an empty range and the ends of the text are found")
  func ends() throws {
    let document = try read([0xEF, 0xBB, 0xBF] + Array("Пором".utf8))
    #expect(document.sourceRange(of: 0..<0) == 3..<3)
    #expect(document.sourceRange(of: 10..<10) == 13..<13)
    #expect(document.sourceRange(of: 4..<4) == 7..<7)
  }

  /// The ranges of the words of a text.
  static func words(_ text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (offset, byte) in (text + [0x20]).enumerated() where byte <= 0x20 {
      if offset > start { ranges.append(start..<offset) }
      start = offset + 1
    }
    return ranges
  }
}

extension String {
  /// The range of the first place where another string stands.
  func range(of other: String) -> Range<String.Index>? { ranges(of: other).first }
}
