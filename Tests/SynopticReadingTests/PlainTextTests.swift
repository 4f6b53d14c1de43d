import SynopticReading
import Testing

/// A text and the blocks that it must be parted into; a bar stands for a line end inside a block.
struct PlainTextForm: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let blocks: [String]

  init(_ name: String, _ text: String, _ blocks: [String]) {
    self.name = name
    self.text = text
    self.blocks = blocks
  }

  var testDescription: String { name }
}

@Suite("Blocks of plain text")
struct PlainTextTests {
  private static let headlines: [PlainTextForm] = [
    PlainTextForm(
      "headline and text with a blank line between",
      "Пором повернули на лінію\n\nРічкова поліція знайшла судно за п'ять тижнів.\n",
      ["H Пором повернули на лінію", "P Річкова поліція знайшла судно за п'ять тижнів."]),
    PlainTextForm(
      "headline, caption and text",
      "Police find the lost ferry below Zaozernoye\nThe ferry Chaika (Photo: river police)\n\nThe hull is whole, the police said.",
      [
        "H Police find the lost ferry below Zaozernoye", "C The ferry Chaika (Photo: river police)",
        "P The hull is whole, the police said.",
      ]),
    PlainTextForm(
      "headline right above its text",
      "Паром вернули городу\nРечная полиция нашла судно, пропавшее в апреле. Корпус цел.\n\nРемонт стоит 3 млн.",
      [
        "H Паром вернули городу", "P Речная полиция нашла судно, пропавшее в апреле. Корпус цел.",
        "P Ремонт стоит 3 млн.",
      ]),
    PlainTextForm(
      "headline in two lines",
      "The lost ferry is back\nin its harbour\n\nThe police found it on a sandbank.",
      ["H The lost ferry is back | in its harbour", "P The police found it on a sandbank."]),
    PlainTextForm(
      "headline that ends with an abbreviation",
      "Ferry Builder Sells Its Yard to a Rival in the U.S.\n\nThe sale closes in May.",
      ["H Ferry Builder Sells Its Yard to a Rival in the U.S.", "P The sale closes in May."]),
    PlainTextForm(
      "subheads between paragraphs",
      "The ferry lay there for weeks.\n\nWhat comes next\n\nThe town will decide in autumn.\n\nКонтекст\n\nТрос оборвался впервые.",
      [
        "P The ferry lay there for weeks.", "H What comes next",
        "P The town will decide in autumn.", "H Контекст",
        "P Трос оборвался впервые.",
      ]),
    PlainTextForm(
      "subheads in one block with the text",
      "The ferry lay there for weeks.\nWhat comes next\nThe town will decide in autumn.\n\nNobody was hurt.",
      [
        "P The ferry lay there for weeks.", "H What comes next",
        "P The town will decide in autumn.",
        "P Nobody was hurt.",
      ]),
    PlainTextForm(
      "headline above byline and date",
      "Ferry found five weeks after the flood\n\nAnna Reed\n\n12 May\n\nThe river police found it.",
      [
        "H Ferry found five weeks after the flood", "P Anna Reed", "H 12 May",
        "P The river police found it.",
      ]),
    PlainTextForm(
      "short lines after the text are no headings",
      "Ferry found\n\nThe river police found it.\n\nAnna Reed\n\nContinue reading",
      ["H Ferry found", "P The river police found it.", "P Anna Reed", "P Continue reading"]),
    PlainTextForm(
      "a short line that goes on below is no heading",
      "The river police said\non Monday that it was found.\n\nThe hull is whole.",
      ["P The river police said | on Monday that it was found.", "P The hull is whole."]),
  ]

