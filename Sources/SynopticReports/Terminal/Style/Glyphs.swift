/// The signs that a report draws with, beside letters.
struct Glyphs: Hashable, Sendable {
  /// The line between two columns.
  let column: String
  /// The line under the heads of columns.
  let rule: String
  /// Where the line under the heads crosses the one between columns.
  let cross: String
  /// What fills the rest of a gap.
  let filler: String
  /// What parts the pieces of a heading.
  let dot: String
  /// What stands before the number of a paragraph.
  let paragraph: String
  /// What stands between the first and the last of several numbers.
  let range: String
  /// What stands before the first word of a quote.
  let openingQuote: String
  /// What stands after the last word of a quote.
  let closingQuote: String
  /// What stands before the first word of a quote that has quotation marks inside.
  let openingSingleQuote: String
  /// What stands after the last word of such a quote.
  let closingSingleQuote: String

  /// The cells between two columns.
  static let separatorCells = 3

  /// Lines and typographic signs, all one cell wide.
  static let typographic = Glyphs(
    column: "│", rule: "─", cross: "┼", filler: "·", dot: " · ", paragraph: "§", range: "–",
    openingQuote: "“", closingQuote: "”", openingSingleQuote: "‘", closingSingleQuote: "’")

  /// ASCII alone.
  static let ascii = Glyphs(
    column: "|", rule: "-", cross: "+", filler: ".", dot: ", ", paragraph: "p.", range: "-",
    openingQuote: "\"", closingQuote: "\"", openingSingleQuote: "'", closingSingleQuote: "'")
}
