import SynopticReading
import Testing

@Suite("HTML")
struct HTMLTests {
  private static let texts: [PlainTextForm] = [
    PlainTextForm(
      "blocks", "<h1>Паром</h1><p>Раз<div>Два</div>Три<section>Чотири</section>",
      ["H Паром", "P Раз", "P Два", "P Три", "P Чотири"]),
    PlainTextForm(
      "inline elements neither join nor part words",
      "<p>На <b>отмели</b>\n  нашли<i> паром</i> <u> «</u><a href=x>Чайка</a>», <span>пя</span><em>ть</em> недель</p>",
      ["P На отмели нашли паром «Чайка», пять недель"]),
    PlainTextForm(
      "references",
      "<p>&laquo;R&amp;D&raquo; &#8212; 5&nbsp;&lt;&#x20;6 &amp;amp; R&D &nosuch; a&b</p>",
      ["P «R&D» — 5\u{A0}< 6 &amp; R&D &nosuch; a&b"]),
    PlainTextForm(
      "line ends", "<p>Один<br>два<br/>\n<br> три<br><br><br>чотири<br></p><br><p>п'ять</p>",
      ["P Один | два", "P три", "P чотири", "P п'ять"]),
    PlainTextForm(
      "what is not shown",
      "<head><title>T</title><style>p{}</style></head><body><script>let a='<p>x</p>'</script><noscript>n</noscript><template><p>t</p></template><!-- c --><p hidden>h</p><svg><text>s</text></svg><iframe>i</iframe><p>Видно</p>",
      ["P Видно"]),
    PlainTextForm(
      "lists and tables",
      "<ul><li>раз<li>два<ol><li><p>три</p><p>чотири</p></ol></ul><table><caption>Ремонт</caption><tr><th>Рік<td>2024</table>",
      ["L раз", "L два", "L три", "L чотири", "C Ремонт", "P Рік", "P 2024"]),
    PlainTextForm(
      "figures are captions",
      "<figure><img src=a alt='не видно'><figcaption>Пором. Фото: <i>мерія</i></figcaption></figure><p class='wp-caption-text'>Лід</p><p>Текст",
      ["C Пором. Фото: мерія", "C Лід", "P Текст"]),
    PlainTextForm(
      "blanks that are not text", "<p>&nbsp;</p><p> </p><p>\u{200B}</p><p>&nbsp;Текст&nbsp;</p>",
      ["P Текст"]),
    PlainTextForm(
      "a quotation has its marks", "<p>He said <q>whole</q>.</p>", ["P He said “whole”."]),
    PlainTextForm(
      "text as it was typed", "<pre>Один\n  два\n\nтри</pre>", ["P Один | два", "P три"]),
    PlainTextForm("no tags at all", "Просто &mdash; текст", ["P Просто — текст"]),
    PlainTextForm("text after the end", "<html><body><p>A</p></body></html>\nB", ["P A", "P B"]),
    PlainTextForm("tags that are never closed", "<p><b>A<p><i>B<p>C", ["P A", "P B", "P C"]),
    PlainTextForm("a stray sign is text", "<p>5 < 6 and 7 > 6 <3</p>", ["P 5 < 6 and 7 > 6 <3"]),
    PlainTextForm(
      "an entity of the file's own is not resolved",
      "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><p>x&b;y</p>"
        .replacingDoctype, ["P x&b;y"]),
  ]

