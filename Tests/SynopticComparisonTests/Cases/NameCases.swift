import SynopticLedger

extension ConflictCase {
  /// Names of people.
  static let names: [ConflictCase] = [
    ConflictCase(
      "one given name and two surnames", .name, .trial,
      [
        "The museum's director, [Ivan Horenko], found the empty frame.",
        "Пустую раму нашёл директор музея [Иван Горенко].",
        "Порожню раму знайшов директор музею [Іван Горенко].",
      ],
      [
        "The museum's director, [Ivan Malyshev], found the empty frame.",
        "Пустую раму нашёл директор музея [Иван Малышев].",
        "Порожню раму знайшов директор музею [Іван Малишев].",
      ]),
    ConflictCase(
      "two given names of one surname", .name, .ferry,
      [
        "The captain, [Petro Sydorenko], was the last to leave the ferry.",
        "Последним паром покинул капитан [Пётр Сидоренко].",
        "Останнім пором покинув капітан [Петро Сидоренко].",
      ],
      [
        "The captain, [Andriy Sydorenko], was the last to leave the ferry.",
        "Последним паром покинул капитан [Андрей Сидоренко].",
        "Останнім пором покинув капітан [Андрій Сидоренко].",
      ]),
    ConflictCase(
      "two people in one office", .name, .budget,
      [
        "Mayor [Olha Kravets] signed the decision.",
        "Решение подписала мэр [Ольга Кравец].",
        "Рішення підписала мер [Ольга Кравець].",
      ],
      [
        "Mayor [Iryna Bondar] signed the decision.",
        "Решение подписала мэр [Ирина Бондарь].",
        "Рішення підписала мер [Ірина Бондар].",
      ]),
    ConflictCase(
      agreeing: "spellings of a name", .trial,
      [
        "The museum's director, Serhiy Yakovenko, found the empty frame.",
        "Пустую раму нашёл директор музея Сергей Яковенко.",
        "Порожню раму знайшов директор музею Сергій Яковенко.",
      ],
      [
        "The museum's director, Sergei Yakovenko, found the empty frame.",
        "Пустую раму нашёл директор музея С. Яковенко.",
        "Порожню раму знайшов директор музею Сергій Яковенко.",
      ]),
    ConflictCase(
      agreeing: "a full name and a surname", .ferry,
      [
        "The captain, Mykola Shevchuk, was the last to leave the ferry.",
        "Последним паром покинул капитан Николай Шевчук.",
        "Останнім пором покинув капітан Микола Шевчук.",
      ],
      [
        "Captain Shevchuk was the last to leave the ferry.",
        "Последним паром покинул капитан Шевчук.",
        "Останнім пором покинув капітан Шевчук.",
      ]),
    ConflictCase(
      agreeing: "two people beside each other", .trial,
      [
        "The judge, Olena Moroz, read the verdict to the lawyer, Ivan Horenko.",
        "Судья Елена Мороз зачитала приговор адвокату Ивану Горенко.",
        "Суддя Олена Мороз зачитала вирок адвокатові Івану Горенку.",
      ],
      [
        "The judge, Olena Moroz, read the verdict to a full hall.",
        "Судья Елена Мороз зачитала приговор полному залу.",
        "Суддя Олена Мороз зачитала вирок повній залі.",
      ]),
    ConflictCase(
      agreeing: "spellings of a foreign name", .ferry,
      [
        "The captain, George Henderson, was the last to leave the ferry.",
        "Последним паром покинул капитан Джордж Хендерсон.",
        "Останнім пором покинув капітан Джордж Гендерсон.",
      ],
      [
        "The captain, George Henderson, was the last to leave the ferry.",
        "Последним паром покинул капитан Джордж Гендерсон.",
        "Останнім пором покинув капітан Джордж Хендерсон.",
      ]),
  ]
}
