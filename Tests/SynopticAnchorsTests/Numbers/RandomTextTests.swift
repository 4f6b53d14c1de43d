import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticReading
import Testing

@Suite("Numbers and dates in random text")
struct RandomTextTests {
  private static let reading = Result { try ValueReading() }

  /// SplitMix64, so that the texts are the same in every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  private static let words = [
    "1", "000", "12", "1,000", "1.5", "2025", "14.03.2025", "2:1", "22:00", "5th", "1990s", "30m",
    "$", "€", "%", "№", "-", "–", "/", ":", ",",
    ".", "(", ")", "«", "»", "and", "or", "of", "in", "to", "from", "a", "the", "half", "quarter",
    "third", "two", "fifty", "hundred", "million",
    "dozens", "several", "at", "least", "more", "than", "about", "nearly", "March", "Friday",
    "last", "next", "week", "year", "ago", "years",
    "old", "hour", "miles", "percent", "pm", "XII", "century", "BC", "US", "UAH", "Boeing", "737",
    "F", "16", "один", "двух", "сто", "пятьдесят",
    "тысяч", "млн", "половина", "треть", "четверти", "около", "более", "не", "менее", "до", "от",
    "с", "по", "и", "марта", "пятницу", "ночь", "на",
    "года", "году", "лет", "назад", "час", "утра", "процентов", "гривен", "летний", "й", "х",
    "двохсот", "п'ятдесят", "двоє", "тисяч", "пів",
    "чверть", "понад", "щонайменше", "між", "та", "березня", "п'ятницю", "ніч", "року", "років",
    "тому", "годині", "ранку", "відсотків", "грн",
    "каждый", "шестой", "кожен", "другий", "every", "sixth", "out", "ten", "вдвое", "twice",
    "минус", "minus", "°", "C", "½", "+", "~", ">", "1/2",
    "людей", "people", "prisoners", "заключённых", "early", "end", "начала", "кінця", "since", "by",
    "until", "весной", "Q3", "ст", "н", "э", "е",
  ]

  private static func text(_ generator: inout Generator, count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += words[Int(generator.next() % UInt64(words.count))]
      text += generator.next() % 4 == 0 ? "" : " "
    }
    return text
  }

  @Test(
    "every text is read, and nothing stands outside its sentence or in two readings",
    arguments: 0..<150)
  func totality(_ seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    let text = Self.text(&generator, count: 40)
    let language = Language.known[seed % 3]
    let reading = try Self.reading.get()
    let (version, vocabulary) = try reading.read(text, language)
    let published = CalendarDate(dayNumber: seed * 131)
    let words = ValueVocabulary(vocabulary)
    let dates = DateFinder(words).dates(in: version, published: published)
    let quantities = QuantityFinder(words).quantities(in: version, besides: dates)
    #expect(dates.count == version.sentences.count)
    #expect(quantities.count == version.sentences.count)
    for (number, sentence) in version.sentences.enumerated() {
      var isDate: Set<Int> = []
      var last = sentence.tokens.lowerBound
      for date in dates[number] {
        #expect(
          sentence.tokens.contains(date.tokens.lowerBound)
            && date.tokens.upperBound <= sentence.tokens.upperBound)
        #expect(date.tokens.lowerBound >= last)
        #expect(
          version.text.indices.contains(date.range.lowerBound)
            && date.range.upperBound <= version.text.count)
        last = date.tokens.upperBound
        isDate.formUnion(date.tokens)
      }
      last = sentence.tokens.lowerBound
      for quantity in quantities[number] {
        #expect(quantity.tokens.lowerBound >= sentence.tokens.lowerBound)
        #expect(quantity.tokens.upperBound <= sentence.tokens.upperBound)
        #expect(quantity.tokens.lowerBound >= last, "\(text)")
        #expect(isDate.isDisjoint(with: quantity.tokens), "\(text)")
        #expect(quantity.interval.low <= quantity.interval.high)
        #expect(quantity.values.allSatisfy { $0.isFinite })
        #expect(quantity.step > 0 && quantity.step.isFinite)
        #expect(quantity.qualifiedRange.lowerBound <= quantity.range.lowerBound)
        #expect(quantity.range.upperBound <= version.text.count)
        last = quantity.tokens.upperBound
      }
    }
  }

  @Test("comparing never depends on the order", arguments: 0..<40)
  func symmetry(_ seed: Int) throws {
    var generator = Generator(state: UInt64(seed + 1000))
    let reading = try Self.reading.get()
    let text = Self.text(&generator, count: 60)
    let language = Language.known[seed % 3]
    let quantities = try reading.quantities(text, language)
    for left in quantities {
      for right in quantities {
        #expect(left.compatibility(with: right).verdict == right.compatibility(with: left).verdict)
      }
    }
    let dates = try reading.dates(text, language, published: CalendarDate(dayNumber: 20_000 + seed))
    for left in dates {
      for right in dates {
        #expect(left.compatibility(with: right).verdict == right.compatibility(with: left).verdict)
      }
    }
  }

  @Test(
    "great and broken numbers are read without harm",
    arguments: [
      "999999999999999999999999 people", "1" + String(repeating: " 000", count: 12),
      String(repeating: "9", count: 400), "1.2.3.4.5", "1,,2", "$",
      "%%%", "…", "-", "1990-х-х-х", "0/0", "5/0", "99:99", "24:00", "00:00", "0000-00-00",
      "31.02.2025", "2025-13-45", "MMMMMMMMMMMM век",
      "a a a a a", "million million million million million million million million",
      "сто сто сто тысяч тысяч миллионов",
      String(repeating: "million ", count: 200), String(repeating: "тысяч ", count: 200),
      "10 000 000 000 000 000 000 000 лет назад", "в 99999999 году",
      "-5 - -5", "500 billion trillion years ago", "999999999999 weeks ago",
    ])
  func extremes(_ text: String) throws {
    let reading = try Self.reading.get()
    for language in Language.known {
      for published in [
        nil, CalendarDate(year: 1, month: 1, day: 1), CalendarDate(year: 9999, month: 12, day: 31),
      ] {
        let dates = try reading.dates(text, language, published: published)
        #expect(dates.allSatisfy { $0.range.count <= text.utf8.count })
      }
      let quantities = try reading.quantities(text, language)
      #expect(quantities.allSatisfy { $0.values.allSatisfy { $0.isFinite } })
    }
  }
}