  private static let stories: [PlainTextForm] = [
    PlainTextForm(
      "head and foot of the page",
      "<header><a>Site</a></header><nav><ul><li>World</ul></nav><h1>Ferry</h1><p>Found.</p><aside><h2>More</h2></aside><form>Mail</form><footer>© 2025</footer>",
      ["A Site", "A World", "H Ferry", "P Found.", "A More", "A Mail", "A © 2025"]),
    PlainTextForm(
      "an article decides",
      "<p>Advert</p><article><header><h1>Ferry</h1><p>By Anna Reed</p></header><p>Found on a sandbank.</p></article><p>More news</p>",
      ["A Advert", "H Ferry", "P By Anna Reed", "P Found on a sandbank.", "A More news"]),
    PlainTextForm(
      "the main part decides",
      "<div>Menu</div><main><h1>Ferry</h1><p>Found.</p></main><div>Also read</div>",
      ["A Menu", "H Ferry", "P Found.", "A Also read"]),
    PlainTextForm(
      "roles are heard",
      "<div role=banner>Site</div><div role=navigation>Menu</div><div role=main><p>Found.</p></div><div role=contentinfo>©</div>",
      ["A Site", "A Menu", "P Found.", "A ©"]),
    PlainTextForm(
      "a headline above its article is no aside", "<h1>Ferry</h1><article><p>Found.</p></article>",
      ["H Ferry", "P Found."]),
    PlainTextForm(
      "the only headline may stand in the head of the page",
      "<header><p>Site</p><h1>Ferry</h1></header><p>Found.</p>",
      ["A Site", "H Ferry", "P Found."]),
    PlainTextForm(
      "teasers are other articles",
      "<main><h1>Ferry</h1><article><p>Found on a sandbank near the village, with its hull whole.</p></article><article><h3>Ice</h3></article></main>",
      ["H Ferry", "P Found on a sandbank near the village, with its hull whole.", "A Ice"]),
    PlainTextForm(
      "live reports are all the story",
      "<article><p>At noon the ferry was seen.</p></article><article><p>At one it was towed away.</p></article>",
      ["P At noon the ferry was seen.", "P At one it was towed away."]),
    PlainTextForm(
      "an article around an article",
      "<article><h1>Ferry</h1><article><p>Found on a sandbank near the village, with its hull whole.</p></article></article>",
      ["H Ferry", "P Found on a sandbank near the village, with its hull whole."]),
    PlainTextForm(
      "an empty main part is not believed",
      "<main><p>…</p></main><p>Found on a sandbank near the village, with its hull whole.</p>",
      ["P …", "P Found on a sandbank near the village, with its hull whole."]),
  ]

  private static let days: [(page: String, day: String?)] = [
    (
      "<meta property='article:published_time' content='2025-05-12T23:40:00+03:00'><time datetime='2025-01-01'>x</time>",
      "2025-05-12"
    ),
    (
      "<script type='application/ld+json'>{\"a\": [1], \"datePublished\" : \"2025-05-13\"}</script><time datetime='2025-01-01'>x</time>",
      "2025-05-13"
    ),
    (
      "<article><p>A</p><time datetime='2025-05-14 10:00'>x</time><time datetime='2025-01-01'>x</time></article>",
      "2025-05-14"
    ),
    ("<p itemprop='datePublished' content='20250515'>A</p>", "2025-05-15"),
    (
      "<aside><time datetime='2025-01-01'>x</time></aside><time datetime='2025-05-16'>x</time>",
      "2025-05-16"
    ),
    ("<meta name=date content='2025/05/17'><p>A</p>", "2025-05-17"),
    ("<meta name=id property='article:published_time' content='2025-05-18'><p>A</p>", "2025-05-18"),
    ("<meta name='pubdate' content='yesterday'><meta name=date content='2025-02-30'><p>A</p>", nil),
    ("<meta property='article:modified_time' content='2025-05-12'><p>A</p>", nil),
    ("<time>5 May</time>", nil),
  ]

  private static func times(_ count: Int, _ piece: String) -> String {
    String(repeating: piece, count: count)
  }

  private static let hostilePages: [PlainTextForm] = [
    PlainTextForm(
      "attributes", "<p " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">Ferry</p>",
      []),
    PlainTextForm(
      "words", "<p =\" " + times(100_000, "a ") + ">Ferry</p><p>Ferry</p>\"><p>Ferry</p>", []),
    PlainTextForm("depth", times(5000, "<div><b>") + "Ferry" + times(5000, "</x>"), []),
    PlainTextForm("comments", "<p>Ferry</p>" + times(100_000, "<!--"), []),
    PlainTextForm("open tags", "<p>Ferry</p>" + times(100_000, "<a href=\""), []),
    PlainTextForm("references", "<p>Ferry" + times(50_000, "&amp;"), []),
    PlainTextForm("stray signs", "<p>Ferry" + times(100_000, "<"), []),
    PlainTextForm(
      "entities", "<!DOCTYPE x [" + times(20_000, "<!ENTITY a \"&a;&a;\">") + "]><p>Ferry &a;</p>",
      []),
  ]

