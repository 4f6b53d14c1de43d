import SynopticLedger

extension ConflictCase {
  /// Offices and standing.
  static let roles: [ConflictCase] = [
    ConflictCase(
      "former and not", .role, .trial,
      [
        "[Former minister] Pavlo Lysenko gave the painting to the museum.",
        "[Бывший министр] Павел Лысенко подарил картину музею.",
        "[Колишній міністр] Павло Лисенко подарував картину музею.",
      ],
      [
        "[Minister] Pavlo Lysenko gave the painting to the museum.",
        "[Министр] Павел Лысенко подарил картину музею.",
        "[Міністр] Павло Лисенко подарував картину музею.",
      ]),
    ConflictCase(
      "deputy and not", .role, .budget,
      [
        "[Deputy mayor] Taras Hnatyuk signed the decision.",
        "[Заместитель мэра] Тарас Гнатюк подписал решение.",
        "[Заступник мера] Тарас Гнатюк підписав рішення.",
      ],
      [
        "[Mayor] Taras Hnatyuk signed the decision.",
        "[Мэр] Тарас Гнатюк подписал решение.",
        "[Мер] Тарас Гнатюк підписав рішення.",
      ]),
    ConflictCase(
      agreeing: "both standings in one version", .trial,
      [
        "Former minister Pavlo Lysenko gave the painting to the museum. Minister Pavlo Lysenko was abroad when it was bought.",
        "Картину музею подарил бывший министр Павел Лысенко. Когда её купили, министр Павел Лысенко был за границей.",
        "Картину музею подарував колишній міністр Павло Лисенко. Коли її купили, міністр Павло Лисенко був за кордоном.",
      ],
      [
        "Minister Pavlo Lysenko was abroad when the painting was bought.",
        "Когда картину купили, министр Павел Лысенко был за границей.",
        "Коли картину купили, міністр Павло Лисенко був за кордоном.",
      ]),
    ConflictCase(
      agreeing: "one office in two wordings", .trial,
      [
        "The painting was given to the museum by former president Pavlo Lysenko.",
        "Картину музею подарил бывший президент Павел Лысенко.",
        "Картину музею подарував колишній президент Павло Лисенко.",
      ],
      [
        "The painting was given to the museum by ex-president Pavlo Lysenko.",
        "Картину музею подарил экс-президент Павел Лысенко.",
        "Картину музею подарував експрезидент Павло Лисенко.",
      ]),
    ConflictCase(
      "acting and not", .role, .budget,
      [
        "[Acting mayor] Taras Hnatyuk signed the decision.",
        "[Исполняющий обязанности мэра] Тарас Гнатюк подписал решение.",
        "[Виконувач обов'язків мера] Тарас Гнатюк підписав рішення.",
      ],
      [
        "[Mayor] Taras Hnatyuk signed the decision.",
        "[Мэр] Тарас Гнатюк подписал решение.",
        "[Мер] Тарас Гнатюк підписав рішення.",
      ]),
    ConflictCase(
      agreeing: "a role that stands alone in one version", .trial,
      [
        "Former minister Pavlo Lysenko gave the painting to the museum.",
        "Бывший министр Павел Лысенко подарил картину музею.",
        "Колишній міністр Павло Лисенко подарував картину музею.",
      ],
      [
        "Pavlo Lysenko gave the painting to the museum.",
        "Павел Лысенко подарил картину музею.",
        "Павло Лисенко подарував картину музею.",
      ]),
  ]
}