  private static let breaks: [PlainTextForm] = [
    PlainTextForm(
      "finished sentences end paragraphs",
      "Паром нашли.\nЕго вынесло на отмель.\n\nКорпус цел.",
      ["P Паром нашли.", "P Его вынесло на отмель.", "P Корпус цел."]),
    PlainTextForm(
      "closing quotation marks belong to the sentence",
      "«Мы нашли паром.»\n“It is whole!”\nОн цел…\n\nКонец.",
      ["P «Мы нашли паром.»", "P “It is whole!”", "P Он цел…", "P Конец."]),
    PlainTextForm(
      "a line end inside a sentence joins",
      "Паром нашла\nречная полиция, а\nвернул город.\n\nКорпус цел.",
      ["P Паром нашла | речная полиция, а | вернул город.", "P Корпус цел."]),
    PlainTextForm(
      "a link on a line of its own joins",
      "According to\nReuters\n, the ferry is back.\n\nThe hull is whole.",
      ["P According to | Reuters | , the ferry is back.", "P The hull is whole."]),
    PlainTextForm(
      "an initial at the end of a line joins",
      "The police named Yegor V.\nVyuzhin as the finder.\n\nThe hull is whole.",
      ["P The police named Yegor V. | Vyuzhin as the finder.", "P The hull is whole."]),
    PlainTextForm(
      "an unfinished sentence before a quotation joins",
      "Вьюжин назвал паром\n«крепкой машиной» и уехал.\n\nКорпус цел.",
      ["P Вьюжин назвал паром | «крепкой машиной» и уехал.", "P Корпус цел."]),
    PlainTextForm(
      "a line that no one would wrap ends its paragraph",
      "Город оценивает ремонт в три миллиона и рассчитывает вернуть паром на линию до середины июня, если завод успеет поставить новый двигатель и якорь\nПока жителей возят катера.\n\nПроезд бесплатный.",
      [
        "P Город оценивает ремонт в три миллиона и рассчитывает вернуть паром на линию до середины июня, если завод успеет поставить новый двигатель и якорь",
        "P Пока жителей возят катера.", "P Проезд бесплатный.",
      ]),
    PlainTextForm(
      "a full line before a name joins where nothing shows more",
      "Паром нашли\n\nПаром вынесло на отмель, сообщил в среду начальник полиции Егор\nВьюжин.\n\nКорпус цел.",
      [
        "H Паром нашли",
        "P Паром вынесло на отмель, сообщил в среду начальник полиции Егор | Вьюжин.",
        "P Корпус цел.",
      ]),
    PlainTextForm(
      "verse stays together",
      "В селе поют:\n\nУплыл паром, уплыл паром,\nОставил нас на берегу,\nИ мы стоим теперь вдвоём\nНа том весеннем берегу.\n\nПесне сорок лет.",
      [
        "P В селе поют:",
        "P Уплыл паром, уплыл паром, | Оставил нас на берегу, | И мы стоим теперь вдвоём | На том весеннем берегу.",
        "P Песне сорок лет.",
      ]),
    PlainTextForm(
      "rules of signs stand by themselves",
      "Ferry found\n===========\nThe police found it.\n* * *\nThe hull is whole.\n\n-----\n\nNobody was hurt.",
      [
        "H Ferry found", "A ===========", "P The police found it.", "A * * *",
        "P The hull is whole.", "A -----",
        "P Nobody was hurt.",
      ]),
  ]

  private static let lists: [PlainTextForm] = [
    PlainTextForm(
      "bullets", "The police found:\n• the hull\n• the engine\n•one anchor\n\nNobody was hurt.",
      [
        "P The police found:", "L • the hull", "L • the engine", "L •one anchor",
        "P Nobody was hurt.",
      ]),
    PlainTextForm(
      "a bullet with blanks before it",
      "The hull is whole.\n\n  • May 3, the ice broke up. The ferry was lost.",
      ["P The hull is whole.", "L • May 3, the ice broke up. The ferry was lost."]),
    PlainTextForm(
      "dashes with small letters",
      "На борту были:\n— капитан;\n— два матроса;\n— собака.\n\nВсе целы.",
      ["P На борту были:", "L — капитан;", "L — два матроса;", "L — собака.", "P Все целы."]),
    PlainTextForm(
      "hyphens and stars", "Left aboard:\n- an anchor\n- a rope\n\n* Monday\n* Tuesday\n\nDone.",
      ["P Left aboard:", "L - an anchor", "L - a rope", "L * Monday", "L * Tuesday", "P Done."]),
    PlainTextForm(
      "numbers", "1. Осмотреть трюм\n2. Завести двигатель\n3) не в счёт\n\nТак решили.",
      ["L 1. Осмотреть трюм", "L 2. Завести двигатель", "L 3) не в счёт", "P Так решили."]),
    PlainTextForm(
      "letters", "а) трюм;\nб) двигун;\nв) якір.\n\nУсе ціле.",
      ["L а) трюм;", "L б) двигун;", "L в) якір.", "P Усе ціле."]),
    PlainTextForm(
      "items in wrapped lines",
      "- The hull, which the police looked over from the\n  inside, is whole. It was built in 1974.\n- The engine is flooded and will have to be taken\n  out of the ship.\n\nNobody was hurt in the flood, and the town will pay\nfor everything that the ice took away. It has money.",
      [
        "L - The hull, which the police looked over from the | inside, is whole. It was built in 1974.",
        "L - The engine is flooded and will have to be taken | out of the ship.",
        "P Nobody was hurt in the flood, and the town will pay | for everything that the ice took away. It has money.",
      ]),
    PlainTextForm(
      "direct speech is no list",
      "Егора спросили о пароме.\n— Мы нашли его в среду, — сказал он.\n— Корпус цел?\n— Цел.\n\nПаром вернули.",
      [
        "P Егора спросили о пароме.", "P — Мы нашли его в среду, — сказал он.", "P — Корпус цел?",
        "P — Цел.",
        "P Паром вернули.",
      ]),
    PlainTextForm(
      "the dash of a sentence is no list",
      "Серед учасників пошуку був і начальник річкової поліції\n— Єгор В'южин, який і знайшов пором. Він повідомив про це\nмерії того ж дня, а вона вирішила негайно забрати судно з\nмілини.\n\nКорпус цілий.",
      [
        "P Серед учасників пошуку був і начальник річкової поліції | — Єгор В'южин, який і знайшов пором. Він повідомив про це | мерії того ж дня, а вона вирішила негайно забрати судно з | мілини.",
        "P Корпус цілий.",
      ]),
    PlainTextForm(
      "a number at the head of a wrapped line is no item",
      "The first launch leaves the left bank at 6:40, the last at\n21. Both are free of charge until the ferry is back, which\nthe town hopes will be by 15 June, and not a day later than\nthat.\n\nNobody pays.",
      [
        "P The first launch leaves the left bank at 6:40, the last at | 21. Both are free of charge until the ferry is back, which | the town hopes will be by 15 June, and not a day later than | that.",
        "P Nobody pays.",
      ]),
  ]

