import SynopticLedger
import SynopticMorphology
import Testing

@Suite("The inflector on any input")
struct InflectorTests {
  private static let marks: [WordClass?] = [
    nil, .noun, .verb, .adjective, .pluralNoun, .invariable,
  ]

  @Test(
    "any bytes have forms, the bytes themselves first, and none twice",
    arguments: [
      "", "а", "ь", "'", "''", "ся", "ться", "ать", "ти", "тися", "я", "й", "ый", "ие", "x", "y",
      "e", "s",
      "\u{0}", "🙂", "日本語", "iphone", "naïve", "o'neill", "ёж", "кот-д'ивуар", "123", "5g", "ии",
      "ууууу",
      "щщщ", "qu", "quiz", "ing", "é", "{", "{1}", "-", "+", "&", "&год", "-ать", "a:b", "0",
    ])
  func anyWord(_ word: String) throws {
    try check(Array(word.utf8))
  }

  @Test(
    "broken UTF-8 has forms",
    arguments: [
      [0xD0], [0xD0, 0xD0], [0xBE], [0xFF, 0xFE], [0xD1, 0x81, 0xD1], [0xD0, 0xB0, 0x8C],
      [0xE2, 0x82], [0xD1, 0x82, 0xD1, 0x8C, 0xD0],
    ] as [[UInt8]])
  func brokenBytes(_ word: [UInt8]) throws {
    try check(word)
  }

  @Test("words made of random letters have forms", arguments: 0..<40)
  func randomWords(_ seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let letters = Array("абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'abcdeghilmnorstuyz")
    for _ in 0..<20 {
      var word = ""
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<(state >> 60 + 1) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        word.append(letters[Int(state >> 33) % letters.count])
      }
      try check(Array(word.utf8))
    }
  }

  @Test("a word of many letters has forms")
  func longWord() throws {
    try check(Array(String(repeating: "пере", count: 500).utf8) + Array("писать".utf8))
  }

  @Test("the same lemma has the same forms in the same order from any inflector")
  func determinism() throws {
    let other = try Inflector(languages: [.ukrainian, .english, .russian])
    for (lemma, language) in [
      ("освободить", Language.russian), ("вести", .russian), ("сім'я", .ukrainian),
      ("звільнити", .ukrainian), ("travel", .english), ("good", .english),
    ] {
      let bytes = Array(lemma.utf8)
      let first = try FormRows.inflector.get().forms(of: bytes, language: language, wordClass: nil)
      #expect(first == other.forms(of: bytes, language: language, wordClass: nil))
    }
  }

  @Test("a language whose tables were not read has no forms but the lemma")
  func unreadLanguage() throws {
    let english = try Inflector(languages: [.english])
    let word = Array("рука".utf8)
    #expect(english.forms(of: word, language: .russian, wordClass: nil) == [word])
    #expect(english.forms(of: word, language: .undetermined, wordClass: .noun) == [word])
  }

  @Test("a mark outranks what the end of the lemma tells")
  func marks() throws {
    let inflector = try FormRows.inflector.get()
    func forms(_ lemma: String, _ wordClass: WordClass?) -> [String] {
      inflector.forms(of: Array(lemma.utf8), language: .russian, wordClass: wordClass)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(forms("знать", nil).contains("знаю"))
    #expect(!forms("знать", .noun).contains("знаю"))
    #expect(forms("знать", .noun).contains("знатью"))
    #expect(forms("нередко", .invariable) == ["нередко"])
    #expect(forms("санаторий", .noun).contains("санатория"))
    #expect(forms("рабочий", .noun).contains("рабочего"))
    #expect(forms("ворота", .pluralNoun).contains("ворот"))
  }

  @Test("a lemma has no more forms than a participle-rich verb", arguments: Language.known)
  func bounds(_ language: Language) throws {
    let lemmas = [
      "рисовать", "освободить", "перерабатывать", "использувати", "завод", "новий", "travel",
    ]
    for lemma in lemmas {
      let forms = try FormRows.inflector.get()
        .forms(of: Array(lemma.utf8), language: language, wordClass: nil)
      #expect(forms.count <= 130)
    }
  }

  private func check(_ word: [UInt8]) throws {
    for language in Language.allCases {
      for wordClass in Self.marks {
        let forms = try FormRows.inflector.get()
          .forms(of: word, language: language, wordClass: wordClass)
        #expect(forms.first == word)
        #expect(Set(forms).count == forms.count)
        #expect(word.isEmpty || !forms.contains([]))
      }
    }
  }
}
