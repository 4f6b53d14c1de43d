import SynopticLedger

extension ConflictCase {
  /// Speakers.
  static let speakers: [ConflictCase] = [
    ConflictCase(
      "two speakers", .attribution, .ferry,
      [
        "The storm tore off the anchor, the [captain] said.",
        "Шторм сорвал якорь, сообщил [капитан].",
        "Шторм зірвав якір, повідомив [капітан].",
      ],
      [
        "The storm tore off the anchor, the [minister] said.",
        "Шторм сорвал якорь, сообщил [министр].",
        "Шторм зірвав якір, повідомив [міністр].",
      ]),
    ConflictCase(
      "two named speakers", .attribution, .fire,
      [
        "The flames spread through the ventilation, said [Oleh Marchenko].",
        "Огонь распространился по вентиляции, сказал [Олег Марченко].",
        "Вогонь поширився вентиляцією, сказав [Олег Марченко].",
      ],
      [
        "The flames spread through the ventilation, said [Viktor Zhuk].",
        "Огонь распространился по вентиляции, сказал [Виктор Жук].",
        "Вогонь поширився вентиляцією, сказав [Віктор Жук].",
      ]),
    ConflictCase(
      agreeing: "nameless officials", .ferry,
      [
        "The storm tore off the anchor, officials said.",
        "Шторм сорвал якорь, сообщили чиновники.",
        "Шторм зірвав якір, повідомили посадовці.",
      ],
      [
        "The storm tore off the anchor, the captain said.",
        "Шторм сорвал якорь, сообщил капитан.",
        "Шторм зірвав якір, повідомив капітан.",
      ]),
    ConflictCase(
      agreeing: "a source told by one version alone", .fire,
      [
        "The flames spread through the ventilation.",
        "Огонь распространился по вентиляции.",
        "Вогонь поширився вентиляцією.",
      ],
      [
        "The flames spread through the ventilation, police said.",
        "Огонь распространился по вентиляции, сообщила полиция.",
        "Вогонь поширився вентиляцією, повідомила поліція.",
      ]),
    ConflictCase(
      "an office and an owner", .attribution, .fire,
      [
        "The fire started in the paint store, the [mayor] said.",
        "Пожар начался на складе красок, заявил [мэр].",
        "Пожежа почалася на складі фарб, заявив [мер].",
      ],
      [
        "The fire started in the paint store, the [owner] said.",
        "Пожар начался на складе красок, заявил [владелец].",
        "Пожежа почалася на складі фарб, заявив [власник].",
      ]),
  ]
}
