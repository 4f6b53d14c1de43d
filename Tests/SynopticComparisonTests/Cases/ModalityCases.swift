import SynopticLedger

extension ConflictCase {
  /// What may be and what is.
  static let modality: [ConflictCase] = [
    ConflictCase(
      "possible and settled", .modality, .fire,
      [
        "[Perhaps] the fire at the factory destroyed the archive of the museum.",
        "[Возможно], огонь на фабрике уничтожил архив музея.",
        "[Можливо], вогонь на фабриці знищив архів музею.",
      ],
      [
        "[The fire at the factory destroyed the archive of the museum].",
        "[Огонь на фабрике уничтожил архив музея].",
        "[Вогонь на фабриці знищив архів музею].",
      ]),
    ConflictCase(
      "may and did", .modality, .budget,
      [
        "The council [may] close the old school in the centre.",
        "Совет [может] закрыть старую школу в центре.",
        "Рада [може] закрити стару школу в центрі.",
      ],
      [
        "[The council closed the old school in the centre].",
        "[Совет закрыл старую школу в центре].",
        "[Рада закрила стару школу в центрі].",
      ]),
    ConflictCase(
      agreeing: "two ways to say possible", .fire,
      [
        "Perhaps the fire at the factory destroyed the archive of the museum.",
        "Возможно, огонь на фабрике уничтожил архив музея.",
        "Можливо, вогонь на фабриці знищив архів музею.",
      ],
      [
        "The fire at the factory may have destroyed the archive of the museum.",
        "Огонь на фабрике мог уничтожить архив музея.",
        "Вогонь на фабриці міг знищити архів музею.",
      ]),
    ConflictCase(
      agreeing: "what is not ruled out is possible", .fire,
      [
        "Arson has not been ruled out at the factory.",
        "Поджог на фабрике не исключён.",
        "Підпал на фабриці не виключений.",
      ],
      [
        "Arson at the factory is possible.",
        "Поджог на фабрике возможен.",
        "Підпал на фабриці можливий.",
      ]),
  ]
}
