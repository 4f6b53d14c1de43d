import SynopticLedger

extension ConflictCase {
  /// Numbers that exclude each other, and numbers that do not.
  static let numbers: [ConflictCase] = [
    ConflictCase(
      "one digit apart", .number, .ferry,
      [
        "Rescuers took [52] passengers off by helicopter.",
        "Спасатели сняли вертолётом [52] пассажира.",
        "Рятувальники зняли гелікоптером [52] пасажирів.",
      ],
      [
        "Rescuers took [57] passengers off by helicopter.",
        "Спасатели сняли вертолётом [57] пассажиров.",
        "Рятувальники зняли гелікоптером [57] пасажирів.",
      ]),
    ConflictCase(
      "two digits turned round", .number, .budget,
      [
        "The new school will cost [340 million dollars].",
        "Новая школа обойдётся в [340 миллионов долларов].",
        "Нова школа коштуватиме [340 мільйонів доларів].",
      ],
      [
        "The new school will cost [430 million dollars].",
        "Новая школа обойдётся в [430 миллионов долларов].",
        "Нова школа коштуватиме [430 мільйонів доларів].",
      ]),
    ConflictCase(
      "millions against billions", .number, .budget,
      [
        "The council gave the schools [5 million euros].",
        "Совет выделил школам [5 миллионов евро].",
        "Рада виділила школам [5 мільйонів євро].",
      ],
      [
        "The council gave the schools [5 billion euros].",
        "Совет выделил школам [5 миллиардов евро].",
        "Рада виділила школам [5 мільярдів євро].",
      ]),
    ConflictCase(
      "a number in words and another in digits", .number, .fire,
      [
        "[Twelve] workers were taken to hospital with burns.",
        "[Двенадцать] рабочих доставили в больницу с ожогами.",
        "[Дванадцятьох] робітників доправили до лікарні з опіками.",
      ],
      [
        "[14] workers were taken to hospital with burns.",
        "[14] рабочих доставили в больницу с ожогами.",
        "[14] робітників доправили до лікарні з опіками.",
      ]),
    ConflictCase(
      "percentages", .number, .budget,
      [
        "The council raised teachers' pay by [15 percent].",
        "Совет повысил зарплату учителей на [15 процентов].",
        "Рада підвищила зарплату вчителів на [15 відсотків].",
      ],
      [
        "The council raised teachers' pay by [25 percent].",
        "Совет повысил зарплату учителей на [25%].",
        "Рада підвищила зарплату вчителів на [25%].",
      ]),
    ConflictCase(
      "below the least", .number, .fire,
      [
        "[At least 30] firefighters put out the flames.",
        "[Не менее 30] пожарных тушили пламя.",
        "[Щонайменше 30] пожежників гасили полум'я.",
      ],
      [
        "[20] firefighters put out the flames.",
        "[20] пожарных тушили пламя.",
        "[20] пожежників гасили полум'я.",
      ]),
    ConflictCase(
      "ordinals", .number, .trial,
      [
        "The painting hung on the [third] floor of the museum.",
        "Картина висела на [третьем] этаже музея.",
        "Картина висіла на [третьому] поверсі музею.",
      ],
      [
        "The painting hung on the [fifth] floor of the museum.",
        "Картина висела на [пятом] этаже музея.",
        "Картина висіла на [п'ятому] поверсі музею.",
      ]),
    ConflictCase(
      "lengths in different units", .number, .ferry,
      [
        "The ferry was towed [10 kilometres] to the port.",
        "Паром отбуксировали на [10 километров] в порт.",
        "Пором відбуксирували на [10 кілометрів] до порту.",
      ],
      [
        "The ferry was towed [10 miles] to the port.",
        "Паром отбуксировали на [10 миль] в порт.",
        "Пором відбуксирували на [10 миль] до порту.",
      ]),
    ConflictCase(
      "terms of prison", .number, .trial,
      [
        "The thief will spend [six years] in prison.",
        "Вор проведёт в тюрьме [шесть лет].",
        "Злодій проведе у в'язниці [шість років].",
      ],
      [
        "The thief will spend [eight years] in prison.",
        "Вор проведёт в тюрьме [восемь лет].",
        "Злодій проведе у в'язниці [вісім років].",
      ]),
    ConflictCase(
      agreeing: "groups of digits and abbreviations", .fire,
      [
        "The fire destroyed 1,200 chairs in the warehouse.",
        "Огонь уничтожил на складе 1200 стульев.",
        "Вогонь знищив на складі 1200 стільців.",
      ],
      [
        "The fire destroyed 1200 chairs in the warehouse.",
        "Огонь уничтожил на складе 1,2 тыс. стульев.",
        "Вогонь знищив на складі 1,2 тис. стільців.",
      ]),
    ConflictCase(
      agreeing: "units that convert", .ferry,
      [
        "The ferry was towed 5 kilometres to the port.",
        "Паром отбуксировали на 5 километров в порт.",
        "Пором відбуксирували на 5 кілометрів до порту.",
      ],
      [
        "The ferry was towed 5,000 metres to the port.",
        "Паром отбуксировали на 5000 метров в порт.",
        "Пором відбуксирували на 5000 метрів до порту.",
      ]),
    ConflictCase(
      agreeing: "rounding", .budget,
      [
        "The new school will cost 4.87 million dollars.",
        "Новая школа обойдётся в 4,87 миллиона долларов.",
        "Нова школа коштуватиме 4,87 мільйона доларів.",
      ],
      [
        "The new school will cost about 4.9 million dollars.",
        "Новая школа обойдётся примерно в 4,9 миллиона долларов.",
        "Нова школа коштуватиме приблизно 4,9 мільйона доларів.",
      ]),
    ConflictCase(
      agreeing: "at least and more than", .fire,
      [
        "At least 100 firefighters put out the flames.",
        "Не менее 100 пожарных тушили пламя.",
        "Щонайменше 100 пожежників гасили полум'я.",
      ],
      [
        "More than 100 firefighters put out the flames.",
        "Более 100 пожарных тушили пламя.",
        "Понад 100 пожежників гасили полум'я.",
      ]),
    ConflictCase(
      agreeing: "at least and more, told exactly", .fire,
      [
        "At least 100 firefighters put out the flames.",
        "Не менее 100 пожарных тушили пламя.",
        "Щонайменше 100 пожежників гасили полум'я.",
      ],
      [
        "Firefighters, 112 in all, put out the flames.",
        "Пламя тушили 112 пожарных.",
        "Полум'я гасили 112 пожежників.",
      ]),
    ConflictCase(
      agreeing: "a revised figure told as revised", .ferry,
      [
        "Police first spoke of 12 injured passengers and later revised the number to 15.",
        "Полиция сначала говорила о 12 раненых пассажирах, а позже уточнила их число до 15.",
        "Поліція спершу говорила про 12 поранених пасажирів, а згодом уточнила їхнє число до 15.",
      ],
      [
        "Police said that 15 passengers were injured.",
        "Полиция сообщила, что ранены 15 пассажиров.",
        "Поліція повідомила, що поранено 15 пасажирів.",
      ]),
    ConflictCase(
      agreeing: "numbers of different things", .ferry,
      [
        "There were 52 passengers aboard the ferry.",
        "На борту парома было 52 пассажира.",
        "На борту порома було 52 пасажири.",
      ],
      [
        "There were 11 sailors aboard the ferry.",
        "На борту парома было 11 моряков.",
        "На борту порома було 11 моряків.",
      ]),
    ConflictCase(
      agreeing: "a share and a percentage", .budget,
      [
        "A quarter of the schools have no gym.",
        "У четверти школ нет спортзала.",
        "Чверть шкіл не має спортзалу.",
      ],
      [
        "25 percent of the schools have no gym.",
        "У 25 процентов школ нет спортзала.",
        "25 відсотків шкіл не має спортзалу.",
      ]),
    ConflictCase(
      agreeing: "number words and digits", .fire,
      [
        "Twenty-two workers were taken to hospital with burns.",
        "Двадцать двух рабочих доставили в больницу с ожогами.",
        "Двадцятьох двох робітників доправили до лікарні з опіками.",
      ],
      [
        "22 workers were taken to hospital with burns.",
        "22 рабочих доставили в больницу с ожогами.",
        "22 робітників доправили до лікарні з опіками.",
      ]),
    ConflictCase(
      agreeing: "dozens and a number of two digits", .fire,
      [
        "Dozens of workers were taken to hospital with burns.",
        "Десятки рабочих доставили в больницу с ожогами.",
        "Десятки робітників доправили до лікарні з опіками.",
      ],
      [
        "47 workers were taken to hospital with burns.",
        "47 рабочих доставили в больницу с ожогами.",
        "47 робітників доправили до лікарні з опіками.",
      ]),
    ConflictCase(
      agreeing: "years and months", .trial,
      [
        "The judge sentenced the thief to 18 months in prison.",
        "Судья приговорил вора к 18 месяцам тюрьмы.",
        "Суддя засудив злодія до 18 місяців в'язниці.",
      ],
      [
        "The judge sentenced the thief to one and a half years in prison.",
        "Судья приговорил вора к полутора годам тюрьмы.",
        "Суддя засудив злодія до півтора року в'язниці.",
      ]),
    ConflictCase(
      "ordinals of a deed", .number, .fire,
      [
        "It is the [third] fire at the factory this year.",
        "Это [третий] пожар на фабрике за год.",
        "Це [третя] пожежа на фабриці за рік.",
      ],
      [
        "It is the [fourth] fire at the factory this year.",
        "Это [четвёртый] пожар на фабрике за год.",
        "Це [четверта] пожежа на фабриці за рік.",
      ]),
    ConflictCase(
      agreeing: "an ordinal and a number", .trial,
      [
        "The painting hung on the third floor of the museum.",
        "Картина висела на третьем этаже музея.",
        "Картина висіла на третьому поверсі музею.",
      ],
      [
        "The painting hung in the museum, which has four floors.",
        "Картина висела в музее, в котором четыре этажа.",
        "Картина висіла в музеї, в якому чотири поверхи.",
      ]),
    ConflictCase(
      agreeing: "people and money", .budget,
      [
        "The council will pay 300 teachers more.",
        "Совет будет платить больше 300 учителям.",
        "Рада платитиме більше 300 учителям.",
      ],
      [
        "The council will pay teachers 200 euros more.",
        "Совет будет платить учителям на 200 евро больше.",
        "Рада платитиме вчителям на 200 євро більше.",
      ]),
    ConflictCase(
      agreeing: "temperatures in one unit", .fire,
      [
        "The temperature inside the factory rose to 800 degrees.",
        "Температура в здании фабрики поднялась до 800 градусов.",
        "Температура в будівлі фабрики піднялася до 800 градусів.",
      ],
      [
        "The temperature inside the factory rose to 800 °C.",
        "Температура в здании фабрики поднялась до 800 °C.",
        "Температура в будівлі фабрики піднялася до 800 °C.",
      ]),
    ConflictCase(
      "money", .number, .trial,
      [
        "The thief must pay the museum [2,000 euros].",
        "Вор должен заплатить музею [2000 евро].",
        "Злодій має заплатити музею [2000 євро].",
      ],
      [
        "The thief must pay the museum [7,000 euros].",
        "Вор должен заплатить музею [7 тыс. евро].",
        "Злодій має заплатити музею [7 тис. євро].",
      ]),
    ConflictCase(
      agreeing: "up to a number, and fewer", .fire,
      [
        "Up to 40 workers were taken to hospital with burns.",
        "До 40 рабочих доставили в больницу с ожогами.",
        "До 40 робітників доправили до лікарні з опіками.",
      ],
      [
        "38 workers were taken to hospital with burns.",
        "38 рабочих доставили в больницу с ожогами.",
        "38 робітників доправили до лікарні з опіками.",
      ]),
    ConflictCase(
      "more than the most", .number, .fire,
      [
        "[Up to 40] workers were taken to hospital with burns.",
        "[До 40] рабочих доставили в больницу с ожогами.",
        "[До 40] робітників доправили до лікарні з опіками.",
      ],
      [
        "[58] workers were taken to hospital with burns.",
        "[58] рабочих доставили в больницу с ожогами.",
        "[58] робітників доправили до лікарні з опіками.",
      ]),
    ConflictCase(
      agreeing: "half and its percentage", .budget,
      [
        "Half of the schools have a gym.",
        "Половина школ имеет спортзал.",
        "Половина шкіл має спортзал.",
      ],
      [
        "50% of the schools have a gym.",
        "50% школ имеют спортзал.",
        "50% шкіл мають спортзал.",
      ]),
    ConflictCase(
      "two shares", .number, .budget,
      [
        "[A third] of the schools have a gym.",
        "[Треть] школ имеет спортзал.",
        "[Третина] шкіл має спортзал.",
      ],
      [
        "[A quarter] of the schools have a gym.",
        "[Четверть] школ имеет спортзал.",
        "[Чверть] шкіл має спортзал.",
      ]),
    ConflictCase(
      agreeing: "a range and a number in it", .fire,
      [
        "Between 20 and 30 firefighters put out the flames.",
        "От 20 до 30 пожарных тушили пламя.",
        "Від 20 до 30 пожежників гасили полум'я.",
      ],
      [
        "25 firefighters put out the flames.",
        "25 пожарных тушили пламя.",
        "25 пожежників гасили полум'я.",
      ]),
    ConflictCase(
      agreeing: "one clock time in two forms", .ferry,
      [
        "The ferry left the port at 3 p.m.",
        "Паром вышел из порта в 15:00.",
        "Пором вийшов із порту о 15:00.",
      ],
      [
        "The ferry left the port at 15:00.",
        "Паром вышел из порта в три часа дня.",
        "Пором вийшов із порту о третій годині дня.",
      ]),
    ConflictCase(
      "clock times", .number, .ferry,
      [
        "The ferry left the port at [14:30].",
        "Паром вышел из порта в [14:30].",
        "Пором вийшов із порту о [14:30].",
      ],
      [
        "The ferry left the port at [16:30].",
        "Паром вышел из порта в [16:30].",
        "Пором вийшов із порту о [16:30].",
      ]),
  ]
}
