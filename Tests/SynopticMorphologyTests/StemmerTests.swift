import SynopticLedger
import SynopticMorphology
import Testing

@Suite("Stems")
struct StemmerTests {
  private func stem(_ word: String, _ language: Language) -> String {
    String(decoding: Stemmer.stem(Array(word.utf8), language: language), as: UTF8.self)
  }

  @Test(
    "forms of one lemma have one stem",
    arguments: [
      (Language.russian, "завод завода заводу заводом заводе заводы заводов заводами заводах"),
      (.russian, "прокуратура прокуратуры прокуратуре прокуратуру прокуратурой"),
      (.russian, "область области областью областей областями"),
      (.russian, "рынок рынка рынку рынком рынки рынков"),
      (.russian, "владелец владельца владельцу владельцем владельцы"),
      (.russian, "новый нового новому новым новая новой новую новые новых новыми"),
      (.russian, "верховный верховного верховная верховной верховную"),
      (.russian, "письмо письма письму письмом письмами"),
      (.russian, "студентка студентки студентке студентку студенток студентками"),
      (.russian, "договориться договорился договорилась договорились договорится договорятся"),
      (.ukrainian, "завод заводу заводові заводом заводі заводи заводів заводами"),
      (.ukrainian, "прокуратура прокуратури прокуратурі прокуратуру прокуратурою"),
      (.ukrainian, "область області областю областей областями"),
      (.ukrainian, "ринок ринку ринком ринки ринків"),
      (.ukrainian, "новий нового новому новим нова нової новій нову нові нових новими"),
      (.ukrainian, "верховна верховної верховній верховну верховною"),
      (.ukrainian, "ніч ночі ночей"),
      (.ukrainian, "рука руки руці руку рукою рук руками"),
      (.ukrainian, "допомога допомоги допомозі допомогу допомогою"),
      (.ukrainian, "домовитися домовився домовилися домовилась"),
      (.english, "prisoner prisoners"), (.english, "city cities"),
      (.english, "carry carries carried"),
      (.english, "release releases released releasing"), (.english, "stop stops stopped stopping"),
      (.english, "travel travelled traveling travels"), (.english, "class classes"),
      (.english, "building buildings build builds"), (.english, "virus viruses"),
    ])
  func oneStem(_ language: Language, _ forms: String) {
    #expect(Set(forms.split(separator: " ").map { stem(String($0), language) }).count == 1)
  }

  @Test(
    "different lemmas have different stems",
    arguments: [
      (Language.russian, "министр министерство"), (.russian, "война воин"),
      (.russian, "партия парта"),
      (.russian, "область облако"), (.russian, "город горе"), (.russian, "суд судно судьба"),
      (.russian, "право правда"), (.russian, "президент прецедент"),
      (.ukrainian, "міністр міністерство"), (.ukrainian, "місто місце"), (.ukrainian, "суд судно"),
      (.ukrainian, "право правда"), (.ukrainian, "рада район"),
      (.english, "army arm"), (.english, "news new"), (.english, "process procession"),
      (.english, "status state"), (.english, "united unity"),
    ])
  func differentStems(_ language: Language, _ words: String) {
    let list = words.split(separator: " ").map { stem(String($0), language) }
    #expect(Set(list).count == list.count)
  }

  @Test(
    "a stem has at least three letters, or the whole word",
    arguments: [
      "да", "я", "дом", "ели", "они", "иду", "её", "ся", "it", "is", "bed", "sing", "їм", "ти",
      "ніс",
    ])
  func shortWords(_ word: String) {
    for language in Language.allCases {
      let length = Stemmer.stemLength(Array(word.utf8), language: language)
      let letters = String(decoding: Array(word.utf8).prefix(length), as: UTF8.self).count
      #expect(letters >= min(3, word.count))
    }
  }

  @Test(
    "a stem's length is within the word, for any bytes",
    arguments: [
      [], [0xD0], [0xBE, 0xBE], [0xFF], [0xD1, 0x81, 0xD1, 0x8F], Array("наааасяся".utf8),
      [0x73, 0xD0],
      Array(repeating: 0xBE, count: 300), Array("'".utf8), Array("🙂ing".utf8), Array("ьььь".utf8),
    ] as [[UInt8]])
  func anyBytes(_ word: [UInt8]) {
    for language in Language.allCases {
      #expect(0...word.count ~= Stemmer.stemLength(word, language: language))
      #expect(Stemmer.stem(word, language: language) == Stemmer.stem(word, language: language))
    }
  }

  @Test("no language, no stem")
  func undetermined() {
    #expect(stem("заводами", .undetermined) == "заводами")
    #expect(stem("stopped", .undetermined) == "stopped")
  }

  @Test("what Russian and Ukrainian share keeps alike stems")
  func alikeStems() {
    for (russian, ukrainian) in [
      ("президента", "президента"), ("парламентом", "парламентом"), ("заводах", "заводах"),
      ("газета", "газета"), ("столицы", "столиця"), ("голоса", "голосу"),
    ] where russian.dropLast() == ukrainian.dropLast() {
      #expect(stem(russian, .russian) == stem(ukrainian, .ukrainian))
    }
  }
}
