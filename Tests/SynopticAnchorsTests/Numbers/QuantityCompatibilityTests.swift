import SynopticAnchors
import SynopticLedger
import Testing

@Suite("Numbers said of the same thing")
struct QuantityCompatibilityTests {
  private static let reading = Result { try ValueReading() }

  private func first(_ text: String) throws -> Quantity {
    let language = try #require(ValueReading.languages(of: text).first)
    return try #require(try Self.reading.get().quantities(text, language).first, "\(text)")
  }

  private func check(_ left: String, _ right: String, _ verdicts: Set<Compatibility.Verdict>) throws
  {
    let (one, other) = try (first(left), first(right))
    let there = one.compatibility(with: other)
    let back = other.compatibility(with: one)
    #expect(
      verdicts.contains(there.verdict), "\(left) | \(right): \(there.verdict), \(there.reason)")
    #expect(there.verdict == back.verdict)
    #expect(!there.reason.isEmpty)
    #expect(!there.reason.hasSuffix("."))
  }

  @Test(
    "say the same",
    arguments: [
      ("52 prisoners", "пятьдесят два заключённых"), ("52 prisoners", "п'ятдесят двоє в'язнів"),
      ("1,200 coins", "1200 монет"),
      ("1,200 coins", "1 200 монет"), ("1.2 thousand coins", "1,2 тыс. монет"),
      ("at least 100 people", "щонайменше 100 людей"),
      ("over 100 people", "понад 100 людей"), ("$420,000", "420 тыс. долларов"),
      ("UAH 1.5 billion", "полтора миллиарда гривен"),
      ("45%", "45 відсотків"), ("84 kilometres", "84 км"),
      ("two and a half million people", "2,5 млн человек"),
      ("half a million people", "500 000 человек"), ("10pm", "22:00"),
      ("at half past eight", "о 8:30"),
      ("2:03:41", "2 часа 3 минуты 41 секунда"), ("the third time", "в третий раз"),
      ("2-1 win", "победа 2:1"),
      ("two to 11 years", "от 2 до 11 лет"), ("a dozen boats", "12 лодок"),
      ("twice as big", "вдвое больше"),
      ("67-year-old pensioner", "67-річна пенсіонерка"), ("четверть миллиона доз", "250,000 doses"),
      ("11C", "11 градусов Цельсия"),
      ("article 205", "статья 205"), ("nine months", "девять месяцев"), ("72 hours", "72 години"),
    ])
  func same(_ left: String, _ right: String) throws { try check(left, right, [.same]) }

  @Test(
    "can both be true",
    arguments: [
      ("3418 people", "3.4 thousand people"), ("1 187 монет", "nearly 1,200 coins"),
      ("1,187 coins", "1200 монет"),
      ("at least 100 people", "more than 100 people"), ("184,213 homes", "184 тыс. домов"),
      ("67mph", "108 км/ч"), ("67mph", "30 м/с"), ("10ft", "трёх метров"),
      ("nine feet", "2,8 метра"), ("200ft", "62 метра"),
      ("150 yards", "137 м"), ("19 miles", "31 км"), ("three decades", "тридцать лет"),
      ("72 hours", "трое суток"),
      ("four out of five patients", "80% пациентов"), ("восемь из десяти", "80%"),
      ("one child in six", "17 процентов детей"),
      ("a little over four-fifths", "82% акций"), ("two-thirds of voters", "66% избирателей"),
      ("half of voters", "50%"),
      ("less than an hour", "50 минут"), ("52 seconds", "почти на минуту"),
      ("7.4 million people", "почти семь с половиной миллионов человек"),
      ("33 снимка", "три с лишним десятка снимков"), ("over 31,000 people", "31,4 тыс. человек"),
      ("24 човни", "some two dozen boats"),
      ("24 човни", "более двадцати лодок"), ("several dozen people", "десятки людей"),
      ("dozens of people", "52 people"),
      ("hundreds of people", "440 человек"), ("1,300 or 1,400 prisoners", "1350 заключённых"),
      ("10-15 minutes", "12 минут"),
      ("about 200 people", "двести человек"), ("nearly 190 people", "187 человек"),
      ("at about twenty to ten", "21:40"),
      ("$1.24bn", "понад 1,2 млрд дол."), ("52F", "11C"), ("ten pounds of gold", "4.5 kg"),
      ("up to 20 years", "20 лет"),
      ("more than 300 km", "300 км"), ("5.30pm", "17:30"), ("half of people", "вдвое меньше людей"),
      ("2:1 win", "1:2"), ("40 acres", "16 гектаров"), ("400 млн долларов", "ещё 400 млн"),
      ("the 40th anniversary", "40-летие"),
      ("hundreds of thousands of dollars", "250 тыс. долларов"),
      ("a six-year sentence", "шесть лет"), ("250 kg", "249-кілограмовий кабан"),
      ("300 kg", "295 кг"),
    ])
  func compatible(_ left: String, _ right: String) throws {
    try check(left, right, [.compatible, .same])
  }

  @Test(
    "cannot both be true",
    arguments: [
      ("52 prisoners", "57 заключённых"), ("3,400 people", "3600 человек"),
      ("at least 100 people", "52 людини"),
      ("up to 50 people", "120 человек"), ("$420,000", "480 тыс. долларов"), ("45%", "54 відсотки"),
      ("84 kilometres", "48 км"),
      ("67mph", "180 км/ч"), ("four out of five patients", "60% пациентов"), ("10pm", "21:00"),
      ("at half past eight", "о 9:30"),
      ("2:03:41", "2:04:41"), ("the third time", "в четвёртый раз"), ("2-1 win", "победа 3:1"),
      ("9 years", "восемь лет"),
      ("two to 11 years", "15 лет"), ("dozens of people", "5000 человек"),
      ("nearly 1,200 coins", "1500 монет"),
      ("126,000 customers", "116 тысяч клиентов"), ("€60,000", "80 тыс. евро"),
      ("3.4 kg", "4,3 кг"), ("within 72 hours", "пять суток"),
      ("article 205", "статья 206"), ("19 people", "14 человек"), ("twice as big", "втрое больше"),
      ("67-year-old pensioner", "76-річна пенсіонерка"),
      ("more than 31,000 people", "92 тысячи человек"),
      ("a third of voters", "половина избирателей"), ("11C", "21C"),
      ("about 200 people", "320 человек"), ("at least 100 people", "понад 110 осіб"),
      ("more than 18 months", "более 17 месяцев"), ("11 to 16-year-olds", "от 11 до 18 лет"),
      ("about 13%", "14%"), ("up to 400 bats", "до 500 самок"), ("250 km", "260 км"),
      ("50 kg", "49 кг"), ("two percentage points", "три процентных пункта"),
      ("half past eight", "в половине восьмого"),
    ])
  func different(_ left: String, _ right: String) throws { try check(left, right, [.different]) }

  @Test(
    "cannot be compared",
    arguments: [
      ("52 prisoners", "52 km"), ("$420,000", "420 тыс. евро"), ("84 kilometres", "84 кг"),
      ("45%", "45 человек"),
      ("10pm", "10 человек"), ("an F-16", "16 самолётов"), ("2-1 win", "два человека"),
      ("the third time", "пять человек"),
      ("one man’s word", "три человека"), ("two percentage points", "два процента"),
      ("$5 million", "5 млн человек"),
    ])
  func incomparable(_ left: String, _ right: String) throws {
    try check(left, right, [.incomparable])
  }

  @Test("verdicts do not depend on the order, and every number is the same as itself")
  func symmetry() throws {
    let texts = [
      "52 prisoners", "at least 100 people", "nearly 1,200 coins", "$420,000", "€30m", "45%",
      "four out of five", "half of them",
      "84 km", "67mph", "10pm", "at ten o'clock", "2-1 win", "twice as much", "dozens of people",
      "several hundred people", "article 205",
      "an F-16", "one man", "the third time", "10-15 minutes", "less than an hour", "11C", "52F",
      "38 degrees", "up to 20 years",
      "два с половиной миллиона", "почти на минуту", "каждый шестой", "67-летний водитель",
      "3,4 тысячи", "понад добу", "5 млн", "0.5 kg",
    ]
    let quantities = try texts.map { try first($0) }
    for left in quantities {
      #expect(left.compatibility(with: left).verdict == .same)
      for right in quantities {
        #expect(left.compatibility(with: right).verdict == right.compatibility(with: left).verdict)
      }
    }
  }

  @Test(
    "reasons are words for an editor",
    arguments: [
      ("3418 people", "3.4 thousand people", "3,418 rounds to 3,400"),
      ("52 prisoners", "57 prisoners", "52 is not 57"),
      ("67mph", "108 km/h", "67 miles per hour is 108 kilometres per hour"),
      ("$420,000", "420,000 euros", "USD 420,000 and EUR 420,000 are in different currencies"),
      ("10pm", "21:00", "22:00 is not 21:00"),
      ("UAH 1.5 billion", "UAH 1.7 billion", "UAH 1.5 billion is not UAH 1.7 billion"),
      ("at least 100 people", "52 people", "at least 100 is not 52"),
    ])
  func reasons(_ left: String, _ right: String, _ expected: String) throws {
    #expect(try first(left).compatibility(with: first(right)).reason == expected)
  }
}
