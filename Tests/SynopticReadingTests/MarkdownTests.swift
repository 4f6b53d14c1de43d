import SynopticReading
import Testing

@Suite("Markdown")
struct MarkdownTests {
  private static let forms: [PlainTextForm] = [
    PlainTextForm(
      "headings of both kinds",
      "# Паром вернули\n\nНайден в мае\n---\n\n### Что дальше ###\n\nКорпус цел.",
      ["H Паром вернули", "H Найден в мае", "H Что дальше", "P Корпус цел."]),
    PlainTextForm(
      "wrapped paragraphs", "The ferry was\nfound by police.\nIt is whole.\n\nNobody was hurt.",
      ["P The ferry was | found by police. | It is whole.", "P Nobody was hurt."]),
    PlainTextForm(
      "emphasis, links and code keep their words",
      "Паром *«Чайка»* нашёл **Егор _Вьюжин_**, как [пишет](https://example.org \"t\") `газета` <https://example.org>.",
      ["P Паром «Чайка» нашёл Егор Вьюжин, как пишет газета https://example.org."]),
    PlainTextForm(
      "lists", "- раз\n- два\n  далі\n\n  ще абзац\n  1. вкладене\n\n5. п'ять",
      ["L раз", "L два | далі", "L ще абзац", "L вкладене", "L п'ять"]),
    PlainTextForm(
      "quotations", "> «Корпус цел», —\n> сказал он.\nИ ушёл.\n>\n> Точка.",
      ["P «Корпус цел», — | сказал он. | И ушёл.", "P Точка."]),
    PlainTextForm(
      "images are captions",
      "![Паром на **отмели**](a.jpg)\n\nТекст ![лёд](b.jpg) дальше.\n\n[![Причал](c.jpg)](d)",
      ["C Паром на отмели", "P Текст дальше.", "C лёд", "C Причал"]),
    PlainTextForm("images without words are nothing", "![](a.jpg)\n\nТекст.", ["P Текст."]),
    PlainTextForm(
      "code", "Text.\n\n    one\n    two\n\n    three\n\n```\nfour\n\nfive\n```\n",
      ["P Text.", "P one | two", "P three", "P four", "P five"]),
    PlainTextForm(
      "escapes and references", "5 \\* 3 &amp; 2 &lt; 4, R&D; &copy; 2 \\\\ &nosuch; AT&amp;T",
      ["P 5 * 3 & 2 < 4, R&D; © 2 \\ &nosuch; AT&T"]),
    PlainTextForm(
      "hard line ends", "Один  \nдва\\\nтри<br>четыре", ["P Один | два | три | четыре"]),
    PlainTextForm(
      "HTML blocks",
      "Text.\n\n<div class=\"x\"><p>Пором <b>цілий</b></p>\n<aside>Реклама</aside></div>\n\n<!-- note -->\n\nEnd.",
      ["P Text.", "P Пором цілий", "A Реклама", "P End."]),
    PlainTextForm(
      "rules and definitions show nothing",
      "One.\n\n***\n\n[a]: http://example.org 'x'\n\n[Two][a].", ["P One.", "P Two."]),
    PlainTextForm(
      "front matter", "---\ntitle: \"Паром\"\ndate: 2025-05-12T08:00\ntags:\n  - a\n---\n# Паром\n",
      [
        "A title: \"Паром\" | date: 2025-05-12T08:00 | tags: |   - a".replacingDoubleBlank,
        "H Паром",
      ]),
    PlainTextForm(
      "a rule at the beginning is no front matter", "---\n\nFerry found.\n\n---\n\nEnd.",
      ["P Ferry found.", "P End."]),
    PlainTextForm("CRLF", "# Ferry\r\n\r\nIt is\r\nwhole.\r\n", ["H Ferry", "P It is | whole."]),
  ]

  @Test("blocks", arguments: forms)
  func blocks(_ form: PlainTextForm) throws {
    let document = try read(form.text, .markdown)
    #expect(document.sketch == form.blocks)
    SourceMapTests.check(document, Array(form.text.utf8))
  }

  @Test("nearly all words are found in their place")
  func places() throws {
    let text = Self.forms.map(\.text).filter { !$0.hasPrefix("---") }.joined(separator: "\n\n")
    let bytes = Array(text.utf8)
    let document = try read(text, .markdown)
    var checked = 0
    for range in SourceMapTests.words(document.text) {
      let word = document.text[range]
      guard String(decoding: word, as: UTF8.self).allSatisfy(\.isLetter) else { continue }
      checked += 1
      #expect(
        bytes[document.sourceRange(of: range)].elementsEqual(word),
        "\(String(decoding: word, as: UTF8.self))")
    }
    #expect(checked > 50)
  }

  @Test("paragraphs are where they are, under each other and in quotations")
  func order() throws {
    let text = (0..<40).map { "> - item *\($0)* of\n>   the list\n>\n> para \($0)\n" }.joined(
      separator: "\n")
    let document = try read(text, .markdown)
    #expect(document.blocks.count == 80)
    let sources = document.blocks.map { document.sourceRange(of: $0.range).lowerBound }
    #expect(sources == sources.sorted())
    SourceMapTests.check(document, Array(text.utf8))
  }

  @Test("the day of publication is in the front matter")
  func published() throws {
    let text = "---\nmodified: 2025-06-01\ndate: '2025-05-12'\n---\nText."
    #expect(try read(text, .markdown).published == "2025-05-12")
    #expect(try read("+++\npubDate = 2025-05-13\n+++\nText.", .markdown).published == "2025-05-13")
    #expect(try read("---\ntitle: Ferry\n---\nText.", .markdown).published == nil)
    #expect(try read("date: 2025-05-12\n\nText.", .markdown).published == nil)
  }

  @Test("a paragraph of a hundred thousand brackets is read as plain text")
  func brackets() throws {
    let text = String(repeating: "![[]()", count: 100_000)
    #expect(try read(text, .markdown).text == Array(text.utf8))
  }
}

extension String {
  /// The string with single blanks, as sketches have them.
  fileprivate var replacingDoubleBlank: String { split(separator: " ").joined(separator: " ") }
}
