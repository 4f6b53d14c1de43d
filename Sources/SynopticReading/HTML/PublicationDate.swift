/// Finds the day on which a page says that it was published.
struct PublicationDate {
  /// How far a place is to be trusted, the best first.
  enum Source: Int, Hashable, Comparable {
    /// A meta element for the date of publication.
    case meta
    /// `datePublished` of the page's linked data or of its marked-up elements.
    case linkedData
    /// The first `<time>` inside an article.
    case storyTime
    /// A meta element called `date`, which may be the day of the last change.
    case vagueMeta
    /// The first `<time>` elsewhere.
    case time

    static func < (first: Source, second: Source) -> Bool { first.rawValue < second.rawValue }
  }

  private var best: (day: String, source: Source)?

  /// The day as `YYYY-MM-DD`, or nil where the page does not say.
  var day: String? { best?.day }

  /// Takes what a place says, unless a place that is trusted as far or farther has spoken.
  mutating func add(_ text: some StringProtocol, from source: Source) {
    guard best.map({ source < $0.source }) ?? true, let day = Self.day(in: text) else { return }
    best = (day, source)
  }

  /// Takes what a meta element says.
  mutating func addMeta(_ attributes: HTMLAttributes) {
    guard let value = attributes.value else { return }
    for property in attributes.properties {
      if Self.certain.contains(property) { add(value, from: .meta) }
      if Self.vague.contains(property) { add(value, from: .vagueMeta) }
    }
  }

  /// The names of meta elements for the date of publication.
  private static let certain: Set<String> = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "publish-date", "publish_date", "publishdate", "publication_date", "pubdate", "published_time",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "article.published", "cxenseparse:recs:publishtime",
  ]

  /// The names of meta elements for a date that may be another.
  private static let vague: Set<String> = ["date", "dc.date", "dcterms.date"]

  /// Takes the first `datePublished` of linked data in JSON.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the script.
  mutating func addLinkedData(_ script: [UInt8]) {
    let key = Array("\"datePublished\"".utf8)
    var offset = 0
    while let quote = script[offset...].firstIndex(of: 0x22) {
      offset = quote + 1
      guard script[quote...].starts(with: key) else { continue }
      let rest = script[(quote + key.count)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: ":") else { continue }
      let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "[") }
      guard value.first == 0x22 else { continue }
      add(String(decoding: value.dropFirst().prefix(40), as: UTF8.self), from: .linkedData)
      return
    }
  }

  /// The day at the beginning of a text: `2025-11-26`, `2025-11-26T08:30:00+02:00`, `20251126`,
  /// `2025/11/26`.
  static func day(in text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8.drop { $0 <= 0x20 }.prefix(11))
    var digits: [UInt8] = []
    var offset = 0
    while offset < bytes.count, digits.count < 8 {
      if (0x30...0x39).contains(bytes[offset]) {
        digits.append(bytes[offset])
      } else {
        // Signs stand between year, month and day, all of them or none.
        guard bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "/"),
          offset == 4 || offset == 7 && digits.count == 6
        else { return nil }
      }
      offset += 1
    }
    guard digits.count == 8, offset == 8 || offset == 10 else { return nil }
    if offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { return nil }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    guard year >= 1900, (1...12).contains(month), (1...days(in: month, year)).contains(day)
    else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }

  private static func days(in month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