  @Test("text", arguments: texts)
  func shown(_ form: PlainTextForm) throws { try check(form) }

  @Test("story and asides", arguments: stories)
  func story(_ form: PlainTextForm) throws { try check(form) }

  private func check(_ form: PlainTextForm) throws {
    let document = try read(form.text, .html)
    #expect(document.sketch == form.blocks)
    SourceMapTests.check(document, Array(form.text.utf8))
  }

  @Test("blocks are parted by one empty line")
  func separators() throws {
    let document = try read("<p>A<p> <p>&nbsp;<div></div><p>B<br></p>C", .html)
    #expect(String(decoding: document.text, as: UTF8.self) == "A\n\nB\n\n\nC")
  }

  @Test(
    "a declared encoding is heard where the bytes bear it out",
    arguments: [
      "<meta charset=\"windows-1251\">", "<META CHARSET=windows-1251>",
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
      "<!-- <meta charset=\"koi8-r\"> --><meta charset='cp1251'/>",
      "<?xml version=\"1.0\" encoding=\"windows-1251\"?>",
      // Not borne out, and so not heard.
      "<meta charset=\"utf-8\">", "<meta charset=\"koi8-r\">", "<meta charset=\"nosuch\">", "",
    ])
  func declared(_ declaration: String) throws {
    let page = "\(declaration)<p>Паром нашли на отмели у села.</p>"
    let bytes = try #require(LegacyEncoding.windows1251.encode(page))
    let document = try read(bytes, "page.html")
    #expect(document.encoding == "windows-1251")
    #expect(document.blockTexts == ["Паром нашли на отмели у села."])
  }

  @Test("a declaration decides where the letters do not")
  func declaredDecides() throws {
    let page = "<meta charset=koi8-u><p>Паром нашли на отмели</p>"
    #expect(
      try read(try #require(LegacyEncoding.koi8U.encode(page)), "page.html").encoding == "KOI8-U")
  }

  @Test("UTF-8 is UTF-8 whatever it declares")
  func misdeclared() throws {
    let document = try read(Array("<meta charset=windows-1251><p>Пором знайшли</p>".utf8), "a.html")
    #expect(document.blockTexts == ["Пором знайшли"])
  }

  @Test(
    "the day of publication",
    arguments: days)
  func published(_ page: String, _ day: String?) throws {
    #expect(try read(page + "<p>Ferry</p>", .html).published == day)
  }

  @Test(
    "hostile pages are read in time",
    arguments: hostilePages)
  func hostile(_ page: PlainTextForm) throws {
    let document = try read(page.text, .html)
    #expect(document.blockTexts.contains { $0.contains("Ferry") })
    SourceMapTests.check(document, Array(page.text.utf8))
  }

  @Test("a page of many attributes keeps its text and its places")
  func attributes() throws {
    let tag =
      "<p " + (0..<400).map { "data-\($0)='x y \($0)'" }.joined(separator: " ") + " title='a > b'>"
    let page = "<div>Before</div>" + tag + "Inside</p><p>After</p>"
    let document = try read(page, .html)
    #expect(document.blockTexts == ["Before", "Inside", "After"])
    SourceMapTests.check(document, Array(page.utf8))
  }
}

extension String {
  /// The string, as the parser shows a document type that declares entities: its declarations end
  /// the type, and what follows them is text, which the form does not look at.
  fileprivate var replacingDoctype: String { "<!DOCTYPE html>" + drop { $0 != "]" }.dropFirst(2) }
}
