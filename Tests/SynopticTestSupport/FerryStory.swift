package import SynopticLedger

/// A small story in Russian, Ukrainian and English, with every kind of row, fact, difference and finding.
///
/// A ferry runs aground. The versions contradict each other in how many people were taken off and in whether anybody
/// was hurt; each tells something that no other does, and leaves something out.
package enum FerryStory {
  /// Returns the ledger.
  package static func ledger() throws(LedgerBuilder.Failure) -> Ledger {
    var builder = LedgerBuilder()
    addVersions(to: &builder)
    try addRows(to: &builder)
    try addFacts(to: &builder)
    return builder.build()
  }

  private static func addVersions(to builder: inout LedgerBuilder) {
    builder.version(
      "ru", .russian, date: "2025-03-12", source: .given, path: "desk/ru.txt",
      [
        ["Паром «Надежда» сел на мель у Сосновки"],
        [.furniture("byline", "Ирина Коваль, отдел новостей")],
        [
          "Пассажирский паром «Надежда» сел на мель у порта Сосновка в ночь на 12 марта.",
          "Спасатели сняли с борта 214 человек, никто из них не пострадал.",
        ],
        [
          "По словам начальника порта Олега Гринчука, на пароме отказал главный двигатель.",
          "«Якорь не удержал судно на таком ветре», — сказал он журналистам.",
        ],
        [
          "Паром построен в 1987 году и рассчитан на 250 пассажиров.",
          "В 2019 году он уже терял ход в этих водах.",
        ],
        ["Ремонт обойдётся примерно в 1,2 млн евро."],
        [.furniture("read also", "Читайте также: шторм закрыл три порта на побережье")],
      ])
    builder.version(
      "uk", .ukrainian, date: "2025-03-12", source: .text, path: "desk/uk.txt",
      [
        ["Пором «Надія» сів на мілину біля Соснівки"],
        [
          "12 березня, Соснівка.",
          "Пасажирcький пором «Надія» сів на мілину біля порту Соснівка вночі.",
          "Рятувальники зняли з борту 241 людину, двоє з них дістали переохолодження.",
        ],
        ["Начальник порту Олег Гринчук повідомив, що на поромі відмовив двигун."],
        ["Пором збудували 1987 року, він бере на борт до 250 пасажирів."],
        [
          "Розслідування веде морська прокуратура.",
          "Капітана тимчасово відсторонили від служби.",
        ],
        [.furniture("photo credit", "Фото: пресслужба порту")],
      ])
    builder.version(
      "en", .english, date: "2025-03-12", source: .story, path: "desk/en.txt",
      [
        ["Ferry Nadiya runs aground off Sosnivka"],
        [.furniture("byline", "By Laura Finch, harbour desk")],
        [
          "The passenger ferry Nadiya ran aground off the port of Sosnivka in the early hours of Wednesday, 12 March.",
          "Rescuers took all 214 people off the ship.",
        ],
        ["Nobody was badly hurt, the coastguard said."],
        [
          "The main engine had failed, harbour master Oleh Hrynchuk told reporters.",
          "“The anchor could not hold her in such a wind,” he said.",
        ],
        ["Prosecutors have opened an inquiry into the accident."],
        ["Repairs may cost more than a million euros."],
        ["The Black Star line said that the next sailing would be on Friday."],
        [
          .furniture("promotion", "Sign up for our newsletter."),
          .furniture("copyright", "© 2025 Harbour Desk"),
        ],
      ])
  }

  private static func addRows(to builder: inout LedgerBuilder) throws(LedgerBuilder.Failure) {
    try builder.row(["ru": [0], "uk": [0], "en": [0]], confidence: 0.97, .agrees, seeAlso: [2])
    try builder.row(["ru": [1]], .furniture)
    try builder.row(
      ["ru": [2], "uk": [1], "en": [2, 3]], confidence: 0.94, .contradicts, seeAlso: [0])
    try builder.row(["ru": [3], "uk": [2], "en": [4]], confidence: 0.88, .omits)
    try builder.row(["ru": [4], "uk": [3]], confidence: 0.81, .omits)
    try builder.row(["ru": [5], "en": [6]], confidence: 0.62, .unclear)
    try builder.row(["uk": [4], "en": [5]], confidence: 0.71, .omits)
    try builder.row(["en": [7]], .adds)
    try builder.row(["en": [1]], .furniture)
    try builder.row(["ru": [6]], .furniture)
    try builder.row(["uk": [5]], .furniture)
    try builder.row(["en": [8]], .furniture)

    try builder.passageRow(["ru:0.0", "uk:0.0", "en:0.0"], confidence: 0.97, .agrees)
    try builder.passageRow(["ru:1.0"], .furniture)
    try builder.passageRow(["ru:2.0", "uk:1.0", "uk:1.1", "en:2.0"], confidence: 0.95, .differs)
    try builder.passageRow(
      ["ru:2.1", "uk:1.2", "en:2.1", "en:3.0"], confidence: 0.91, .contradicts)
    try builder.passageRow(["ru:3.0", "uk:2.0", "en:4.0"], confidence: 0.9, .omits)
    try builder.passageRow(["ru:3.1", "en:4.1"], confidence: 0.85, .omits)
    try builder.passageRow(["ru:4.0", "uk:3.0"], confidence: 0.84, .omits)
    try builder.passageRow(["ru:4.1"], .adds)
    try builder.passageRow(["ru:5.0", "en:6.0"], confidence: 0.62, .unclear)
    try builder.passageRow(["uk:4.0", "en:5.0"], confidence: 0.71, .omits)
    try builder.passageRow(["uk:4.1"], .adds)
    try builder.passageRow(["en:7.0"], .adds)
  }

  private static func addFacts(to builder: inout LedgerBuilder) throws(LedgerBuilder.Failure) {
    try builder.fact(
      row: 0, .other,
      [
        "ru": .present("сел на мель", "ru:0.0"), "uk": .present("сів на мілину", "uk:0.0"),
        "en": .present("runs aground", "en:0.0"),
      ])
    try builder.fact(
      row: 2, .date,
      [
        "ru": .present("в ночь на 12 марта", "ru:2.0"), "uk": .present("12 березня", "uk:1.0"),
        "en": .different("in the early hours of Wednesday, 12 March", "en:2.0"),
      ])
    let people = try builder.fact(
      row: 2, .number,
      [
        "ru": .present("214 человек", "ru:2.1"), "uk": .different("241 людину", "uk:1.2"),
        "en": .present("all 214 people", "en:2.1"),
      ])
    let hurt = try builder.fact(
      row: 2, .negation,
      [
        "ru": .present("никто из них не пострадал", "ru:2.1"),
        "uk": .different("двоє з них дістали переохолодження", "uk:1.2"),
        "en": .unclear("Nobody was badly hurt", "en:3.0"),
      ])
    let coastguard = try builder.fact(
      row: 2, .attribution, ["en": .present("the coastguard said", "en:3.0")])
    try builder.fact(
      row: 3, .other,
      [
        "ru": .present("отказал главный двигатель", "ru:3.0"),
        "uk": .present("відмовив двигун", "uk:2.0"),
        "en": .present("The main engine had failed", "en:4.0"),
      ])
    let anchor = try builder.fact(
      row: 3, .quote,
      [
        "ru": .present("«Якорь не удержал судно на таком ветре»", "ru:3.1"),
        "en": .present("“The anchor could not hold her in such a wind,”", "en:4.1"),
      ])
    let built = try builder.fact(
      row: 4, .date,
      [
        "ru": .present("построен в 1987 году", "ru:4.0"),
        "uk": .present("збудували 1987 року", "uk:3.0"),
      ])
    let seats = try builder.fact(
      row: 4, .number,
      [
        "ru": .present("рассчитан на 250 пассажиров", "ru:4.0"),
        "uk": .present("до 250 пасажирів", "uk:3.0"),
      ])
    let earlier = try builder.fact(
      row: 4, .other, ["ru": .present("В 2019 году он уже терял ход", "ru:4.1")])
    let cost = try builder.fact(
      row: 5, .number,
      [
        "ru": .present("примерно в 1,2 млн евро", "ru:5.0"),
        "en": .unclear("more than a million euros", "en:6.0"),
      ])
    let inquiry = try builder.fact(
      row: 6, .other,
      [
        "uk": .present("Розслідування веде морська прокуратура", "uk:4.0"),
        "en": .present("Prosecutors have opened an inquiry", "en:5.0"),
      ])
    let captain = try builder.fact(
      row: 6, .role, ["uk": .present("Капітана тимчасово відсторонили", "uk:4.1")])
    let sailing = try builder.fact(
      row: 7, .date, ["en": .present("the next sailing would be on Friday", "en:7.0")])
    // The headlines name the ship as well: told in the row of the headlines alone by the English version.
    try builder.fact(
      row: 2, .name,
      [
        "ru": .present("паром «Надежда»", "ru:2.0"), "uk": .present("пором «Надія»", "uk:1.1"),
        "en": .present("Ferry Nadiya", "en:0.0"),
      ])

    try addDifferences(to: &builder)

    try builder.finding(
      .conflict, .number, .error, fact: people, versions: ["ru", "uk", "en"],
      evidence: [
        ("214 человек", "ru:2.1"), ("241 людину", "uk:1.2"), ("all 214 people", "en:2.1"),
      ], "214 and 241 people taken off the same ship cannot both be right.")
    try builder.finding(
      .conflict, .negation, .warning, fact: hurt, versions: ["ru", "uk"],
      evidence: [
        ("никто из них не пострадал", "ru:2.1"), ("двоє з них дістали переохолодження", "uk:1.2"),
      ], "One version says that nobody was hurt, the other that two people were.")
    try builder.finding(
      .omitted, .quote, .warning, fact: anchor, versions: ["uk"],
      evidence: [
        ("«Якорь не удержал судно на таком ветре»", "ru:3.1"),
        ("“The anchor could not hold her in such a wind,”", "en:4.1"),
      ], "ru and en quote the harbour master; uk does not.")
    for (fact, quotes) in [
      (built, [("построен в 1987 году", "ru:4.0"), ("збудували 1987 року", "uk:3.0")]),
      (seats, [("рассчитан на 250 пассажиров", "ru:4.0"), ("до 250 пасажирів", "uk:3.0")]),
    ] {
      try builder.finding(
        .omitted, .date, .note, fact: fact, versions: ["en"], evidence: quotes,
        "ru and uk tell it; en does not.")
    }
    try builder.finding(
      .omitted, .other, .warning, fact: inquiry, versions: ["ru"],
      evidence: [
        ("Розслідування веде морська прокуратура", "uk:4.0"),
        ("Prosecutors have opened an inquiry", "en:5.0"),
      ], "uk and en tell of an inquiry; ru does not.")
    for (fact, id, quote, sentence) in [
      (coastguard, "en", "the coastguard said", "en:3.0"),
      (earlier, "ru", "В 2019 году он уже терял ход", "ru:4.1"),
      (captain, "uk", "Капітана тимчасово відсторонили", "uk:4.1"),
      (sailing, "en", "the next sailing would be on Friday", "en:7.0"),
    ] {
      try builder.finding(
        .added, .other, .note, fact: fact, versions: [id], evidence: [(quote, sentence)],
        "No other version tells it.")
    }
    _ = cost
    try builder.finding(
      .moved, nil, .note, versions: ["en"],
      evidence: [("Prosecutors have opened an inquiry", "en:5.0")],
      "en tells of the inquiry before the cost of repairs, uk at the end.")
    try builder.finding(
      .spelling, .name, .note, versions: ["ru", "en"],
      evidence: [("«Надежда»", "ru:0.0"), ("Nadiya", "en:0.0")],
      "ru translates the ship's name; en romanizes the Ukrainian one.")
    try builder.finding(
      .text, nil, .note, versions: ["uk"], evidence: [("Пасажирcький", "uk:1.1")],
      "The letter c of “Пасажирcький” is a Latin one.")
  }

  private static func addDifferences(
    to builder: inout LedgerBuilder
  ) throws(LedgerBuilder.Failure) {
    let people = [
      ("214 человек", "ru:2.1"), ("241 людину", "uk:1.2"), ("all 214 people", "en:2.1"),
    ]
    for (here, there) in [(0, 1), (1, 0), (1, 2), (2, 1)] {
      try builder.difference(
        .conflict, .number, people[here], people[there], "The numbers of people taken off differ.")
    }
    let hurt = [
      ("никто из них не пострадал", "ru:2.1"), ("двоє з них дістали переохолодження", "uk:1.2"),
      ("Nobody was badly hurt", "en:3.0"),
    ]
    try builder.difference(.conflict, .negation, hurt[0], hurt[1], "One says nobody, one says two.")
    try builder.difference(.conflict, .negation, hurt[1], hurt[0], "One says nobody, one says two.")
    try builder.difference(
      .unclear, .negation, hurt[2], hurt[1], "Nobody badly hurt leaves room for two lightly hurt.")
    try builder.difference(
      .unclear, .negation, hurt[1], hurt[2], "Nobody badly hurt leaves room for two lightly hurt.")
    try builder.difference(
      .added, .role, ("главный", "ru:3.0"), ("двигун", "uk:2.0"), "uk does not say which engine.")
    try builder.difference(
      .unclear, .number, ("примерно в 1,2 млн евро", "ru:5.0"),
      ("more than a million euros", "en:6.0"),
      "About 1.2 million may be what “more than a million” means.")
    try builder.difference(
      .unclear, .number, ("more than a million euros", "en:6.0"),
      ("примерно в 1,2 млн евро", "ru:5.0"),
      "About 1.2 million may be what “more than a million” means.")
    try builder.difference(
      .added, .date, ("on Friday", "en:7.0"), in: "uk", "Nothing there answers it.")
  }
}
