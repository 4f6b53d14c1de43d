import SynopticLedger
import Testing

@Suite("Numbers in Ukrainian")
struct UkrainianQuantityTests {
  private static let reading = Result { try ValueReading() }

  private func check(_ text: String, _ expected: String) throws {
    let found = try Self.reading.get().describe(text, .ukrainian)
    #expect(found == expected, "\(text)")
  }

  @Test(
    "counts in digits and in words, in all cases",
    arguments: [
      ("Звільнили 52 в'язнів.", "count 52 of в'язнів"),
      ("Звільнили 52 в’язнів.", "count 52 of в’язнів"),
      ("Звільнили п'ятдесят двох людей.", "count 52 of людей"),
      ("Звільнили п'ятдесят двоє людей.", "count 52 of людей"),
      ("Немає пʼятдесяти двох людей.", "count 52 of людей"),
      ("Із п'ятдесятьма двома людьми.", "count 52 of людьми"),
      ("Звільнили 100 політичних в'язнів.", "count 100 of в'язнів"),
      ("Понад 1 000 політичних в'язнів.", "count >1000 of в'язнів"),
      ("Захворіло близько 3,4 тисячі людей.", "count ~3400 of людей"),
      ("Без світла 184 тисячі абонентів.", "count 184000 of абонентів"),
      ("Привезли 250 тис. доз.", "count 250000 of доз"),
      ("Шістьох дипломатів вислали.", "count 6 of дипломатів"),
      ("Загинуло дев'ятеро людей.", "count 9 of людей"),
      ("Одинадцятеро українців урятовано.", "count 11 of українців"),
      ("Двоє працівників поранені.", "count 2 of працівників"),
      ("Знеструмлено 41 населений пункт.", "count 41 of пункт"),
      ("Півтора десятка монет.", "count 15 of монет"),
      ("Півтора мільйона людей.", "count 1500000 of людей"),
      ("Пів мільйона людей.", "count 500000 of людей"),
      ("Півмільйона людей.", "count 500000 of людей"),
      ("Два з половиною мільйони людей.", "count 2500000 of людей"),
      ("Чверть мільйона доз.", "count 250000 of доз"),
      ("Близько двох сотень людей.", "count ~200 of людей"),
      ("Понад 31 тисячу людей.", "count >31000 of людей"),
      ("Один із двох її заводів.", "count 1 pronoun; count 2 of заводів"),
      ("Обидві його квартири.", "count 2 of квартири pronoun"),
      ("Двадцять один відсоток.", "percentage 21 percent"),
      ("Сорока людям допомогли.", "count 40 of людям"),
      ("Із 43 дронів збили 31.", "count 43 of дронів; count 31"),
      ("Трьома траншами передав.", "count 3 of траншами"),
      ("Двісті п'ятдесят шість.", "count 256"), ("Трьохсот тридцяти осіб.", "count 330 of осіб"),
      ("Вісьмома дронами.", "count 8 of дронами"), ("Сімома дронами.", "count 7 of дронами"),
    ])
  func counts(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "qualifiers and ranges",
    arguments: [
      ("Щонайменше 100 людей.", "count >=100 of людей"),
      ("Принаймні 100 людей.", "count >=100 of людей"),
      ("Не менше ніж 100 людей.", "count >=100 of людей"),
      ("Більш як 100 людей.", "count >100 of людей"),
      ("Більше ніж 100 людей.", "count >100 of людей"),
      ("Майже 190 людей.", "count ~<190 of людей"),
      ("Близько 120 людей.", "count ~120 of людей"),
      ("Приблизно 120 тонн пального.", "measure ~120 tonne of пального"),
      ("До 50 людей.", "count <=50 of людей"), ("Не більше 50 людей.", "count <=50 of людей"),
      ("Трохи більше ніж 100 людей.", "count ~>100 of людей"),
      ("Тридцять з гаком років.", "measure ~>30 year"),
      ("Від 5 до 7 людей.", "count 5..7 of людей"), ("Між 5 та 7 людьми.", "count 5..7 of людьми"),
      ("10–15 хвилин чекали.", "measure 10..15 minute"),
      ("Два-три дні чекали.", "measure 2..3 day"),
      ("Кількість зросла до 300 людей.", "count 300 of людей"),
      ("Дохід зріс на 12 % — до 21,6 млрд грн.", "percentage 12 percent; money 21600000000 uah"),
      ("Не довше 45 днів.", "measure <=45 day"), ("Орієнтовно 40 хвилин.", "measure ~40 minute"),
    ])
  func qualifiers(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "money, percentages and shares",
    arguments: [
      ("Хабар у 420 тис. доларів.", "money 420000 usd"),
      ("Понад 1,2 млрд дол.", "money >1200000000 usd"),
      ("Півтора мільярда гривень.", "money 1500000000 uah"),
      ("Застава 12 млн грн.", "money 12000000 uah"),
      ("Коштував 240 000 левів.", "money 240000 bgn"), ("За 4 тис. євро.", "money 4000 eur"),
      ("Отримає 60 тис. євро; премію, ще 30 тис., ні.", "money 60000 eur; count 30000"),
      ("Близько 80% хворих.", "percentage ~80 percent of хворих"),
      ("Отримали 45 відсотків.", "percentage 45 percent"),
      ("За 82 % акцій.", "percentage 82 percent of акцій"),
      ("Кожен другий пацієнт.", "share 1/2 of пацієнт"),
      ("Восьмеро з десяти тих, хто біг.", "share 8/10"),
      ("Дві третини виборців.", "share 2/3 of виборців"),
      ("Чверть виборців.", "share 1/4 of виборців"),
      ("Половина виборців.", "share 1/2 of виборців"),
      ("На два відсоткові пункти.", "percentagePoints 2 percentage-point"),
      ("Кожна шоста дитина.", "share 1/6 of дитина"),
    ])
  func money(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "measures and ages",
    arguments: [
      ("Підстанція 330 кВ.", "measure 330 kilovolt"),
      ("На 62-метровій глибині.", "measure 62 metre of глибині"),
      ("На майже триметровій глибині.", "measure ~<3 metre of глибині"),
      ("Хвилі сягали трьох метрів.", "measure 3 metre"),
      ("Пориви 30 м/с.", "measure 30 metre-per-second"), ("Дали 48 годин.", "measure 48 hour"),
      ("Немає світла понад добу.", "measure >1 day"),
      ("Чотириденний візит.", "measure 4 day of візит"),
      ("Двогодинна розмова.", "measure 2 hour of розмова"),
      ("21-денний карантин.", "measure 21 day of карантин"),
      ("67-річна пенсіонерка.", "age 67 year of пенсіонерка"),
      ("Шестирічного хлопчика врятували.", "age 6 year of хлопчика"),
      ("Дитина до п'яти років.", "measure <=5 year"), ("Півроку чекали.", "measure 0.5 year"),
      ("Пів року чекали.", "measure 0.5 year"), ("Упродовж 30 днів.", "measure 30 day"),
      ("За п'ять хвилин.", "measure 5 minute"), ("Півгодини чекали.", "measure 0.5 hour"),
      ("Згоріло 40 кв. км лісу.", "measure 40 square-kilometre of лісу"),
      ("У віці 67 років.", "age 67 year"),
      ("Результат 2:19:08.", "measure 8348 second.time"),
      ("На 52 секунди швидше.", "measure 52 second.time"),
    ])
  func measures(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "times of the day",
    arguments: [
      ("Із 7:00 до 22:00.", "clock 420; clock 1320"), ("О 8:30 стартували.", "clock 510"),
      ("О сьомій ранку.", "clock 420"), ("О десятій вечора.", "clock 1320"),
      ("О 10-й годині вечора.", "clock 1320"),
      ("О пів на дев'яту ранку.", "clock 510"), ("За двадцять десята.", "clock 580 12h"),
      ("Опівночі стартували.", "clock 0"),
      ("Близько 21:40.", "clock ~1300"), ("О 14:05 за Києвом.", "clock 845"),
      ("О 8.30 стартували.", "clock 510"),
    ])
  func clock(_ text: String, _ expected: String) throws { try check(text, expected) }

  @Test(
    "ordinals, scores, multiples, hints and names",
    arguments: [
      ("Це вже шостий сезон.", "ordinal 6 of сезон"),
      ("Двадцять перша година.", "ordinal 21 of година"),
      ("Посіла третє місце.", "ordinal 3 of місце"), ("Посіла 3-тє місце.", "ordinal 3 of місце"),
      ("Перемогли 2:1.", "score 2:1"), ("Ціни зросли вдвічі.", "multiple 2"),
      ("Ціни зросли у 5 разів.", "multiple 5 times"),
      ("Тисячі людей виїхали.", "indefinite 1500..99999 of людей"),
      ("Десятки людей виїхали.", "indefinite 20..199 of людей"),
      ("Кілька десятків людей.", "indefinite 20..200 of людей"),
      ("Кілька людей.", "indefinite 2..20 of людей"),
      ("Упав Су-34.", "label 34 name"), ("За ст. 205 КК.", "label 205"),
      ("Школа № 14.", "label 14"),
      ("Запустили 5G у Львові.", "label 5 name"), ("На півдні країни.", ""),
      ("Серед жінок він перший.", "ordinal 1"),
    ])
  func others(_ text: String, _ expected: String) throws { try check(text, expected) }
}
