import SynopticLanguage
import Testing

/// Paragraphs in which `|` stands where a sentence ends.
@Suite("Where sentences end")
struct SentenceTests {
  private let reading: TextReading

  init() throws { reading = try TextReading() }

  private func check(_ marked: String) throws {
    let expected = marked.split(separator: "|").map(String.init)
    let paragraph = expected.joined(separator: " ")
    let found = try reading.sentences(paragraph)
    #expect(found == expected, "\(found)")
  }

  @Test(
    "Russian",
    arguments: [
      "Паром сел на мель.|Пассажиров сняли.",
      "Мост открыли в 2019 г. после ремонта.|Его строили два года.",
      "Судно построили в 1987 г.|Его владелец живёт в Риге.",
      "Он родился в г. Одессе.|Там же учился.",
      "Завод стоит на ул. Садовой, д. 5.|Рядом порт.",
      "По ст. 205 УК ему грозит срок.|Суд назначен на март.",
      "На борту было 5 тыс. человек.|Их вывезли.",
      "Ущерб оценили в 3 млн руб. и 200 тыс. евро.|Считали неделю.",
      "Театр им. Чехова закрыт.|Ремонт продлится год.",
      "Музей им. А. С. Пушкина открыт.|Вход свободный.",
      "Капитан А. Б. Орлов дал показания.|Суд их выслушал.",
      "Привезли хлеб, воду и т. д. и т. п. для всех.|Этого мало.",
      "Об этом сообщил проф. Ларин.|Ему возразили.",
      "В с. Богдановка у храма св. Ильи тихо.|Волны там по 3 м.|Длина мола 90 м.|Весит буй 50 г.|Это мало.",
      "Это случилось в I в. до н. э. у моря.|Город погиб.",
      "Шторм усилился…|Порт закрыли в полдень.|Суда ушли в море.",
      "«Мы плыли всю ночь.|Было темно», — рассказал рыбак.|Его спасли.",
      "«Где паром?» — спросил он.|Ответа не было.",
      "«Паром ушёл!» — крикнул матрос.|Все обернулись.",
      "Что делать дальше?|Никто не знал!|Ждали утра.",
      "Порт закрыт (см. карту).|Его откроют в мае.",
      "Цена выросла на 5,5%.|Это рекорд.",
      "Сайт port.example.ru не работал.|Его чинили.",
    ])
  func russian(_ marked: String) throws { try check(marked) }

  @Test(
    "Ukrainian",
    arguments: [
      "Пором сів на мілину.|Пасажирів зняли.",
      "Міст відкрили 2019 р. після ремонту.|Його зводили два роки.",
      "Він народився в м. Одесі.|Там і вчився.",
      "Завод стоїть на вул. Садовій, буд. 5.|Поруч порт.",
      "За ст. 111 ККУ йому загрожує строк.|Суд призначено на березень.",
      "На борту було 5 тис. людей.|Їх вивезли.",
      "Збитки сягнули 3 млн грн і 200 тис. євро.|Рахували тиждень.",
      "Театр ім. Лесі Українки зачинено.|Ремонт триватиме рік.",
      "Капітан О. Б. Гончар дав свідчення.|Суд їх вислухав.",
      "Привезли хліб, воду та ін. для всіх.|Цього мало.",
      "Про це сказав проф. Мельник.|Йому заперечили.",
      "У с. Богданівка тихо.|Хвилі там по 3 м.|Довжина молу 90 м.",
      "Шторм посилився…|Порт закрили опівдні.|Судна вийшли в море.",
      "«Ми пливли всю ніч.|Було темно», — розповів рибалка.|Його врятували.",
      "«Де пором?» — запитав він.|Відповіді не було.",
      "Що робити далі?|Ніхто не знав!|Чекали ранку.",
      "П'ятеро зникли.|Їх шукають.",
    ])
  func ukrainian(_ marked: String) throws { try check(marked) }

