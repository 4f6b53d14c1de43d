import SynopticLedger

extension ConflictCase {
  /// Places.
  static let places: [ConflictCase] = [
    ConflictCase(
      "two cities", .place, .ferry,
      [
        "The injured sailors were taken to a hospital in [Odesa].",
        "Раненых моряков доставили в больницу в [Одессе].",
        "Поранених моряків доправили до лікарні в [Одесі].",
      ],
      [
        "The injured sailors were taken to a hospital in [Lviv].",
        "Раненых моряков доставили в больницу во [Львове].",
        "Поранених моряків доправили до лікарні у [Львові].",
      ]),
    ConflictCase(
      "two countries", .place, .trial,
      [
        "The thief was arrested in [Poland].",
        "Вора арестовали в [Польше].",
        "Злодія заарештували в [Польщі].",
      ],
      [
        "The thief was arrested in [Germany].",
        "Вора арестовали в [Германии].",
        "Злодія заарештували в [Німеччині].",
      ]),
    ConflictCase(
      agreeing: "a city and its country", .ferry,
      [
        "The injured sailors were taken to a hospital in Warsaw.",
        "Раненых моряков доставили в больницу в Варшаве.",
        "Поранених моряків доправили до лікарні у Варшаві.",
      ],
      [
        "The injured sailors were taken to a hospital in Poland.",
        "Раненых моряков доставили в больницу в Польше.",
        "Поранених моряків доправили до лікарні в Польщі.",
      ]),
    ConflictCase(
      agreeing: "spellings of a city", .ferry,
      [
        "The injured sailors were taken to a hospital in Kyiv.",
        "Раненых моряков доставили в больницу в Киеве.",
        "Поранених моряків доправили до лікарні в Києві.",
      ],
      [
        "The injured sailors were taken to a hospital in Kiev.",
        "Раненых моряков доставили в больницу в Киеве.",
        "Поранених моряків доправили до лікарні у Києві.",
      ]),
    ConflictCase(
      agreeing: "spellings of a village", .ferry,
      [
        "The ferry was towed to the village of Bilohirka.",
        "Паром отбуксировали в село Белогорка.",
        "Пором відбуксирували до села Білогірка.",
      ],
      [
        "The ferry was towed to the village of Belogorka.",
        "Паром отбуксировали в село Белогорку.",
        "Пором відбуксирували до села Білогірки.",
      ]),
    ConflictCase(
      agreeing: "a place told by one version alone", .ferry,
      [
        "The injured sailors were taken to a hospital.",
        "Раненых моряков доставили в больницу.",
        "Поранених моряків доправили до лікарні.",
      ],
      [
        "The injured sailors were taken to a hospital in Odesa.",
        "Раненых моряков доставили в больницу в Одессе.",
        "Поранених моряків доправили до лікарні в Одесі.",
      ]),
    ConflictCase(
      "a city and a city of another country", .place, .budget,
      [
        "The builders of the school came from [Warsaw].",
        "Строители школы приехали из [Варшавы].",
        "Будівельники школи приїхали з [Варшави].",
      ],
      [
        "The builders of the school came from [Riga].",
        "Строители школы приехали из [Риги].",
        "Будівельники школи приїхали з [Риги].",
      ]),
  ]
}
