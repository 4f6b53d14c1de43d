/// Shortens quotes for sentences that name them.
enum Excerpt {
  /// The number of letters and signs above which a quote is shortened.
  static let longest = 90

  /// Returns a quote on one line in quotation marks, with its end left out where it is long.
  ///
  /// Where it has such marks inside, it stands in single ones.
  static func of(_ quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace)
    var text = ""
    for word in words {
      if !text.isEmpty, text.count + word.count + 1 > longest {
        text += " …"
        break
      }
      text += text.isEmpty ? String(word) : " \(word)"
    }
    return text.contains { $0 == "“" || $0 == "”" } ? "‘\(text)’" : "“\(text)”"
  }
}