  @Test(
    "English",
    arguments: [
      "The ferry ran aground.|Passengers were taken off.",
      "Mr. Hale and Dr. Ito were aboard.|Both are safe.",
      "He lives in the U.S. with his family.|They moved in May.",
      "The ship left the U.S.|The crew stayed in the U.S. Navy yard.",
      "The yard, owned by Barlow Inc. since 1990, has closed.|No one was paid.",
      "J. R. Penrose owned the boat.|He sold it.",
      "He lives in St. Petersburg.|Prof. Lee and Lt. Col. Roy met Sen. Hale there.",
      "It opened on Jan. 5 in Riga.|Few came.",
      "The fine is approx. 300 euros.|It rose by 2.5 percent.",
      "The vote was Smith vs. Jones.|Smith won.",
      "The storm grew by the hour…|The port closed at noon.|Ships left for open sea.",
      "The storm… The worst in years.|Nobody slept.",
      "“We sailed all night.|It was dark,” said a fisherman.|He was rescued.",
      "“Where is the ferry?” he asked.|Nobody answered.",
      "Who was to blame?|Nobody knew!|They waited.",
      "The ship sailed at 5 p.m. on Friday.|It never arrived.",
      "No. 5 is the largest pier.|It is shut.",
    ])
  func english(_ marked: String) throws { try check(marked) }

  @Test(
    "a date that is glued to a sentence stands for itself",
    arguments: [
      "2025-11-26|Паром сел на мель у маяка.", "26.11.2025|Пором сів на мілину біля маяка.",
      "26.11.2025, 14:05|Паром сел на мель у маяка.", "date 2025-11-26|The ferry ran aground.",
      "2025-11-26|“Nobody saw us,” said a sailor.",
    ])
  func glued(_ marked: String) throws { try check(marked) }

  @Test(
    "a date that opens a sentence is part of it",
    arguments: [
      "26.11.2025 паром сел на мель.|Его сняли.",
      "2025-11-26 is the date of the vote.|It may move.",
      "26 ноября паром сел на мель.|Его сняли.",
    ])
  func opening(_ marked: String) throws { try check(marked) }

  @Test(
    "a sentence may begin with a number",
    arguments: [
      "Паром стоит в Одессе.|480 млн гривен выделят на ремонт.",
      "Договор подписали вчера.|12 рабочих наняли сразу.|25% платы внесли вперёд.",
      "Пором стоїть в Одесі.|480 млн гривень виділять на ремонт.",
      "Угоду підписали вчора.|12 робітників найняли одразу.",
      "The ferry is in port.|480 million will be spent.",
      "The deal was signed.|12 workers were hired at once.|3 left.",
      "Музей открыли в мае 2019 г. 300 гостей пришли сразу.",
      "Він мешкає на вул. 8 Березня біля порту.|Там тихо.",
      "Pier No. 12 is shut.|No. 5 is open.",
      "The price rose by 2.5 percent.|It may rise by 3.7 more.",
      "Рейс отложили до 10.30 утра.|Ждать будут в порту.",
    ])
  func openingNumber(_ marked: String) throws { try check(marked) }

  @Test(
    "a century in Roman numerals ends a sentence where a capital follows",
    arguments: [
      "Храм построили в XIII в.|Его сожгли через сто лет.",
      "Церковь стоит с XVI в. у самой реки.|Её чинят.",
      "Храм збудували у XIII ст.|Його спалили за сто років.",
      "Церква стоїть з XVI ст. біля річки.|Її лагодять.",
      "Храм збудували у ХІІІ ст.|Його спалили за сто років.",
      "Храм построили в ХV в.|Его сожгли через сто лет.",
      "За ст. Шевченковою справу закрили.|Про це мовчать.",
    ])
  func romanCentury(_ marked: String) throws { try check(marked) }

  @Test("a line break within a paragraph is a blank")
  func lineBreak() throws {
    #expect(
      try reading.sentences("Паром сел\nна мель. Его\r\nсняли.") == [
        "Паром сел\nна мель.", "Его\r\nсняли.",
      ])
  }

  @Test("sentences hold all letters of their paragraph, in order, whatever stands in it")
  func nothingIsLost() throws {
    let alphabet = Array("Аб Іїgё.,!?…«»“”\"'()— \u{A0}5 г.\u{301}\u{AD}\n".unicodeScalars)
    var seed: UInt64 = 11
    for _ in 0..<300 {
      var text = "Я"
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(alphabet[Int(seed >> 33) % alphabet.count])
      }
      let version = try reading.read([text])
      var end = 0
      var kept = ""
      for sentence in version.sentences {
        #expect(sentence.range.lowerBound >= end && !sentence.range.isEmpty)
        end = sentence.range.upperBound
        kept += version.string(sentence.range)
      }
      #expect(end <= version.text.count)
      #expect(Self.signs(kept) == Self.signs(text))
    }
  }

  private static func signs(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
  }
}
