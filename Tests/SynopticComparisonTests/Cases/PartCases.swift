import SynopticLedger

extension ConflictCase {
  /// Parts of a whole.
  static let parts: [ConflictCase] = [
    ConflictCase(
      "a part of them against all", .number, .ferry,
      [
        "The ferry had 24 passengers, and [23 of them] swam to the shore.",
        "На пароме было 24 пассажира, [23 из них] доплыли до берега.",
        "На поромі було 24 пасажири, [23 з них] допливли до берега.",
      ],
      [
        "[All 24] passengers of the ferry swam to the shore.",
        "[Все 24] пассажира парома доплыли до берега.",
        "[Усі 24] пасажири порома допливли до берега.",
      ]),
    ConflictCase(
      "a part of the whole against all of it, unnumbered", .number, .ferry,
      [
        "Of the 52 passengers, [51] left the ferry.",
        "Из 52 пассажиров [51] покинул паром.",
        "З 52 пасажирів [51] покинув пором.",
      ],
      [
        "The [passengers] left the ferry.",
        "[Пассажиры] покинули паром.",
        "[Пасажири] покинули пором.",
      ]),
    ConflictCase(
      agreeing: "a share and the percentage of it", .budget,
      [
        "30 of the 60 schools have a gym.",
        "Спортзал есть в 30 из 60 школ.",
        "Спортзал є у 30 із 60 шкіл.",
      ],
      [
        "50 percent of the schools have a gym.",
        "Спортзал есть в 50 процентах школ.",
        "Спортзал є у 50 відсотках шкіл.",
      ]),
  ]
}
