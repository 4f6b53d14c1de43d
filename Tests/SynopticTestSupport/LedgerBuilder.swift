package import SynopticLedger

/// Builds ledgers by hand for tests: sentences are named as outputs name them (`uk:1.0`), words by quoting them.
///
/// All offsets are computed. What is not said is filled in: rows for paragraphs and sentences in none, coverage
/// from the rows, links between the sentences of a row, cells of facts as absent.
package struct LedgerBuilder: Sendable {
  /// Something in a hand-made ledger that does not exist.
  package enum Failure: Error, Hashable, Sendable {
    /// There is no version of this name.
    case version(String)
    /// There is no sentence of this name.
    case sentence(String)
    /// The sentence does not hold these words.
    case words(String, sentence: String)
  }

  var ledger: Ledger
  private var passages: [Group] = []

  /// Starts a ledger of no versions.
  package init() {
    ledger = Ledger(
      resources: [
        Resource(
          name: "synoptic-lexicon", version: "test", sha256: String(repeating: "0", count: 64))
      ], versions: [], reference: nil, links: [], groups: [], passageGroups: [], facts: [],
      coverage: [], findings: [])
  }

  // MARK: Versions

  /// A sentence of a version.
  package struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Its words.
    package var text: String
    /// Why it is furniture, or nil.
    package var furniture: String?
    /// Its language, or nil for the version's.
    package var language: Language?

    /// Makes a sentence of the story.
    package init(stringLiteral text: String) { self.text = text }

    /// Makes a sentence of the story.
    package init(_ text: String, language: Language? = nil) {
      self.text = text
      self.language = language
    }

    /// Makes a sentence that tells nothing of the story.
    package static func furniture(_ kind: String, _ text: String) -> Line {
      var line = Line(text)
      line.furniture = kind
      return line
    }
  }

  /// Adds a version.
  ///
  /// - Parameters:
  ///   - id: Its name.
  ///   - language: The language of its sentences.
  ///   - date: Its date as `YYYY-MM-DD`, or nil.
  ///   - source: How the date became known.
  ///   - path: The path of its file; nil for `ID.txt`.
  ///   - paragraphs: Its paragraphs, each as its sentences.
  package mutating func version(
    _ id: String, _ language: Language, date: String? = nil, source: Version.DateSource? = nil,
    path: String? = nil, _ paragraphs: [[Line]]
  ) {
    var text = ""
    var length = 0
    func add(_ piece: String) -> Range<Int> {
      let start = length
      text += piece
      length += piece.utf8.count
      return start..<length
    }
    var built: [Paragraph] = []
    var sentences: [Sentence] = []
    for (number, lines) in paragraphs.enumerated() {
      if number > 0 { _ = add("\n\n") }
      let (start, first) = (length, sentences.count)
      for (position, line) in lines.enumerated() {
        if position > 0 { _ = add(" ") }
        sentences.append(
          Sentence(
            range: add(line.text), paragraph: number, language: line.language ?? language,
            furniture: line.furniture, anchors: []))
      }
      built.append(Paragraph(range: start..<length, sentences: first..<sentences.count))
    }
    let date = date.flatMap { CalendarDate(iso: $0) }
    ledger.versions.append(
      Version(
        id: id, path: path ?? "\(id).txt", language: language, date: date,
        dateSource: date == nil ? nil : source ?? .text, encoding: "UTF-8",
        sha256: String(repeating: "0", count: 64), text: text, paragraphs: built,
        sentences: sentences))
  }

  /// Names the version that the others are measured against.
  package mutating func reference(_ id: String) throws(Failure) {
    ledger.reference = try number(id)
  }

  // MARK: Rows

  /// Adds a row of paragraphs.
  ///
  /// - Parameters:
  ///   - members: The paragraphs of each version, counted from 0.
  ///   - confidence: How sure the row is.
  ///   - mark: The worst that is to be said of it.
  ///   - seeAlso: Other rows, counted from 0.
  /// - Throws: ``Failure`` for a version, a sentence or words that do not exist.
  package mutating func row(
    _ members: KeyValuePairs<String, [Int]>, confidence: Double = 1, _ mark: Mark,
    seeAlso: [Int] = []
  ) throws(Failure) {
    var held = ledger.versions.map { _ in [Int]() }
    for (id, paragraphs) in members { held[try number(id)] = paragraphs }
    ledger.groups.append(
      Group(
        id: "g\(ledger.groups.count + 1)", members: held, confidence: confidence, mark: mark,
        seeAlso: seeAlso))
  }

  /// Adds a row of sentences.
  ///
  /// - Parameters:
  ///   - sentences: The names of its sentences.
  ///   - confidence: How sure the row is.
  ///   - mark: The worst that is to be said of it.
  /// - Throws: ``Failure`` for a version, a sentence or words that do not exist.
  package mutating func passageRow(
    _ sentences: [String], confidence: Double = 1, _ mark: Mark
  ) throws(Failure) {
    var held = ledger.versions.map { _ in [Int]() }
    for name in sentences {
      let sentence = try reference(to: name)
      held[sentence.version].append(sentence.sentence)
    }
    passages.append(
      Group(
        id: "p\(passages.count + 1)", members: held, confidence: confidence, mark: mark, seeAlso: []
      ))
  }

  // MARK: Facts and findings

  /// What a version has of a fact.
  package struct FactCell: Hashable, Sendable {
    fileprivate var state: Fact.State
    fileprivate var words: (quote: String, sentence: String)?

    /// The version tells it in these words of a sentence.
    package static func present(_ quote: String, _ sentence: String) -> FactCell {
      FactCell(state: .present, words: (quote, sentence))
    }

    /// The version tells it otherwise.
    package static func different(_ quote: String, _ sentence: String) -> FactCell {
      FactCell(state: .different, words: (quote, sentence))
    }

    /// It is not clear whether these words tell it.
    package static func unclear(_ quote: String, _ sentence: String) -> FactCell {
      FactCell(state: .unclear, words: (quote, sentence))
    }

    /// It is not clear whether the version tells it at all.
    package static let unclear = FactCell(state: .unclear, words: nil)

    /// Whether both are alike.
    package static func == (left: FactCell, right: FactCell) -> Bool {
      left.state == right.state && left.words?.quote == right.words?.quote
        && left.words?.sentence == right.words?.sentence
    }

    /// Feeds the state and the words to a hasher.
    package func hash(into hasher: inout Hasher) {
      hasher.combine(state)
      hasher.combine(words?.quote)
      hasher.combine(words?.sentence)
    }
  }

  /// Adds a fact.
  ///
  /// - Parameters:
  ///   - row: The row of paragraphs that holds it, counted from 0.
  ///   - topic: What it turns on.
  ///   - cells: What versions have of it; those left out do not tell it.
  /// - Returns: The fact's position.
  /// - Throws: ``Failure`` for a version, a sentence or words that do not exist.
  @discardableResult
  package mutating func fact(
    row: Int, _ topic: Difference.Topic, _ cells: KeyValuePairs<String, FactCell>
  ) throws(Failure) -> Int {
    var built = ledger.versions.map { _ in Fact.Cell(state: .absent, passage: nil) }
    var quotes: [String] = []
    for (id, cell) in cells {
      var found: Passage?
      if let words = cell.words {
        found = try passage(words.quote, words.sentence)
        quotes.append(words.quote)
      }
      built[try number(id)] = Fact.Cell(state: cell.state, passage: found)
    }
    ledger.facts.append(
      Fact(
        id: "f\(ledger.facts.count + 1)", group: row, topic: topic,
        fingerprint: Self.fingerprint(of: quotes), cells: built))
    return ledger.facts.count - 1
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - kind: What sort of finding it is.
  ///   - topic: What the versions differ in, or nil.
  ///   - severity: How grave it is.
  ///   - fact: The fact's position, or nil.
  ///   - versions: The versions that it speaks of.
  ///   - evidence: The words that it rests on, each with its sentence.
  ///   - reason: Why it is a finding.
  /// - Throws: ``Failure`` for a version, a sentence or words that do not exist.
  package mutating func finding(
    _ kind: Finding.Kind, _ topic: Difference.Topic? = nil, _ severity: Finding.Severity,
    fact: Int? = nil, versions: [String], evidence: [(quote: String, sentence: String)],
    _ reason: String
  ) throws(Failure) {
    var numbers: [Int] = []
    for id in versions { numbers.append(try number(id)) }
    var passages: [Passage] = []
    for words in evidence { passages.append(try passage(words.quote, words.sentence)) }
    ledger.findings.append(
      Finding(
        id: "n\(ledger.findings.count + 1)", kind: kind, topic: topic, severity: severity,
        fact: fact,
        fingerprint: Self.fingerprint(of: [kind.rawValue] + evidence.map(\.quote)),
        versions: numbers,
        evidence: passages, reason: reason))
  }

  // MARK: Coverage

  /// Says what a sentence has that its counterpart lacks or tells otherwise.
  ///
  /// - Parameters:
  ///   - kind: How the two differ.
  ///   - topic: What they differ in.
  ///   - here: The words here, with their sentence.
  ///   - there: The words there, with their sentence.
  ///   - version: The other version, where there are no words there.
  ///   - reason: Why this is a difference.
  /// - Throws: ``Failure`` for a version, a sentence or words that do not exist.
  package mutating func difference(
    _ kind: Difference.Kind, _ topic: Difference.Topic, _ here: (quote: String, sentence: String),
    _ there: (quote: String, sentence: String)? = nil, in version: String? = nil, _ reason: String
  ) throws(Failure) {
    let first = try passage(here.quote, here.sentence)
    let second: Passage? = if let there { try passage(there.quote, there.sentence) } else { nil }
    let other: Int =
      if let second { second.sentence.version } else { try number(version ?? "") }
    let difference = Difference(
      kind: kind, topic: topic, counterpart: second?.sentence, here: first.range,
      there: second?.range,
      reason: reason)
    if let entry = ledger.coverage.firstIndex(where: {
      $0.sentence == first.sentence && $0.version == other
    }) {
      ledger.coverage[entry].differences.append(difference)
    } else {
      ledger.coverage.append(
        Coverage(
          sentence: first.sentence, version: other, status: second == nil ? .absent : .partial,
          matches: second.map { [$0.sentence] } ?? [], differences: [difference]))
    }
  }

  // MARK: The whole

  /// Returns the ledger, with what was not said filled in.
  package func build() -> Ledger {
    var ledger = ledger
    ledger.passageGroups = passages
    Self.fillRows(&ledger.groups, of: ledger.versions.map(\.paragraphs.count), prefix: "g") {
      version, number in
      ledger.versions[version].paragraphs[number].sentences.allSatisfy {
        ledger.versions[version].sentences[$0].isFurniture
      }
    }
    Self.fillRows(&ledger.passageGroups, of: ledger.versions.map(\.sentences.count), prefix: "p") {
      ledger.versions[$0].sentences[$1].isFurniture
    }
    Self.fillCoverage(&ledger)
    Self.fillLinks(&ledger)
    return ledger
  }

  /// Returns 16 hexadecimal digits that depend on the quotes alone (FNV-1a).
  private static func fingerprint(of quotes: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for quote in quotes {
      for byte in Array(quote.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