  private static let captions: [PlainTextForm] = [
    PlainTextForm(
      "photo and colon", "Фото: річкова поліція\n\nПором знайшли.",
      ["C Фото: річкова поліція", "P Пором знайшли."]),
    PlainTextForm(
      "photo by", "Photo by Anna Reed\n\nIt was found.",
      ["C Photo by Anna Reed", "P It was found."]),
    PlainTextForm(
      "source in brackets", "Паром у причала (фото: мэрия)\n\nЕго нашли.",
      ["C Паром у причала (фото: мэрия)", "P Его нашли."]),
    PlainTextForm(
      "agency after a bar", "The ferry in April | Reuters\n\nIt was found.",
      ["C The ferry in April | Reuters", "P It was found."]),
    PlainTextForm(
      "image source", "image source from:rivernews\n\nIt was found.",
      ["C image source from:rivernews", "P It was found."]),
    PlainTextForm(
      "illustration", "Иллюстративное фото\n\nЕго нашли.",
      ["C Иллюстративное фото", "P Его нашли."]),
    PlainTextForm(
      "a headline that promises a video is none", "Паром сняли с отмели (видео)\n\nЕго нашли.",
      ["H Паром сняли с отмели (видео)", "P Его нашли."]),
    PlainTextForm(
      "a sentence about a photo is none", "Фотограф снял паром.\n\nPhotographers came.",
      ["P Фотограф снял паром.", "P Photographers came."]),
  ]

  private static let lineEnds: [PlainTextForm] = [
    PlainTextForm(
      "CRLF", "Первый.\r\n\r\nВторой\r\nдальше.\r\n", ["P Первый.", "P Второй | дальше."]),
    PlainTextForm(
      "CR", "First one.\r\rSecond\rgoes on.\r", ["P First one.", "P Second | goes on."]),
    PlainTextForm(
      "CR CR LF", "First.\r\r\nSecond.\r\r\n\r\r\nThird.", ["P First.", "P Second.", "P Third."]),
    PlainTextForm(
      "U+2028 and U+2029", "Первый.\u{2028}Ещё.\u{2029}Второй.",
      ["P Первый.", "P Ещё.", "P Второй."]),
    PlainTextForm(
      "form feed", "Page one ends,\u{C}Page two.\n\nLast.",
      ["P Page one ends,", "P Page two.", "P Last."]),
    PlainTextForm(
      "form feed on its own line", "First.\n\u{C}\nSecond.", ["P First.", "P Second."]),
    PlainTextForm(
      "NEL and vertical tab", "One.\u{85}Two.\u{B}Three.", ["P One.", "P Two.", "P Three."]),
    PlainTextForm("blanks around", "\n\n  Один.  \n\u{A0}\n\t Два. \n \n", ["P Один.", "P Два."]),
    PlainTextForm("no line end", "Один.", ["P Один."]),
  ]

  @Test("headlines and subheads", arguments: headlines)
  func headline(_ form: PlainTextForm) throws { try check(form) }

  @Test("breaks inside a block", arguments: breaks)
  func inside(_ form: PlainTextForm) throws { try check(form) }

  @Test("lists", arguments: lists)
  func list(_ form: PlainTextForm) throws { try check(form) }

  @Test("captions", arguments: captions)
  func caption(_ form: PlainTextForm) throws { try check(form) }

  @Test("line ends and blanks", arguments: lineEnds)
  func lineEnd(_ form: PlainTextForm) throws { try check(form) }

  private func check(_ form: PlainTextForm) throws {
    let document = try read(form.text)
    #expect(document.sketch == form.blocks)
    #expect(document.text == Array(form.text.utf8))
    SourceMapTests.check(document, Array(form.text.utf8))
    Self.checkCoverage(document)
  }

  /// Checks that every byte that shows something is in a block.
  static func checkCoverage(_ document: Document) {
    var rest = document.text
    for block in document.blocks {
      for offset in block.range { rest[offset] = 0x20 }
    }
    let shown = String(decoding: rest, as: UTF8.self).unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && ![0x200B, 0x2060, 0xFEFF].contains(scalar.value)
        && scalar.properties.generalCategory != .control
    }
    #expect(shown.isEmpty)
  }
}
