import SynopticReading
import Testing

@Suite("Unicode, its marks and its damage")
struct UnicodeDecodingTests {
  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test("a byte-order mark is taken away")
  func utf8Mark() throws {
    let document = try read([0xEF, 0xBB, 0xBF] + Array("Паром".utf8))
    #expect(document.text == Array("Паром".utf8))
    #expect(document.encoding == "UTF-8")
    #expect(document.sourceRange(of: 0..<10) == 3..<13)
  }

  @Test("UTF-16 is read with its mark and without it", arguments: [true, false], News.all)
  func utf16(_ bigEndian: Bool, _ paragraphs: [String]) throws {
    let text = News.text(paragraphs)
    let bytes = utf16(text, bigEndian: bigEndian)
    let name = bigEndian ? "UTF-16BE" : "UTF-16LE"
    for mark: [UInt8] in [[], bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]] {
      let document = try read(mark + bytes)
      #expect(document.encoding == name)
      #expect(String(decoding: document.text, as: UTF8.self) == text)
      #expect(document.blocks.count == paragraphs.count)
    }
  }

  @Test("characters beyond the first plane are read from UTF-16")
  func surrogates() throws {
    let document = try read([0xFF, 0xFE] + utf16("Ice 🧊 broke", bigEndian: false))
    #expect(document.blockTexts == ["Ice 🧊 broke"])
    #expect(document.sourceRange(of: 4..<8) == 10..<14)
    #expect(document.sourceRange(of: 9..<14) == 16..<26)
  }

  @Test("half a pair and half a unit of UTF-16 are damage")
  func brokenUTF16() throws {
    let bytes =
      [0xFF, 0xFE] + utf16("Ice", bigEndian: false) + [0x00, 0xD8, 0x41, 0x00, 0x00, 0xDC, 0x7A]
    let document = try read(bytes)
    #expect(document.blockTexts == ["Ice\u{FFFD}A\u{FFFD}\u{FFFD}"])
    #expect(document.damage.map(\.range) == [3..<6, 7..<10, 10..<13])
    #expect(
      document.damage.map { document.sourceRange(of: $0.range) } == [8..<10, 12..<14, 14..<15])
  }

  @Test(
    "text that is UTF-8 but for a few bytes is UTF-8 with damage",
    arguments: [
      (0, [0xFF], 1), (10, [0xC3], 1), (20, [0xE2, 0x80], 1), (30, [0x80, 0x80], 2),
      (40, [0xF0, 0x9F, 0x98], 1),
      (50, [0xC0, 0xAF], 2), (60, [0xED, 0xA0, 0x80], 3), (70, [0xF5], 1),
    ] as [(Int, [UInt8], Int)])
  func damage(_ place: Int, _ insertion: [UInt8], _ count: Int) throws {
    for paragraphs in News.all {
      var bytes = Array(News.text(paragraphs).utf8)
      var offset = place
      while bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      bytes.insert(contentsOf: insertion, at: offset)
      let document = try read(bytes)
      #expect(document.encoding == "UTF-8")
      #expect(document.damage.count == count)
      for damage in document.damage {
        #expect(document.text[damage.range].elementsEqual("\u{FFFD}".utf8))
        let source = document.sourceRange(of: damage.range)
        #expect((offset..<offset + insertion.count).contains(source.lowerBound))
      }
      let rest = document.text.split(separator: Array("\u{FFFD}".utf8)).flatMap { $0 }
      #expect(rest == Array(News.text(paragraphs).utf8))
    }
  }

  @Test("a replacement character of the file's own is no damage")
  func ownReplacement() throws {
    #expect(try read("Паром \u{FFFD} вернули").damage.isEmpty)
  }

  @Test("a stray byte in ASCII text is damage, not a letter")
  func stray() throws {
    let document = try read(Array("The ferry ".utf8) + [0xFF] + Array(" is back.".utf8))
    #expect(document.blockTexts == ["The ferry \u{FFFD} is back."])
    #expect(document.damage.count == 1)
  }

  @Test("bytes that a legacy encoding leaves free are damage")
  func freeBytes() throws {
    let text = try #require(LegacyEncoding.windows1251.encode("Паром вернули городу"))
    let document = try read(text + [0x98] + text)
    #expect(document.encoding == "windows-1251")
    #expect(document.damage.map(\.range) == [38..<41])
    #expect(document.sourceRange(of: 38..<41) == 20..<21)
  }

  @Test("nothing is normalized")
  func asIs() throws {
    let text =
      "Е\u{308}лка и\u{301}\u{AD}скра п\u{2019}ять п\u{2BC}ять 1\u{A0}000\r\nрiвень\tкиi\u{308}в"
    #expect(
      String(decoding: try read(text).text, as: UTF8.self).unicodeScalars.elementsEqual(
        text.unicodeScalars))
  }
}
