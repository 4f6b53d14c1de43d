import SynopticReports
import SynopticText
import Testing

@Suite("Lines of text")
struct LineWrapperTests {
  private func wrap(_ text: String, _ width: Int, hanging: Int = 0) -> [String] {
    let bytes = Array(text.utf8)
    return LineWrapper(width: width, hanging: hanging).lines(of: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self) + ($0.breaksWord ? "\\" : "")
    }
  }

  @Test(
    "lines end at words, and not where a reader stumbles",
    arguments: [
      (12, "Паром сел на мель у порта", ["Паром сел на", "мель у порта"]),
      (10, "the ferry ran aground", ["the ferry", "ran", "aground"]),
      // No-break blanks.
      (10, "зняли до 1\u{A0}000 людей", ["зняли до", "1\u{A0}000", "людей"]),
      (8, "про 1\u{202F}000 осіб", ["про", "1\u{202F}000", "осіб"]),
      // A number and its unit, its sign, its later groups; a day and its month.
      (14, "заплатили 1,2 млн евро", ["заплатили", "1,2 млн евро"]),
      (10, "about 50 km from here", ["about", "50 km from", "here"]),
      (11, "до конца 5 % и", ["до конца", "5 % и"]),
      (13, "постанова № 17 від", ["постанова", "№ 17 від"]),
      (12, "около 1 000 человек", ["около 1 000", "человек"]),
      (9, "around 1 000 men", ["around", "1 000 men"]),
      (14, "у ніч на 12 березня", ["у ніч на", "12 березня"]),
      (11, "on Monday 12 March", ["on Monday", "12 March"]),
      (9, "згідно ст. 5 закону", ["згідно", "ст. 5", "закону"]),
      (8, "it cost $ 5 then", ["it cost", "$ 5 then"]),
      // Quotes, brackets, dashes and stops.
      (9, "сказал « да » он", ["сказал", "« да » он"]),
      (7, "Мінськ — столиця", ["Мінськ", "—", "столиця"]),
      (8, "Київ — столиця", ["Київ —", "столиця"]), (6, "— Так, сказав", ["— Так,", "сказав"]),
      (8, "правда ? так", ["правда ?", "так"]), (7, "правда ? так", ["правда", "? так"]),
      // Initials and the name.
      (12, "сказал А. С. Гринчук", ["сказал", "А. С.", "Гринчук"]),
      (14, "голова О. Гринчук", ["голова", "О. Гринчук"]),
      // Hyphens and dashes inside words, but not in numbers.
      (9, "вице-президент", ["вице-", "президент"]), (8, "wind—which", ["wind—", "which"]),
      (6, "за 10-15 дней", ["за", "10-15", "дней"]), (4, "по-за", ["по-", "за"]),
      // Words that are too long.
      (6, "aaaaaaaaaaaa b", ["aaaaa\\", "aaaaa\\", "aa b"]),
      (5, "да нетнетнет", ["да", "нетн\\", "етнет"]),
      (5, "東京東京", ["東京\\", "東京"]),
      (
        4, "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
        ["e\u{301}e\u{301}e\u{301}\\", "e\u{301}e\u{301}"]
      ),
      // Blanks.
      (8, "a  b   cdefgh", ["a  b", "cdefgh"]), (8, "  a b", ["  a b"]), (8, "a b   ", ["a b"]),
      (8, "   ", []), (8, "", []),
    ])
  func breaks(_ width: Int, _ text: String, _ lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test("later lines are shorter by the indent")
  func hanging() {
    #expect(wrap("- one two three", 9, hanging: 2) == ["- one two", "three"])
    #expect(wrap("- aaaaaaaaaaaa", 7, hanging: 2) == ["-", "aaaa\\", "aaaa\\", "aaaa"])
  }

  @Test("nothing is lost, nothing is too wide", arguments: 0..<300)
  func property(_ seed: Int) {
    var dice = Dice(UInt64(seed) &+ 1000)
    let bytes = Array(VisibleText.make(dice.text(pieces: 120)).utf8)
    let width = 4 + Int(dice.next() % 80)
    let hanging = Int(dice.next() % 4)
    let measure = DisplayWidth(ambiguous: seed % 3 == 0 ? .wide : .narrow)
    let wrapper = LineWrapper(width: width, hanging: hanging, measure: measure)
    var position = 0
    for (number, line) in wrapper.lines(of: bytes).enumerated() {
      let between = bytes[position..<line.range.lowerBound]
      #expect(String(decoding: between, as: UTF8.self).allSatisfy { " \u{3000}".contains($0) })
      let cells = measure.cells(of: Array(bytes[line.range]))
      #expect(cells == line.cells)
      let limit = number == 0 ? width : width - wrapper.hanging
      #expect(cells + (line.breaksWord ? 1 : 0) <= limit)
      position = line.range.upperBound
    }
    #expect(
      String(decoding: bytes[position...], as: UTF8.self).allSatisfy { " \u{3000}".contains($0) })
  }

  @Test("undoing the breaks gives the text back", arguments: 0..<200)
  func unwrapping(_ seed: Int) {
    var dice = Dice(UInt64(seed) &+ 9000)
    let words = (0..<60).map { _ in String(repeating: "ж", count: 1 + Int(dice.next() % 30)) }
    let text = words.joined(separator: " ")
    var undone = ""
    for line in wrap(text, 8 + Int(dice.next() % 40)) {
      if line.hasSuffix("\\") { undone += line.dropLast() } else { undone += line + " " }
    }
    #expect(undone == text + " ")
  }

  @Test("a word of ten thousand letters and a chain of hyphens are broken in no time to speak of")
  func longWords() {
    #expect(wrap(String(repeating: "щ", count: 10_000), 44).count == 233)
    #expect(wrap(String(repeating: "ab-", count: 100_000), 60).count == 5000)
  }
}
