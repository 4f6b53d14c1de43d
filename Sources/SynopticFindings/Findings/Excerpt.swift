/// Shortens quotes for sentences that name them.
enum Excerpt {
  /// The number of letters and signs above which a quote is shortened.
  static let longest = 90

  /// Returns a quote on one line, with its end left out where it is long.
  static func of(_ quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace)
    var text = ""
    for word in words {
      if !text.isEmpty, text.count + word.count + 1 > longest { return text + " …" }
      text += text.isEmpty ? String(word) : " \(word)"
    }
    return text
  }
}
