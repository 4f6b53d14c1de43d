import SynopticAnchors
import SynopticLedger
import Testing

@Suite("Dates in three languages")
struct DateFormTests {
  private static let reading = Result { try ValueReading() }

  /// Published on Wednesday, 26 November 2025, unless a row says otherwise.
  private static let wednesday = "2025-11-26"

  private func check(
    _ text: String, _ expected: String, _ language: Language, published: String? = wednesday
  ) throws {
    let day = try published.map { try #require(CalendarDate(iso: $0)) }
    let dates = try Self.reading.get().dates(text, language, published: day)
    let found = dates.map(Self.describe).joined(separator: "; ")
    #expect(found == expected, "\(text)")
  }

  static func describe(_ date: DateMention) -> String {
    var words = ["\(date.precision)"]
    if date.relation != .on { words.append(date.relation.rawValue) }
    if let years = date.years, years.lowerBound < 1 {
      words.append("\(years.lowerBound)..\(years.upperBound)")
    } else if let named = date.named {
      words.append(
        named.lowerBound == named.upperBound
          ? "\(named.lowerBound)" : "\(named.lowerBound)..\(named.upperBound)")
    } else {
      words.append("unresolved")
    }
    if let other = date.alternative { words.append("or \(other.lowerBound)") }
    return words.joined(separator: " ")
  }

  @Test(
    "English",
    arguments: [
      ("It began on Friday.", "day 2025-11-21"), ("It began on Wednesday.", "day 2025-11-26"),
      ("It will begin on Friday.", "day 2025-11-28"),
      ("Talks are due on Friday.", "day 2025-11-28"),
      ("Talks are planned for Monday.", "day 2025-12-01"),
      ("It began last Friday.", "day 2025-11-21"),
      ("It begins next Friday.", "day 2025-11-28"), ("It begins this Friday.", "day 2025-11-28"),
      ("It began on Thursday night.", "day 2025-11-20..2025-11-21"),
      ("They came in the small hours of Thursday.", "day 2025-11-20"),
      ("They came overnight into Tuesday.", "day 2025-11-24..2025-11-25"),
      ("It began yesterday.", "day 2025-11-25"), ("It began today.", "day 2025-11-26"),
      ("It begins tomorrow.", "day 2025-11-27"),
      ("It began last night.", "day 2025-11-25..2025-11-26"),
      ("It began last weekend.", "weekend 2025-11-22..2025-11-23"),
      ("It began at the weekend.", "weekend 2025-11-22..2025-11-23"),
      ("It begins this weekend.", "weekend 2025-11-29..2025-11-30"),
      ("It began last week.", "week 2025-11-17..2025-11-23"),
      ("It began this week.", "week 2025-11-24..2025-11-30"),
      ("It begins next week.", "week 2025-12-01..2025-12-07"),
      ("It began last month.", "month 2025-10-01..2025-10-31"),
      ("He was named earlier this month.", "month 2025-11-01..2025-11-26"),
      ("It begins later this year.", "year 2025-11-26..2025-12-31"),
      ("It began last year.", "year 2024-01-01..2024-12-31"),
      ("It began two weeks ago.", "week 2025-11-09..2025-11-15"),
      ("It began three days ago.", "day 2025-11-23"),
      ("It began four years ago.", "year 2021-01-01..2021-12-31"),
      ("It began a year ago.", "year 2024-01-01..2024-12-31"),
      ("It began six months ago.", "month 2025-05-01..2025-05-31"),
      ("Several years ago it began.", "vague 2005-01-01..2023-12-31"),
      ("It will begin in two days.", "day 2025-11-28"),
      ("It took place on 14 March 2025.", "day 2025-03-14"),
      ("It took place on March 14, 2025.", "day 2025-03-14"),
      ("It took place on March 14th, 2025.", "day 2025-03-14"),
      ("It took place on the 14th of March 2025.", "day 2025-03-14"),
      ("It took place on 22 November.", "day 2025-11-22"),
      ("On November 22 he spoke.", "day 2025-11-22"),
      ("On Friday, March 14, 2025, he spoke.", "day 2025-03-14"),
      ("On Saturday 22 November he spoke.", "day 2025-11-22"),
      ("A sample of 21 March was lost.", "day 2025-03-21"),
      ("It will open on 12 January.", "day 2026-01-12"),
      ("He was held on 3 November.", "day 2025-11-03"),
      ("From 12-14 March 2025 it rained.", "day 2025-03-12..2025-03-14"),
      ("March 12-14, 2025 were hot.", "day 2025-03-12..2025-03-14"),
      ("Between 12 and 14 March 2025 it rained.", "day 2025-03-12..2025-03-14"),
      ("It began in March 2025.", "month 2025-03-01..2025-03-31"),
      ("It began in October.", "month 2025-10-01..2025-10-31"),
      ("It has gone on since January.", "month since 2025-01-01..2025-01-31"),
      ("They must leave by Friday.", "day by 2025-11-21"),
      ("They will leave by Friday.", "day by 2025-11-28"),
      ("It will last until Monday.", "day until 2025-12-01"),
      ("They hope to end by the end of September.", "month by 2026-09-19..2026-09-30"),
      ("In mid-January it froze.", "month 2025-01-10..2025-01-22"),
      ("It began in early 2024.", "year 2024-01-01..2024-05-08"),
      ("It began in 2010.", "year 2010-01-01..2010-12-31"),
      ("A site since 1983.", "year since 1983-01-01..1983-12-31"),
      ("The 2022 Nobel Peace Prize.", "year 2022-01-01..2022-12-31"),
      ("The 2020 elections were fraught.", "year 2020-01-01..2020-12-31"),
      (
        "It ran from 2010 to 2015.",
        "year since 2010-01-01..2010-12-31; year until 2015-01-01..2015-12-31"
      ),
      ("It ran in 2010–2015.", "year 2010-01-01..2015-12-31"),
      ("The 2021-22 season.", "year 2021-01-01..2022-12-31"),
      ("The company (1997) is old.", "year 1997-01-01..1997-12-31"),
      ("In the 1990s it grew.", "decade 1990-01-01..1999-12-31"),
      ("A 12th-century church.", "century 1101-01-01..1200-12-31"),
      ("A wall of the fifth century BC.", "century -500..-401"),
      ("The second half of the fourth century BC.", "century -351..-301"),
      ("It burned in about 340 BC.", "year around -340..-340"),
      ("It will open next spring.", "season 2026-03-01..2026-05-31"),
      ("In the summer of 2024 it rained.", "season 2024-06-01..2024-08-31"),
      ("The third quarter of 2024.", "quarter 2024-07-01..2024-09-30"),
      ("Q3 2024 was poor.", "quarter 2024-07-01..2024-09-30"),
      ("On 14.03.2025 it rained.", "day 2025-03-14"),
      ("On 2025-03-14 it rained.", "day 2025-03-14"),
      ("On 3/14/2025 it rained.", "day 2025-03-14"),
      ("On 3/4/2025 it rained.", "day 2025-04-03 or 2025-03-04"),
      ("Print of 09-16-2025 here.", "day 2025-09-16"),
      ("In October last year it rained.", "month 2024-10-01..2024-10-31"),
      ("In recent weeks it rained.", "vague 2025-09-27..2025-11-26"),
      ("It lasted five months.", ""),
      ("They may march on.", ""), ("Theresa May spoke.", ""), ("It rains every Friday.", ""),
      ("They meet on Mondays.", ""),
      ("Some 2,010 people came.", ""), ("Some 2000 people came.", ""), ("It cost $2000 there.", ""),
      ("An F-16 fell.", ""),
      ("A two-year plan.", ""), ("Within 30 days it will end.", ""),
    ])
  func english(_ text: String, _ expected: String) throws { try check(text, expected, .english) }

  @Test(
    "Russian",
    arguments: [
      ("Это случилось в пятницу.", "day 2025-11-21"), ("Это случилось в среду.", "day 2025-11-26"),
      ("Встреча пройдёт в пятницу.", "day 2025-11-28"),
      ("Встреча намечена на пятницу.", "day 2025-11-28"),
      ("Это случилось в прошлую пятницу.", "day 2025-11-21"),
      ("В следующую пятницу будет суд.", "day 2025-11-28"),
      ("В ночь на четверг ударили.", "day 2025-11-19..2025-11-20"),
      ("В ночь на 20 ноября ударили.", "day 2025-11-19..2025-11-20"),
      ("К утру пятницы свет вернули.", "day by 2025-11-21"),
      ("Вечером 18 сентября затонул.", "day 2025-09-18"),
      ("Вчера он был там.", "day 2025-11-25"),
      ("Накануне он был там.", "day 2025-11-24..2025-11-25"),
      ("Позавчера он был там.", "day 2025-11-24"), ("Сегодня он там.", "day 2025-11-26"),
      ("Завтра он там.", "day 2025-11-27"),
      ("В минувшие выходные шёл дождь.", "weekend 2025-11-22..2025-11-23"),
      ("На прошлой неделе шёл дождь.", "week 2025-11-17..2025-11-23"),
      ("В прошлом месяце шёл дождь.", "month 2025-10-01..2025-10-31"),
      ("В прошлом году шёл дождь.", "year 2024-01-01..2024-12-31"),
      ("За прошлый год он вырос.", "year 2024-01-01..2024-12-31"),
      ("В этом году он вырос.", "year 2025-01-01..2025-12-31"),
      ("Две недели назад он был там.", "week 2025-11-09..2025-11-15"),
      ("Год назад он был там.", "year 2024-01-01..2024-12-31"),
      ("Полгода назад он был там.", "month 2025-05-01..2025-05-31"),
      ("Несколько лет назад он был там.", "vague 2005-01-01..2023-12-31"),
      ("14 марта 2025 года шёл дождь.", "day 2025-03-14"),
      ("14 марта 2025 г. шёл дождь.", "day 2025-03-14"),
      ("22 ноября шёл дождь.", "day 2025-11-22"),
      ("Четырнадцатого марта шёл дождь.", "day 2025-03-14"),
      ("14-го марта шёл дождь.", "day 2025-03-14"),
      ("12–14 марта 2025 года шёл дождь.", "day 2025-03-12..2025-03-14"),
      ("С 12 по 14 марта 2025 года шёл дождь.", "day 2025-03-12..2025-03-14"),
      ("В среду, 30 апреля, был суд.", "day 2025-04-30"),
      ("По 3 февраля школы закрыты.", "day until 2026-02-03"),
      ("К 10 октября обещают ответ.", "day by 2026-10-10"),
      ("До 10 декабря обещают ответ.", "day until 2025-12-10"),
      ("С октября бьют.", "month since 2025-10-01..2025-10-31"),
      ("В октябре было сухо.", "month 2025-10-01..2025-10-31"),
      ("В марте 2025 года было сухо.", "month 2025-03-01..2025-03-31"),
      ("Июньский дождь прошёл.", "month 2025-06-01..2025-06-30"),
      ("В октябре прошлого года было сухо.", "month 2024-10-01..2024-10-31"),
      ("В середине января было сухо.", "month 2025-01-10..2025-01-22"),
      ("До конца ноября закроют.", "month until 2025-11-19..2025-11-30"),
      ("С начала года заболели многие.", "year since 2025-01-01..2025-05-09"),
      ("До конца года закроют.", "year until 2025-08-25..2025-12-31"),
      ("В 2010 году было сухо.", "year 2010-01-01..2010-12-31"),
      ("В 2022-м было сухо.", "year 2022-01-01..2022-12-31"),
      ("За весь 2024 год было сухо.", "year 2024-01-01..2024-12-31"),
      ("С 2018 года держался рекорд.", "year since 2018-01-01..2018-12-31"),
      ("В 2010–2015 годах было сухо.", "year 2010-01-01..2015-12-31"),
      ("В 1990-х было сухо.", "decade 1990-01-01..1999-12-31"),
      ("В 1990-е годы было сухо.", "decade 1990-01-01..1999-12-31"),
      ("В 90-х было сухо.", "decade 1990-01-01..1999-12-31"),
      ("Церковь XII века.", "century 1101-01-01..1200-12-31"),
      ("Во второй половине IV века до н. э. чеканили.", "century -351..-301"),
      ("Около 340 года до н. э. сгорел.", "year around -340..-340"),
      ("Весной 2026 года покажут.", "season 2026-03-01..2026-05-31"),
      ("Осенью было сухо.", "season 2025-09-01..2025-11-30"),
      ("В третьем квартале 2024 года.", "quarter 2024-07-01..2024-09-30"),
      ("26.11.2025 был суд.", "day 2025-11-26"),
      ("За пять месяцев выросло.", ""), ("Прошло 30 дней.", ""), ("Пятеро лет шести.", ""),
      ("Охрана окружающей среды.", ""),
      ("Создать среду обучения.", ""), ("Накануне выборов было тихо.", ""),
      ("Двумя днями ранее был суд.", ""),
      ("Уехали 2000 человек.", ""), ("Победили в 2010 матчах.", ""),
    ])
  func russian(_ text: String, _ expected: String) throws { try check(text, expected, .russian) }

  @Test(
    "Ukrainian",
    arguments: [
      ("Це сталося в п'ятницю.", "day 2025-11-21"),
      ("У п’ятницю відбудеться суд.", "day 2025-11-28"),
      ("Суд триватиме до понеділка.", "day until 2025-12-01"),
      ("Минулої п'ятниці був суд.", "day 2025-11-21"),
      ("У ніч на 30 січня вдарили.", "day 2025-01-29..2025-01-30"),
      ("У ніч на вівторок вдарили.", "day 2025-11-24..2025-11-25"),
      ("До ранку п'ятниці заживили.", "day until 2025-11-21"),
      ("Увечері 13 листопада прийшли.", "day 2025-11-13"),
      ("У четвер увечері затонув.", "day 2025-11-20"), ("Учора був суд.", "day 2025-11-25"),
      ("Напередодні був суд.", "day 2025-11-24..2025-11-25"),
      ("Минулими вихідними був суд.", "weekend 2025-11-22..2025-11-23"),
      ("Минулого тижня був суд.", "week 2025-11-17..2025-11-23"),
      ("Торік був суд.", "year 2024-01-01..2024-12-31"),
      ("Минулого року був суд.", "year 2024-01-01..2024-12-31"),
      ("Цього року був суд.", "year 2025-01-01..2025-12-31"),
      ("Наступної весни виставлять.", "season 2026-03-01..2026-05-31"),
      ("Два тижні тому був суд.", "week 2025-11-09..2025-11-15"),
      ("Чотири роки тому був суд.", "year 2021-01-01..2021-12-31"),
      ("Рік тому був суд.", "year 2024-01-01..2024-12-31"),
      ("Пів року тому був суд.", "month 2025-05-01..2025-05-31"),
      ("22 листопада 2025 року був суд.", "day 2025-11-22"),
      ("14 березня був суд.", "day 2025-03-14"),
      ("12–14 березня 2025 року був суд.", "day 2025-03-12..2025-03-14"),
      ("З 12 до 14 березня 2025 року був суд.", "day 2025-03-12..2025-03-14"),
      ("У середу, 12 листопада, був суд.", "day 2025-11-12"),
      ("Обладнання очікують 12 лютого.", "day 2026-02-12"),
      ("До 20 жовтня обіцяє звіт.", "day until 2026-10-20"),
      ("Від січня захворіло багато.", "month since 2025-01-01..2025-01-31"),
      ("У середині січня був суд.", "month 2025-01-10..2025-01-22"),
      ("На початку листопада був суд.", "month 2025-11-01..2025-11-12"),
      ("Наприкінці жовтня був суд.", "month 2025-10-20..2025-10-31"),
      ("До кінця року закриють.", "year until 2025-08-25..2025-12-31"),
      ("У 2022 році був суд.", "year 2022-01-01..2022-12-31"),
      ("Від 2022 року такого не було.", "year since 2022-01-01..2022-12-31"),
      ("У 2010-х був суд.", "decade 2010-01-01..2019-12-31"),
      ("У 1990-ті був суд.", "decade 1990-01-01..1999-12-31"),
      ("Церква XIII ст.", "century 1201-01-01..1300-12-31"),
      ("Церква ХІІІ ст. була тут.", "century 1201-01-01..1300-12-31"),
      ("Мур V ст. до н. е. стоїть.", "century -500..-401"),
      ("Друга половина IV ст. до н. е.", "century -351..-301"),
      ("Близько 340 р. до н. е. згорів.", "year around -340..-340"),
      ("Закриття планують на третій квартал.", "quarter 2026-07-01..2026-09-30"),
      ("У червні був суд.", "month 2025-06-01..2025-06-30"),
      ("Липневий дощ.", "month 2025-07-01..2025-07-31"),
      ("У лютому був суд.", "month 2025-02-01..2025-02-28"),
      ("date 2025-11-26 Суд був.", "day 2025-11-26"),
      ("За 30 днів виросло.", ""), ("Серед жінок він перший.", ""),
      ("Напередодні виборів було тихо.", ""),
      ("Минулого вечора був суд.", "day 2025-11-25"), ("Лютий мороз.", ""),
      ("П'ять років тюрми.", ""),
    ])
  func ukrainian(_ text: String, _ expected: String) throws {
    try check(text, expected, .ukrainian)
  }

  @Test(
    "without the day of publication only the words are known",
    arguments: [
      ("It began on Friday.", "day unresolved"), ("It began on 14 March.", "day unresolved"),
      ("It began yesterday.", "day unresolved"), ("It began on 14 March 2025.", "day 2025-03-14"),
      ("It began two weeks ago.", "week unresolved"),
      ("It began in 340 BC there.", "year -340..-340"),
    ])
  func unresolved(_ text: String, _ expected: String) throws {
    try check(text, expected, .english, published: nil)
  }

  @Test("the parts of a date are kept where it cannot be resolved")
  func parts() throws {
    let reading = try Self.reading.get()
    let friday = try #require(
      try reading.dates("It began on Friday.", .english, published: nil).first)
    #expect(friday.parts.weekday == 5)
    #expect(!friday.isAbsolute)
    let march = try #require(
      try reading.dates("It began on 14 March.", .english, published: nil).first)
    #expect(march.parts.day == 14)
    #expect(march.parts.month == 3)
    #expect(march.earliest == nil)
  }

  @Test(
    "relative dates cross the borders of months and years",
    arguments: [
      ("It began yesterday.", "2025-03-01", "day 2025-02-28"),
      ("It began yesterday.", "2024-03-01", "day 2024-02-29"),
      ("It begins tomorrow.", "2025-12-31", "day 2026-01-01"),
      ("It began last month.", "2026-01-10", "month 2025-12-01..2025-12-31"),
      ("It began last week.", "2026-01-01", "week 2025-12-22..2025-12-28"),
      ("It began last year.", "2026-01-01", "year 2025-01-01..2025-12-31"),
      ("It began on Friday.", "2026-01-01", "day 2025-12-26"),
      ("It began on 30 December.", "2026-01-02", "day 2025-12-30"),
      ("It will open on 5 January.", "2025-12-28", "day 2026-01-05"),
      ("It began last weekend.", "2025-11-23", "weekend 2025-11-15..2025-11-16"),
      ("It began on Sunday.", "2025-11-23", "day 2025-11-23"),
      ("It began last Sunday.", "2025-11-23", "day 2025-11-16"),
      ("It began six months ago.", "2026-03-31", "month 2025-09-01..2025-09-30"),
      ("It began in December.", "2026-01-15", "month 2025-12-01..2025-12-31"),
      ("It began on 29 February.", "2025-01-10", "day 2024-02-29"),
      ("It began three days ago.", "2025-01-02", "day 2024-12-30"),
      ("In winter 2025 it froze.", "2025-11-26", "season 2024-12-01..2025-02-28"),
    ])
  func borders(_ text: String, _ published: String, _ expected: String) throws {
    try check(text, expected, .english, published: published)
  }

  @Test("every weekday is told from every day of a year")
  func weekdays() throws {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let first = try #require(CalendarDate(year: 2023, month: 12, day: 20))
    let reading = try Self.reading.get()
    for step in stride(from: 0, to: 400, by: 5) {
      let published = try #require(CalendarDate(dayNumber: first.dayNumber + step))
      for (number, name) in names.enumerated() {
        let past = try #require(
          try reading.dates("It began on \(name).", .english, published: published).first?.named)
        #expect(past.lowerBound.weekday == number + 1)
        #expect((0...6).contains(published.dayNumber - past.lowerBound.dayNumber))
        let coming = try #require(
          try reading.dates("It will begin on \(name).", .english, published: published).first?
            .named)
        #expect(coming.lowerBound.weekday == number + 1)
        #expect((0...6).contains(coming.lowerBound.dayNumber - published.dayNumber))
      }
    }
  }
}
