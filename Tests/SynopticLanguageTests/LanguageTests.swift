import SynopticLanguage
import SynopticLedger
import Testing

@Suite("The language of sentences and versions")
struct LanguageTests {
  private let reading: TextReading

  init() throws { reading = try TextReading() }

  @Test(
    "a sentence is read in its own language",
    arguments: [
      ("The ferry ran aground by the lighthouse.", Language.english),
      ("Паром сел на мель у маяка, сообщили спасатели.", .russian),
      ("Пором сів на мілину біля маяка, повідомили рятувальники.", .ukrainian),
      ("Капитан выехал.", .russian), ("Їхній пором зник.", .ukrainian),
      ("П'ятеро моряків.", .ukrainian), ("Объявлен траур.", .russian),
      // No letter tells these apart; words of the lexicon do.
      ("Паром сел на мель.", .russian), ("Пором став на ремонт.", .ukrainian),
    ])
  func sentences(_ text: String, _ language: Language) throws {
    let version = try reading.read([text])
    #expect(version.sentences.map(\.language) == [language] && version.language == language)
  }

  @Test("a Russian headline over an English body keeps its language, and the body its own")
  func headline() throws {
    let version = try reading.read([
      "Паром с туристами сел на мель у маяка",
      "A ferry with 52 tourists ran aground on Friday. Its captain, Ivan Orlov, was aboard.",
      "Rescuers took all of them off before dark.",
    ])
    #expect(version.sentences.map(\.language) == [.russian, .english, .english, .english])
    #expect(version.language == .english)
  }

  @Test("a name in another alphabet does not change the language of a sentence")
  func names() throws {
    let version = try reading.read([
      "Компания Harbour Lines продала паром «Vega» за 3 млн евро, сообщает Reuters.",
      "The ferry «Вега» belongs to Харьков Лайнс, its owner said on Friday.",
      "Компанія Harbour Lines продала пором «Vega» за 3 млн євро, пише Reuters.",
    ])
    #expect(version.sentences.map(\.language) == [.russian, .english, .ukrainian])
  }

  @Test("a Russian quotation in a Ukrainian version is read as Russian")
  func quotation() throws {
    let version = try reading.read([
      "Пором сів на мілину біля маяка, кажуть рятувальники.",
      "Ещё вчера мы были уверены, что всё обойдётся.",
      "Їх зняли гелікоптером, бо хвилі сягали трьох метрів.",
    ])
    #expect(version.sentences.map(\.language) == [.ukrainian, .russian, .ukrainian])
    #expect(version.language == .ukrainian)
  }

  @Test("a language that the user names holds for the version")
  func given() throws {
    let version = try reading.read(["Капитан ждал.", "Шторм стих."], language: .ukrainian)
    #expect(version.language == .ukrainian)
    #expect(version.sentences.map(\.language) == [.ukrainian, .ukrainian])
  }

  @Test("what has no words takes the language of its version", arguments: ["2025", "— 5 —"])
  func numbers(_ line: String) throws {
    let version = try reading.read(["Їхній пором зник уночі.", line])
    #expect(version.sentences.map(\.language) == [.ukrainian, .ukrainian])
  }

  @Test("a text in a language that is not known is not taken for a known one")
  func unknown() throws {
    let version = try reading.read([
      "Lautta ajoi karille majakan luona perjantaina, mutta kaikki matkustajat pelastettiin ajoissa."
    ])
    #expect(version.language == .undetermined)
  }
}
