import SynopticLedger

extension ConflictCase {
  /// Dates.
  static let dates: [ConflictCase] = [
    ConflictCase(
      "days of one month", .date, .trial, date: "2025-03-25",
      [
        "The painting was stolen from the museum on [12 March].",
        "Картину украли из музея [12 марта].",
        "Картину викрали з музею [12 березня].",
      ],
      [
        "The painting was stolen from the museum on [21 March].",
        "Картину украли из музея [21 марта].",
        "Картину викрали з музею [21 березня].",
      ]),
    ConflictCase(
      "one day of two months", .date, .budget, date: "2025-03-25",
      [
        "The council will open the new school on [1 September].",
        "Совет откроет новую школу [1 сентября].",
        "Рада відкриє нову школу [1 вересня].",
      ],
      [
        "The council will open the new school on [1 October].",
        "Совет откроет новую школу [1 октября].",
        "Рада відкриє нову школу [1 жовтня].",
      ]),
    ConflictCase(
      "years", .date, .trial,
      [
        "The museum bought the painting in [1994].",
        "Музей купил картину в [1994 году].",
        "Музей купив картину [1994 року].",
      ],
      [
        "The museum bought the painting in [1997].",
        "Музей купил картину в [1997 году].",
        "Музей купив картину [1997 року].",
      ]),
    ConflictCase(
      "a weekday against another day", .date, .trial, date: "2025-03-20",
      [
        "The painting was stolen from the museum on [Tuesday].",
        "Картину украли из музея во [вторник].",
        "Картину викрали з музею у [вівторок].",
      ],
      [
        "The painting was stolen from the museum on [20 March].",
        "Картину украли из музея [20 марта].",
        "Картину викрали з музею [20 березня].",
      ]),
    ConflictCase(
      "weekdays", .date, .fire, date: "2025-03-21",
      [
        "The factory will reopen on [Monday].",
        "Фабрика снова откроется в [понедельник].",
        "Фабрика знову відкриється в [понеділок].",
      ],
      [
        "The factory will reopen on [Thursday].",
        "Фабрика снова откроется в [четверг].",
        "Фабрика знову відкриється в [четвер].",
      ]),
    ConflictCase(
      agreeing: "a weekday and its date", .trial, date: "2025-03-20",
      [
        "The painting was stolen from the museum on Tuesday.",
        "Картину украли из музея во вторник.",
        "Картину викрали з музею у вівторок.",
      ],
      [
        "The painting was stolen from the museum on 18 March.",
        "Картину украли из музея 18 марта.",
        "Картину викрали з музею 18 березня.",
      ]),
    ConflictCase(
      agreeing: "yesterday and its date", .trial, date: "2025-03-20",
      [
        "The painting was stolen from the museum yesterday.",
        "Картину украли из музея вчера.",
        "Картину викрали з музею вчора.",
      ],
      [
        "The painting was stolen from the museum on 19 March.",
        "Картину украли из музея 19 марта.",
        "Картину викрали з музею 19 березня.",
      ]),
    ConflictCase(
      agreeing: "a day and its month", .trial, date: "2025-04-20",
      [
        "The painting was stolen from the museum in March.",
        "Картину украли из музея в марте.",
        "Картину викрали з музею в березні.",
      ],
      [
        "The painting was stolen from the museum on 18 March.",
        "Картину украли из музея 18 марта.",
        "Картину викрали з музею 18 березня.",
      ]),
    ConflictCase(
      agreeing: "until a day and through its month", .fire, date: "2025-04-10",
      [
        "The factory will stay closed until 30 April.",
        "Фабрика останется закрытой до 30 апреля.",
        "Фабрика залишиться зачиненою до 30 квітня.",
      ],
      [
        "The factory will stay closed until the end of April.",
        "Фабрика останется закрытой до конца апреля.",
        "Фабрика залишиться зачиненою до кінця квітня.",
      ]),
    ConflictCase(
      "limits", .date, .fire, date: "2025-03-20",
      [
        "The factory will stay closed [until 3 April].",
        "Фабрика останется закрытой [до 3 апреля].",
        "Фабрика залишиться зачиненою [до 3 квітня].",
      ],
      [
        "The factory will stay closed [until 8 April].",
        "Фабрика останется закрытой [до 8 апреля].",
        "Фабрика залишиться зачиненою [до 8 квітня].",
      ]),
    ConflictCase(
      agreeing: "the day in digits and in words", .trial, date: "2025-03-20",
      [
        "The painting was stolen from the museum on March 18, 2025.",
        "Картину украли из музея 18.03.2025.",
        "Картину викрали з музею 18.03.2025.",
      ],
      [
        "The painting was stolen from the museum on 18 March.",
        "Картину украли из музея 18 марта.",
        "Картину викрали з музею 18 березня.",
      ]),
    ConflictCase(
      "one month of two years", .date, .fire,
      [
        "The factory was rebuilt in [May 2018].",
        "Фабрику отстроили заново в [мае 2018 года].",
        "Фабрику відбудували в [травні 2018 року].",
      ],
      [
        "The factory was rebuilt in [May 2016].",
        "Фабрику отстроили заново в [мае 2016 года].",
        "Фабрику відбудували в [травні 2016 року].",
      ]),
    ConflictCase(
      agreeing: "decades and years", .trial,
      [
        "The museum bought the painting in the 1990s.",
        "Музей купил картину в 1990-х годах.",
        "Музей купив картину в 1990-х роках.",
      ],
      [
        "The museum bought the painting in 1994.",
        "Музей купил картину в 1994 году.",
        "Музей купив картину 1994 року.",
      ]),
    ConflictCase(
      agreeing: "centuries", .trial,
      [
        "The painting dates from the 17th century.",
        "Картина написана в XVII веке.",
        "Картину написано в XVII столітті.",
      ],
      [
        "The painting dates from the seventeenth century.",
        "Картина написана в 17 веке.",
        "Картину написано в 17 столітті.",
      ]),
  ]
}
