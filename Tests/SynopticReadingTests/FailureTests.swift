import SynopticReading
import Testing

@Suite("Files that cannot be read")
struct FailureTests {
  private func refusal(
    _ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions(name: "story.txt")
  ) -> ReadingFailure? {
    do throws(ReadingFailure) {
      _ = try DocumentReader.read(bytes, options: options)
      return nil
    } catch {
      return error
    }
  }

  @Test("an empty file is empty")
  func empty() throws {
    let failure = try #require(refusal([]))
    #expect(failure.code == .empty)
    #expect(failure.description == "“story.txt” is empty")
  }

  @Test(
    "a file that shows nothing is blank",
    arguments: [
      " ", "\n\n", "\u{A0}\r\n\t", "\u{FEFF}", "\u{FEFF} \u{200B}\n", "\u{2028}\u{2029}\u{C}",
    ])
  func blank(_ text: String) throws {
    #expect(try #require(refusal(Array(text.utf8))).code == .blank)
  }

  @Test(
    "markup around nothing is blank",
    arguments: [
      ("page.html", "<html><body><script>let ferry = 1</script><p> &nbsp; </p></body></html>"),
      ("page.md", "[ferry]: https://example.org\n\n***\n"), ("page.html", "<!-- ferry -->"),
    ])
  func blankMarkup(_ name: String, _ text: String) throws {
    #expect(try #require(refusal(Array(text.utf8), ReadingOptions(name: name))).code == .blank)
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0]

  private static let binaryFiles: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-1.7\n%".utf8), "a PDF document"),
    (Array("{\\rtf1\\ansi Паром}".utf8), "an RTF document"),
    (zip + Array("[Content_Types].xml ... word/document.xml".utf8), "a Word document (DOCX)"),
    (
      zip + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8),
      "an OpenDocument file (ODT)"
    ),
    (zip + Array("story.txt".utf8), "a ZIP archive"),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0],
      "an old Office document (DOC, XLS or PPT)"
    ),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"),
    (Array("RIFF....WEBPVP8 ".utf8), "a WebP picture"),
    ([0x1F, 0x8B, 8, 0], "a gzip archive"),
  ]

  @Test(
    "a file that is no text is named for what it is", arguments: binaryFiles)
  func binary(_ bytes: [UInt8], _ kind: String) throws {
    let failure = try #require(refusal(bytes))
    #expect(failure.code == .binary)
    #expect(
      failure.description
        == "“story.txt” is \(kind), not text: export it as plain text, Markdown or HTML")
  }

  @Test("zero bytes and many control bytes are no text", arguments: [0, 1, 7] as [UInt8])
  func controls(_ byte: UInt8) throws {
    let bytes = (0..<200).map { $0 % 5 == 0 ? byte : UInt8(0x41 + $0 % 26) }
    let failure = try #require(refusal(bytes))
    #expect(failure.code == .binary)
    #expect(failure.description.contains("zero or control bytes"))
  }

  @Test("a few control bytes are let through")
  func fewControls() throws {
    #expect(refusal(Array("The \u{1}ferry\u{1A} is \u{1B}[1mback\u{1B}[0m.".utf8)) == nil)
  }

  @Test("a file over the limit is too large, with both figures")
  func tooLarge() throws {
    var options = ReadingOptions(name: "story.txt", maximumBytes: 10)
    #expect(refusal(Array("0123456789".utf8), options) == nil)
    let over = try #require(refusal(Array("01234567890".utf8), options))
    #expect(over.code == .tooLarge)
    #expect(over.description.contains("11 bytes") && over.description.contains("10"))
    options.format = .markdown
    #expect(try #require(refusal(Array("012".utf8), options)).code == .tooLarge)
  }

  @Test("too many paragraphs are refused")
  func tooManyBlocks() throws {
    let options = ReadingOptions(maximumBlocks: 3)
    #expect(refusal(Array("One.\nTwo.\nThree.".utf8), options) == nil)
    let over = try #require(refusal(Array("One.\nTwo.\nThree.\nFour.".utf8), options))
    #expect(over.code == .tooManyBlocks)
    #expect(over.description.hasPrefix("the input has 4 paragraphs"))
  }

  @Test("an unknown encoding is named", arguments: ["koi9", "", "windows-9999", "🧊", "a\u{0}b"])
  func unknownEncoding(_ name: String) throws {
    let failure = try #require(refusal(Array("Ferry".utf8), ReadingOptions(encoding: name)))
    #expect(failure.code == .unknownEncoding)
    #expect(failure.description.contains("“\(name)”"))
  }

  @Test("bytes that are no text in the named encoding, or in any, are not decodable")
  func notDecodable() throws {
    let koi = try #require(
      LegacyEncoding.koi8R.encode(News.text(News.russian).filter { !"«»—".contains($0) }))
    #expect(try #require(refusal(koi, ReadingOptions(encoding: "utf-8"))).code == .notDecodable)
    var generator = SeededGenerator(seed: 11)
    let noise = (0..<3000).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) }
    #expect(try #require(refusal(noise)).code == .notDecodable)
    let utf32: [UInt8] = [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]
    #expect(try #require(refusal(utf32)).description.contains("UTF-32"))
  }

  @Test("pages nested without end are refused, not followed")
  func tooDeep() throws {
    let page = String(repeating: "<div>", count: 150_000) + "Ferry"
    #expect(try #require(refusal(Array(page.utf8), ReadingOptions(format: .html))).code == .tooDeep)
  }
}
