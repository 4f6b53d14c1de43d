/// The lines of keys and values that some Markdown files begin with.
struct FrontMatter {
  /// Where the keys and values stand, without the lines around them.
  var content: Range<Int>

  /// Where the Markdown begins.
  var end: Int

  /// The day of publication that a key gives, as `YYYY-MM-DD`, or nil.
  var published: String?

  /// How many lines are read to find the end of front matter.
  private static let mostLines = 400

  /// Finds the front matter of a file: lines between two `---` or `+++`, most of them keys with
  /// values.
  ///
  /// - Complexity: O(*n*), where *n* is its length.
  init?(_ text: [UInt8]) {
    guard let first = Self.line(text, from: 0) else { return nil }
    let fence = Array(text[first.content])
    guard fence == Array("---".utf8) || fence == Array("+++".utf8) else { return nil }
    var offset = first.end
    var lines = 0
    var pairs = 0
    var day: (text: String, rank: Int)?
    while lines < Self.mostLines, let line = Self.line(text, from: offset) {
      let content = text[line.content]
      if content.elementsEqual(fence) || fence.first == 0x2D && content.elementsEqual("...".utf8) {
        guard pairs > 0, pairs * 2 >= lines else { return nil }
        self.content = first.end..<max(first.end, offset)
        end = line.end
        published = day?.text
        return
      }
      lines += 1
      if let pair = Self.pair(content) {
        pairs += 1
        let rank = Self.dateKeys.firstIndex(of: pair.key) ?? Int.max
        if rank < day?.rank ?? Int.max, let found = PublicationDate.day(in: pair.value) {
          day = (found, rank)
        }
      } else if content.isEmpty || content.first == 0x23 || content.first == 0x2D
        || content.first == 0x20
      {
        // Comments, and items and second lines of values, speak neither for nor against.
        lines -= 1
      }
      offset = line.end
    }
    return nil
  }

  /// The keys of the day of publication, the best first.
  private static let dateKeys = [
    "published", "date", "pubdate", "publishdate", "datepublished", "created",
  ]

  /// A key in small letters, and its value without quotation marks.
  private static func pair(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    guard let sign = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") })
    else { return nil }
    let key = line[..<sign].filter { $0 != 0x20 && $0 != 0x22 && $0 != 0x5F }
    let isKey = key.allSatisfy { byte in
      (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) || byte == 0x2D
        || byte >= 0x80
    }
    let after = line[(sign + 1)...]
    guard isKey, !key.isEmpty, line.first != 0x20, after.first ?? 0x20 <= 0x20 || line[sign] == 0x3D
    else { return nil }
    let value = after.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    return (
      String(decoding: key, as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self)
    )
  }

  /// The line at an offset without the blanks at its end, and where the next one begins.
  private static func line(_ text: [UInt8], from start: Int) -> (content: Range<Int>, end: Int)? {
    guard start < text.count else { return nil }
    var end = start
    while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    var next = end
    if next < text.count, text[next] == 0x0D { next += 1 }
    if next < text.count, text[next] == 0x0A, next == end || text[end] == 0x0D { next += 1 }
    var content = end
    while content > start, text[content - 1] <= 0x20 { content -= 1 }
    return (start..<content, next)
  }
}
