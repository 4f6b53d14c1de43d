import SynopticLedger

extension ConflictCase {
  /// Statements and denials.
  static let negation: [ConflictCase] = [
    ConflictCase(
      "a statement and its denial", .negation, .trial,
      [
        "The thief [admitted] his guilt.",
        "Вор [признал] вину.",
        "Злодій [визнав] провину.",
      ],
      [
        "The thief did [not admit] his guilt.",
        "Вор [не признал] вину.",
        "Злодій [не визнав] провину.",
      ]),
    ConflictCase(
      "helping verbs", .negation, .budget,
      [
        "The council will [close] the old school.",
        "Старую школу совет [закроет].",
        "Стару школу рада [закриє].",
      ],
      [
        "The council will [not close] the old school.",
        "Старую школу совет [закрывать] не станет.",
        "Стару школу рада [закривати] не стане.",
      ]),
    ConflictCase(
      "refusals", .negation, .fire,
      [
        "The owner [paid] for the repair of the roof.",
        "Владелец [заплатил] за ремонт крыши.",
        "Власник [заплатив] за ремонт даху.",
      ],
      [
        "The owner [refused to pay] for the repair of the roof.",
        "Владелец [отказался платить] за ремонт крыши.",
        "Власник [відмовився платити] за ремонт даху.",
      ]),
    ConflictCase(
      "nothing was paid", .negation, .fire,
      [
        "The factory has [paid] the workers.",
        "Фабрика [заплатила] рабочим.",
        "Фабрика [заплатила] робітникам.",
      ],
      [
        "For the night shift the workers were [paid] nothing.",
        "Рабочим фабрика ничего [не заплатила].",
        "Робітникам фабрика нічого [не заплатила].",
      ]),
    ConflictCase(
      agreeing: "denied once or twice", .trial,
      [
        "Nobody saw the thief in the museum.",
        "Никто не видел вора в музее.",
        "Ніхто не бачив злодія в музеї.",
      ],
      [
        "No one ever saw the thief in the museum.",
        "Никто никогда не видел вора в музее.",
        "Ніхто ніколи не бачив злодія в музеї.",
      ]),
    ConflictCase(
      agreeing: "without and a denial", .fire,
      [
        "The workers of the factory were left without water.",
        "Рабочие фабрики остались без воды.",
        "Робітники фабрики залишилися без води.",
      ],
      [
        "The workers of the factory do not have water.",
        "У рабочих фабрики нет воды.",
        "Робітники фабрики не мають води.",
      ]),
    ConflictCase(
      agreeing: "lack and a denial", .budget,
      [
        "The schools lack teachers.",
        "Школам не хватает учителей.",
        "Школам бракує вчителів.",
      ],
      [
        "The schools do not have enough teachers.",
        "В школах недостаточно учителей.",
        "У школах недостатньо вчителів.",
      ]),
    ConflictCase(
      agreeing: "not until a day", .fire, date: "2025-03-20",
      [
        "The factory will not open until 5 April.",
        "Фабрика не откроется до 5 апреля.",
        "Фабрика не відкриється до 5 квітня.",
      ],
      [
        "The factory will open on 5 April.",
        "Фабрика откроется 5 апреля.",
        "Фабрика відкриється 5 квітня.",
      ]),
    ConflictCase(
      "opposite words", .negation, .budget,
      [
        "The council [supported] the plan for the new school.",
        "Совет [поддержал] план новой школы.",
        "Рада [підтримала] план нової школи.",
      ],
      [
        "The council [rejected] the plan for the new school.",
        "Совет [отклонил] план новой школы.",
        "Рада [відхилила] план нової школи.",
      ]),
    ConflictCase(
      "a denial before the verb", .negation, .ferry,
      [
        "The captain [saw] the rocks.",
        "Капитан [видел] скалы.",
        "Капітан [бачив] скелі.",
      ],
      [
        "The captain [never saw] the rocks.",
        "Капитан [не видел] скал.",
        "Капітан [не бачив] скель.",
      ]),
    ConflictCase(
      "two negators that deny once", .negation, .ferry,
      [
        "The captain [warned] the passengers about the storm.",
        "Капитан [предупредил] пассажиров о шторме.",
        "Капітан [попередив] пасажирів про шторм.",
      ],
      [
        "The captain [never warned] the passengers about the storm.",
        "Капитан никогда [не предупреждал] пассажиров о шторме.",
        "Капітан ніколи [не попереджав] пасажирів про шторм.",
      ]),
    ConflictCase(
      agreeing: "not only", .budget,
      [
        "The council closed not only the old school.",
        "Совет закрыл не только старую школу.",
        "Рада закрила не лише стару школу.",
      ],
      [
        "The council closed the old school.",
        "Совет закрыл старую школу.",
        "Рада закрила стару школу.",
      ]),
    ConflictCase(
      "nobody and somebody", .negation, .ferry,
      [
        "The captain [told] the passengers about the rocks.",
        "Капитан [рассказал] пассажирам о скалах.",
        "Капітан [розповів] пасажирам про скелі.",
      ],
      [
        "The captain has [not told] the passengers about the rocks.",
        "Капитан [не рассказал] пассажирам о скалах.",
        "Капітан [не розповів] пасажирам про скелі.",
      ]),
    ConflictCase(
      agreeing: "a denial of either version", .trial,
      [
        "The thief did not admit his guilt.",
        "Вор не признал вину.",
        "Злодій не визнав провину.",
      ],
      [
        "The thief has never admitted his guilt.",
        "Вор так и не признал вину.",
        "Злодій так і не визнав провину.",
      ]),
  ]
}
