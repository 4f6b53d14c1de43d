/// The rules of one table: what becomes of a lemma, by its end.
struct Rules: Sendable {
  /// What a rule puts in the place of the end that it matched.
  struct Item: Sendable {
    /// The letters.
    let text: [UInt8]
    /// The paradigm whose endings follow, or nil where the letters are a form.
    let paradigm: Int?
  }

  /// A rule that matches a lemma.
  struct Match {
    /// The bytes of the lemma before the end that the rule matched.
    let kept: Int
    /// What stands in that end's place.
    let items: [Item]
  }

  /// What must stand before the end that a pattern names.
  private enum Place: Int, CaseIterable {
    /// Nothing: the pattern is the lemma.
    case whole
    /// Nothing, or one of the language's prefixes: `+писать`.
    case prefixed
    /// Anything: `-ать`.
    case anything
    /// Nothing; the items are made besides those of the other rules: `&год`.
    case wholeBesides
    /// Anything; made besides, too: `&-город`.
    case anythingBesides
  }

  private struct Rule {
    let items: [Item]
    /// The number of letter sets of the pattern.
    let sets: Int
  }

  private var rules: [[ArraySlice<UInt8>: Rule]]

  /// Reads a table of rules: pattern, items.
  ///
  /// A pattern that several rows give belongs to the one with the fewest sets of letters.
  ///
  /// - Parameters:
  ///   - table: The table, or nil for no rules.
  ///   - paradigms: The paradigms that items name, or nil where items are no forms.
  /// - Throws: ``GrammarFailure`` where two rows are for the same lemmas, an item names a paradigm that is
  ///   not there, or a letter of a set that is not there.
  init(_ table: FormTable?, paradigms: Paradigms?) throws(GrammarFailure) {
    rules = Array(repeating: [:], count: Place.allCases.count)
    for row in table?.rows ?? [] {
      let sets = LetterSets(row[0])
      let name = table?.name ?? ""
      let items = row.items(1)
      try sets.forEachChoice { (letters, pattern) throws(GrammarFailure) in
        let (place, end) = Self.place(of: pattern)
        if let other = rules[place.rawValue][end], other.sets <= sets.count {
          guard other.sets < sets.count else {
            throw GrammarFailure(
              table: name, line: row.line,
              reason: "\(String(decoding: pattern, as: UTF8.self)) stands twice")
          }
          return
        }
        let filled = try items.map { (item) throws(GrammarFailure) in
          try Self.item(item, letters: letters, paradigms: paradigms, table: name, line: row.line)
        }
        rules[place.rawValue][end] = Rule(items: filled, sets: sets.count)
      }
    }
  }

  /// The rule for a lemma: one for itself, else one for a root with a prefix, else the one for the longest
  /// end; each with the longest pattern.
  ///
  /// - Complexity: O(*k*²), where *k* is the lemma's length.
  func match(_ lemma: ArraySlice<UInt8>, prefixes: Set<[UInt8]>) -> Match? {
    if let rule = self[.whole, lemma] { return Match(kept: 0, items: rule.items) }
    for start in Self.scalarStarts(of: lemma) {
      if let rule = self[.prefixed, lemma[start...]],
        start == lemma.startIndex || prefixes.contains(Array(lemma[..<start]))
      {
        return Match(kept: start - lemma.startIndex, items: rule.items)
      }
    }
    return longest(.anything, lemma)
  }

  /// The rule for what a lemma has besides, or nil.
  func additions(to lemma: ArraySlice<UInt8>) -> Match? {
    if let rule = self[.wholeBesides, lemma] { return Match(kept: 0, items: rule.items) }
    return longest(.anythingBesides, lemma)
  }

  /// The rule of a lemma that stands in the table by itself, or nil.
  func whole(_ lemma: ArraySlice<UInt8>) -> Match? {
    self[.whole, lemma].map { Match(kept: 0, items: $0.items) }
  }

  private subscript(place: Place, end: ArraySlice<UInt8>) -> Rule? { rules[place.rawValue][end] }

  private func longest(_ place: Place, _ lemma: ArraySlice<UInt8>) -> Match? {
    guard !rules[place.rawValue].isEmpty else { return nil }
    for start in Self.scalarStarts(of: lemma) {
      if let rule = self[place, lemma[start...]] {
        return Match(kept: start - lemma.startIndex, items: rule.items)
      }
    }
    return self[place, []].map { Match(kept: lemma.count, items: $0.items) }
  }

  private static func scalarStarts(of text: ArraySlice<UInt8>) -> some Sequence<Int> {
    text.indices.lazy.filter { text[$0] & 0xC0 != 0x80 }
  }

  private static func place(of pattern: [UInt8]) -> (Place, ArraySlice<UInt8>) {
    switch (pattern.first, pattern.dropFirst().first) {
    case (UInt8(ascii: "+"), _): (.prefixed, pattern.dropFirst())
    case (UInt8(ascii: "-"), _): (.anything, pattern.dropFirst())
    case (UInt8(ascii: "&"), UInt8(ascii: "-")): (.anythingBesides, pattern.dropFirst(2))
    case (UInt8(ascii: "&"), _): (.wholeBesides, pattern.dropFirst())
    default: (.whole, pattern[...])
    }
  }

  private static func item(
    _ item: ArraySlice<UInt8>, letters: [ArraySlice<UInt8>], paradigms: Paradigms?, table: String,
    line: Int
  ) throws(GrammarFailure) -> Item {
    let words = String(decoding: item, as: UTF8.self)
    guard let filled = LetterSets.fill(item, with: letters) else {
      throw GrammarFailure(
        table: table, line: line, reason: "\(words) names a set that is not there")
    }
    guard let paradigms, let colon = filled.firstIndex(of: UInt8(ascii: ":")) else {
      return Item(text: filled == [UInt8(ascii: "0")] ? [] : filled, paradigm: nil)
    }
    guard let number = paradigms.number(of: filled[(colon + 1)...]) else {
      throw GrammarFailure(table: table, line: line, reason: "there is no paradigm of \(words)")
    }
    return Item(text: Array(filled[..<colon]), paradigm: number)
  }
}
