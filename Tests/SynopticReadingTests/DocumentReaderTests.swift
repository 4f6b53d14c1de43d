import SynopticReading
import Testing

@Suite("Formats and options")
struct DocumentReaderTests {
  @Test(
    "the extension of a file says its format",
    arguments: [
      ("story.txt", "P *A* <b>x</b>"), ("STORY.TXT", "P *A* <b>x</b>"), ("story.md", "P A x"),
      ("a/b.markdown", "P A x"),
      ("story.html", "P *A* x"), ("story.HTM", "P *A* x"), ("page.xhtml", "P *A* x"),
      ("story", "P *A* <b>x</b>"),
      ("html", "P *A* <b>x</b>"), ("v1.0/story", "P *A* <b>x</b>"),
    ])
  func byName(_ name: String, _ sketch: String) throws {
    #expect(try read(Array("*A* <b>x</b>".utf8), name).sketch == [sketch])
  }

  @Test(
    "content says the format where no name does",
    arguments: [
      ("<!DOCTYPE html><p>A", true), ("\n <html><body>A", true),
      ("<!-- x --><p>A</p><p>B</p>", true),
      ("<div><p>A</p></div>", true), ("<?xml version='1.0'?><html><p>A</p></html>", true),
      ("\u{FEFF}<HTML><P>A", true),
      ("Text with <b>one</b> tag and 5 < 6.", false), ("# A\n\ntext", false),
      ("<?xml version='1.0'?><rss>A</rss>", false),
      ("Mail <a@example.org> and <p> once.", false),
    ])
  func byContent(_ text: String, _ isHTML: Bool) throws {
    let document = try read(Array(text.utf8))
    #expect(
      (document.text != Array(text.utf8.drop { $0 >= 0xEF || $0 == 0xBB || $0 == 0xBF })) == isHTML)
  }

  @Test("the format that the caller names is taken, whatever the name says")
  func byOption() throws {
    #expect(try read(Array("*A*".utf8), "story.txt", format: .markdown).sketch == ["P A"])
    #expect(try read(Array("<p>A".utf8), "story.html", format: .plain).sketch == ["P <p>A"])
  }

  @Test("HTML in UTF-16 is read")
  func wideHTML() throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "<html><p>Пором</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let document = try read(bytes)
    #expect(document.blockTexts == ["Пором"])
    SourceMapTests.check(document, bytes)
    #expect(document.sourceRange(of: 0..<2) == 20..<22)
  }

  @Test("damage is found again in what markup leaves", arguments: ["page.html", "page.md"])
  func damage(_ name: String) throws {
    let bytes = Array("<p>Паром ".utf8) + [0xFF] + Array(" нашли на отмели &amp; вернули</p>".utf8)
    let document = try read(bytes, name)
    #expect(document.damage.count == 1)
    let damage = try #require(document.damage.first)
    #expect(document.text[damage.range].elementsEqual("\u{FFFD}".utf8))
    #expect(document.sourceRange(of: damage.range) == 14..<15)
    SourceMapTests.check(document, bytes)
  }

  @Test("the same bytes give the same document", arguments: ["a.txt", "a.md", "a.html"])
  func deterministic(_ name: String) throws {
    let bytes = Array((News.text(News.russian) + News.text(News.english)).utf8)
    #expect(try read(bytes, name) == read(bytes, name))
  }
}
