import SynopticAnchors
import SynopticLedger
import Testing

@Suite("Dates said of the same thing")
struct DateCompatibilityTests {
  private static let reading = Result { try ValueReading() }

  private func first(_ text: String, published: String?) throws -> DateMention {
    let day = try published.map { try #require(CalendarDate(iso: $0)) }
    let dates = try ValueReading.languages(of: text).flatMap { language in
      try Self.reading.get().dates(text, language, published: day)
    }
    return try #require(dates.first, "\(text)")
  }

  private func check(
    _ left: String, _ right: String, _ verdicts: Set<Compatibility.Verdict>, published: String?
  ) throws {
    let (one, other) = try (first(left, published: published), first(right, published: published))
    let there = one.compatibility(with: other)
    let back = other.compatibility(with: one)
    #expect(
      verdicts.contains(there.verdict), "\(left) | \(right): \(there.verdict), \(there.reason)")
    #expect(there.verdict == back.verdict)
    #expect(!there.reason.isEmpty)
  }

  @Test(
    "can both be true",
    arguments: [
      ("on 22 November", "минулими вихідними"), ("on Friday", "21 листопада"),
      ("yesterday", "25 ноября"), ("on Wednesday", "сегодня"),
      ("in the small hours of Thursday", "в ночь на четверг"),
      ("У ніч на 20 листопада", "in the small hours of Thursday"),
      ("in November 2025", "22 ноября 2025 года"), ("last week", "20 ноября"),
      ("since January", "с начала года"), ("last year", "у 2024 році"),
      ("four years ago", "in 2021"), ("next spring", "весной 2026 года"),
      ("on 3/4/2025", "4 марта 2025 года"), ("on 3/4/2025", "3 апреля 2025 года"),
      ("by the end of September", "до 30 вересня"),
      ("the second half of the fourth century BC", "друга половина IV ст. до н. е."),
      ("about 340 BC", "близько 340 р. до н. е."), ("in the 1990s", "в 1994 году"),
      ("12th-century church", "церковь XII века"),
      ("on Thursday evening", "увечері 20 листопада"), ("since January", "14 января"),
      ("by 10 December", "8 декабря"), ("in mid-January", "14 января"),
      ("two weeks ago", "12 ноября"), ("in early November", "3 листопада"),
      ("in recent weeks", "12 ноября"), ("this month", "22 ноября"),
    ])
  func compatible(_ left: String, _ right: String) throws {
    try check(left, right, [.same, .compatible], published: "2025-11-26")
  }

  @Test(
    "cannot both be true",
    arguments: [
      ("on 22 November", "23 ноября"), ("on Friday", "в четверг"), ("yesterday", "22 ноября"),
      ("by 10 December", "до 20 грудня"),
      ("in 2010", "у 2011 році"), ("last year", "в 2023 году"),
      ("on 21 February 2026", "12 лютого 2026 року"), ("since January", "с октября"),
      ("in the fifth century BC", "IV век до н. э."), ("about 340 BC", "580 год до н. э."),
      ("in March 2025", "в апреле 2025 года"),
      ("12th-century church", "церква XIII ст."), ("last week", "3 ноября"),
      ("on 16 April", "в прошлый четверг"), ("since 12 March", "21 февраля 2025 года"),
      ("in the 1990s", "в 1985 году"), ("next spring", "осенью 2026 года"),
      ("on 24 November 2025", "27 ноября 2025 года"),
    ])
  func different(_ left: String, _ right: String) throws {
    try check(left, right, [.different], published: "2025-11-26")
  }

  @Test(
    "without the day of publication only the words are compared",
    arguments: [
      ("on Friday", "в пятницу", Compatibility.Verdict.compatible),
      ("on Friday", "в четверг", .different), ("on Friday", "21 листопада", .incomparable),
      ("on Friday", "21 листопада 2025 року", .compatible),
      ("on Friday", "22 листопада 2025 року", .different),
      ("yesterday", "22 ноября", .incomparable),
      ("on 14 March", "14 марта", .same), ("on 14 March", "15 марта", .different),
      ("in March", "15 марта", .compatible),
      ("in April", "15 марта", .different), ("on 14 March 2025", "14 марта", .compatible),
      ("last week", "минулого тижня", .incomparable),
      ("on Wednesday night", "в ночь на четверг", .compatible),
      ("since January", "until March", .incomparable),
    ])
  func unresolved(_ left: String, _ right: String, _ verdict: Compatibility.Verdict) throws {
    try check(left, right, [verdict], published: nil)
  }

  @Test("verdicts do not depend on the order, and every known date is the same as itself")
  func symmetry() throws {
    let texts = [
      "on Friday", "yesterday", "last week", "last weekend", "in March", "on 14 March 2025",
      "since January", "until Monday", "by 10 December",
      "in 2010", "in the 1990s", "12th-century church", "about 340 BC", "in early 2024",
      "two weeks ago", "in recent weeks", "next spring",
      "on 3/4/2025", "on Thursday night", "Q3 2024", "в ночь на четверг", "с начала года", "торік",
      "напередодні",
    ]
    for published in ["2025-11-26", nil] {
      let dates = try texts.map { try first($0, published: published) }
      for left in dates {
        if left.named != nil { #expect(left.compatibility(with: left).verdict == .same) }
        for right in dates {
          #expect(
            left.compatibility(with: right).verdict == right.compatibility(with: left).verdict)
        }
      }
    }
  }

  @Test("reasons are words for an editor")
  func reasons() throws {
    let november = try first("on 22 November 2025", published: nil)
    let next = try first("on 23 November 2025", published: nil)
    #expect(november.compatibility(with: next).reason == "22 November 2025 is not 23 November 2025")
    let month = try first("in November 2025", published: nil)
    #expect(
      november.compatibility(with: month).reason
        == "22 November 2025 and November 2025 can both be true")
  }
}
