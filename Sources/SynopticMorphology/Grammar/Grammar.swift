import SynopticLedger

/// How the lemmas of one language inflect: its paradigms, and which of them a lemma follows.
package struct Grammar: Sendable {
  private let paradigms: Paradigms
  private let rules: [WordClass: Rules]
  private let words: Rules
  private let classes: Rules
  private let prefixes: Set<[UInt8]>
  private let reflexives: [[UInt8]]

  /// The tables of rules, with the class of the lemmas that they are for.
  private static let tables: [(name: String, wordClass: WordClass)] = [
    ("nouns", .noun), ("plurals", .pluralNoun), ("verbs", .verb), ("adjectives", .adjective),
  ]

  /// Reads a grammar from its tables; what has no table has no rules.
  ///
  /// - Parameters:
  ///   - tables: The tables of one language.
  ///   - reflexives: The ends by which a verb is told to be reflexive; they are no part of its rules.
  /// - Throws: ``GrammarFailure`` where a table is at odds with itself or another.
  /// - Complexity: O(*n*), where *n* is the number of patterns.
  package init(tables: [FormTable], reflexives: [String]) throws(GrammarFailure) {
    let table = { (name: String) in tables.first { $0.name == name } }
    paradigms = try Paradigms(table("paradigms"))
    var rules: [WordClass: Rules] = [:]
    for (name, wordClass) in Self.tables {
      rules[wordClass] = try Rules(table(name), paradigms: paradigms)
    }
    self.rules = rules
    words = try Rules(table("words"), paradigms: paradigms)
    classes = try Rules(table("classes"), paradigms: nil)
    prefixes = Set((table("prefixes")?.rows ?? []).map { $0[0] })
    self.reflexives = reflexives.map { Array($0.utf8) }
  }

  /// Reads the grammar of a language that the binary carries.
  ///
  /// - Throws: ``GrammarFailure`` where a table is at odds with itself or another.
  init(shipped language: Language) throws(GrammarFailure) {
    do {
      try self.init(
        tables: ShippedForms.tables(of: language),
        reflexives: language == .english ? [] : ["ся", "сь"])
    } catch {
      throw GrammarFailure(
        table: "\(language.tag)/\(error.table)", line: error.line, reason: error.reason)
    }
  }

  /// The classes that a lemma without a mark is read as.
  package func classes(of lemma: [UInt8]) -> [WordClass] {
    (classes.match(lemma[...], prefixes: [])?.items ?? []).compactMap {
      WordClass(mark: String(decoding: $0.text, as: UTF8.self))
    }
  }

  /// Calls `body` with the forms of a lemma, itself first; a form may come more than once.
  func forEachForm(of lemma: [UInt8], wordClass: WordClass?, _ body: ([UInt8]) -> Void) {
    body(lemma)
    if let own = words.whole(lemma[...]) {
      // A pronoun or numeral is known in all its forms, whatever its end looks like.
      make(own, from: lemma[...], isReflexive: false, body)
      if wordClass == nil || wordClass == .invariable { return }
    }
    for wordClass in wordClass.map({ [$0] }) ?? classes(of: lemma) {
      guard let rules = rules[wordClass] else { continue }
      var base = lemma[...]
      var isReflexive = false
      if wordClass == .verb,
        let end = reflexives.first(where: { lemma.suffix($0.count) == $0[...] })
      {
        base = lemma.dropLast(end.count)
        isReflexive = true
      }
      if let match = rules.match(base, prefixes: prefixes) {
        make(match, from: base, isReflexive: isReflexive, body)
      }
      if let match = rules.additions(to: base) {
        make(match, from: base, isReflexive: isReflexive, body)
      }
    }
  }

  private func make(
    _ match: Rules.Match, from base: ArraySlice<UInt8>, isReflexive: Bool, _ body: ([UInt8]) -> Void
  ) {
    let kept = base.prefix(match.kept)
    for item in match.items {
      guard let paradigm = item.paradigm else {
        // Forms that a row spells out are the plain verb's.
        if !isReflexive { body(kept + item.text) }
        continue
      }
      for ending in paradigms.endings(of: paradigm, isReflexive: isReflexive) {
        var form: [UInt8] = []
        form.reserveCapacity(kept.count + item.text.count + ending.count)
        form.append(contentsOf: kept)
        form.append(contentsOf: item.text)
        form.append(contentsOf: ending)
        body(form)
      }
    }
  }
}
