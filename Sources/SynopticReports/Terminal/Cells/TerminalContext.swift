import SynopticLedger
import SynopticText

/// What every part of a terminal report needs: the ledger sorted out, the options, and ways to say things.
struct TerminalContext: Sendable {
  /// The ledger, sorted out.
  let index: LedgerIndex

  /// The options.
  let options: TerminalOptions

  /// The signs to draw with.
  let glyphs: Glyphs

  /// The measure.
  let measure: DisplayWidth

  /// Sorts a ledger out.
  init(_ ledger: Ledger, _ options: TerminalOptions) {
    index = LedgerIndex(ledger, unit: options.unit)
    self.options = options
    glyphs = options.drawsASCII ? .ascii : .typographic
    measure = DisplayWidth(ambiguous: options.ambiguous)
  }

  /// The ledger.
  var ledger: Ledger { index.ledger }

  /// The cells of a line.
  var width: Int { options.lineWidth }

  /// The cells of a line of running text, which is not to grow past what is easily read.
  var proseWidth: Int { min(width, 100) }

  // MARK: Texts

  /// Returns an empty text.
  func text() -> StyledText { StyledText(ascii: options.drawsASCII) }

  /// Returns a text of one piece.
  func text(_ words: String, _ role: Role = .plain) -> StyledText {
    var text = text()
    text.append(words, role)
    return text
  }

  /// Returns the cells that a text takes on one line.
  func cells(of text: StyledText) -> Int { measure.cells(of: text.bytes) }

  /// Returns words of a version in quotation marks, unless they are a whole quotation already; in single
  /// ones where they have such marks inside.
  func quoted(_ words: String) -> String {
    let scalars = words.unicodeScalars
    if let first = scalars.first, let last = scalars.last, Letters.isOpeningQuote(first.value),
      Letters.isClosingQuote(last.value)
    {
      return words
    }
    if scalars.contains(where: { $0 == "“" || $0 == "”" || $0 == "\"" }) {
      return glyphs.openingSingleQuote + words + glyphs.closingSingleQuote
    }
    return glyphs.openingQuote + words + glyphs.closingQuote
  }

  /// Returns the tag of a fact, such as `[f4]`.
  func tag(ofFact fact: Int) -> String { "[\(ledger.facts[fact].id)]" }

  /// Returns the number of a row, counted from 1.
  func number(ofRow row: Int) -> String { String(row + 1) }

  /// Returns a share from 0 to 1 with two places.
  func share(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    let places = hundredths % 100
    return "\(hundredths / 100).\(places < 10 ? "0" : "")\(places)"
  }

  /// Returns the place of a sentence, such as `§7`, counted from 1.
  func place(of sentence: SentenceReference) -> String {
    glyphs.paragraph + String(ledger.sentence(sentence).paragraph + 1)
  }

  /// Returns the places of a version's members in a row, such as `§2–3`, counted from 1; empty where it has none.
  func places(_ members: [RowMember]) -> String {
    var names: [String] = []
    var start = 0
    while start < members.count {
      var end = start
      while end + 1 < members.count, follows(members[end], members[end + 1]) { end += 1 }
      let first = name(of: members[start])
      names.append(end == start ? first : first + glyphs.range + name(of: members[end]))
      start = end + 1
    }
    return names.isEmpty ? "" : glyphs.paragraph + names.joined(separator: ", ")
  }

  private func name(of member: RowMember) -> String {
    guard let sentence = member.sentence else { return String(member.paragraph + 1) }
    return "\(member.paragraph + 1).\(sentence + 1)"
  }

  private func follows(_ first: RowMember, _ second: RowMember) -> Bool {
    guard first.sentence != nil else { return second.paragraph == first.paragraph + 1 }
    return second.sentences.lowerBound == first.sentences.upperBound
      && second.paragraph == first.paragraph
  }

  /// Returns the words by which a version that lacks a fact can be told of it.
  ///
  /// They are another version's in the same language where there is one, else the first version's that has any;
  /// a few words that only answer the statement of a third version are no such words.
  func words(ofFact fact: Int, for version: Int) -> String {
    let cells = ledger.facts[fact].cells
    let quotes = cells.indices.compactMap { teller in
      teller == version ? nil : cells[teller].passage.map { (teller, ledger.quote($0)) }
    }
    let longest = quotes.map(\.1.unicodeScalars.count).max() ?? 0
    let whole = quotes.filter { $0.1.unicodeScalars.count * Self.wholeQuote >= longest }
    let language = ledger.versions[version].language
    let told = whole.first { ledger.versions[$0.0].language == language } ?? whole.first
    return told?.1 ?? ""
  }

  /// The longest quote of a fact is so many times as long as one that tells as much.
  private static let wholeQuote = 6
}
