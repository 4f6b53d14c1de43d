package import SynopticLedger

/// What reports look up in a ledger, sorted out once.
package struct LedgerIndex: Sendable {
  /// The ledger.
  package let ledger: Ledger

  /// What the rows are made of.
  package let unit: RowUnit

  /// The rows, in reading order.
  package let rows: [Group]

  private let sentenceStarts: [Int]
  private let rowOfSentence: [Int32]
  private let factsOfSentence: Buckets
  private let factsOfRow: Buckets
  private let findingsOfFact: Buckets
  private let findingsOfRow: Buckets
  private let coverageOfSentence: Buckets

  /// Sorts a ledger out.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - unit: What the rows are to be made of.
  /// - Complexity: O(*n*), where *n* is the size of the ledger.
  package init(_ ledger: Ledger, unit: RowUnit = .paragraph) {
    let rows = unit == .paragraph ? ledger.groups : ledger.passageGroups
    var starts = [0]
    for version in ledger.versions { starts.append((starts.last ?? 0) + version.sentences.count) }
    let sentences = starts.last ?? 0
    func number(_ reference: SentenceReference) -> Int {
      starts[reference.version] + reference.sentence
    }
    var rowOfSentence = [Int32](repeating: -1, count: sentences)
    for (position, row) in rows.enumerated() {
      for (version, members) in row.members.enumerated() {
        for member in members {
          let held =
            unit == .passage
            ? member..<(member + 1) : ledger.versions[version].paragraphs[member].sentences
          for sentence in held { rowOfSentence[starts[version] + sentence] = Int32(position) }
        }
      }
    }
    var ofSentence: [(bucket: Int, item: Int)] = []
    var ofRow: [(bucket: Int, item: Int)] = []
    for (position, fact) in ledger.facts.enumerated() {
      var home: Int?
      for cell in fact.cells {
        guard let passage = cell.passage else { continue }
        let sentence = number(passage.sentence)
        ofSentence.append((sentence, position))
        if home == nil { home = Int(rowOfSentence[sentence]) }
      }
      ofRow.append((unit == .paragraph ? fact.group : home ?? -1, position))
    }
    let loose = ledger.findings.enumerated().filter { $0.element.fact == nil }
    self.ledger = ledger
    self.unit = unit
    self.rows = rows
    self.rowOfSentence = rowOfSentence
    sentenceStarts = starts
    factsOfSentence = Buckets(count: sentences, ofSentence)
    factsOfRow = Buckets(count: rows.count, ofRow)
    findingsOfFact = Buckets(
      count: ledger.facts.count, ledger.findings.enumerated().map { ($1.fact ?? -1, $0) })
    findingsOfRow = Buckets(
      count: rows.count,
      loose.map { position, finding in
        (finding.evidence.first.map { Int(rowOfSentence[number($0.sentence)]) } ?? -1, position)
      })
    coverageOfSentence = Buckets(
      count: sentences, ledger.coverage.enumerated().map { (number($1.sentence), $0) })
  }

  // MARK: Rows

  /// Returns the row that holds a sentence, as a position in ``rows``, or nil.
  package func row(of sentence: SentenceReference) -> Int? {
    let row = Int(rowOfSentence[sentenceStarts[sentence.version] + sentence.sentence])
    return row < 0 ? nil : row
  }

  /// Returns what a version has in a row.
  func members(ofRow row: Int, version: Int) -> [RowMember] {
    let held = ledger.versions[version]
    return rows[row].members[version].map { member in
      switch unit {
      case .paragraph:
        let paragraph = held.paragraphs[member]
        return RowMember(
          range: paragraph.range, sentences: paragraph.sentences, paragraph: member, sentence: nil)
      case .passage:
        let sentence = held.sentences[member]
        let first = held.paragraphs[sentence.paragraph].sentences.lowerBound
        return RowMember(
          range: sentence.range, sentences: member..<(member + 1), paragraph: sentence.paragraph,
          sentence: member - first)
      }
    }
  }

  /// Whether something stands in a row, and all of it is furniture.
  func isFurniture(row: Int) -> Bool {
    var isEmpty = true
    for (version, held) in ledger.versions.enumerated() {
      for member in members(ofRow: row, version: version) {
        isEmpty = false
        if !member.sentences.allSatisfy({ held.sentences[$0].isFurniture }) { return false }
      }
    }
    return !isEmpty
  }

  // MARK: Facts, coverage and findings

  /// Returns the facts of a row, as positions in the ledger's list.
  ///
  /// In rows of passages a fact belongs to the row of the first version that tells it.
  func facts(ofRow row: Int) -> some RandomAccessCollection<Int> { factsOfRow[row] }

  /// Returns the facts of which a sentence has words, as positions in the ledger's list.
  func facts(ofSentence sentence: Int, version: Int) -> some RandomAccessCollection<Int> {
    factsOfSentence[sentenceStarts[version] + sentence]
  }

  /// Returns the findings that tell of a fact, the gravest first.
  func findings(ofFact fact: Int) -> some Collection<Finding> {
    findingsOfFact[fact].lazy.map { ledger.findings[$0] }
  }

  /// Returns the findings that tell of no fact and rest first on words of a row.
  func looseFindings(ofRow row: Int) -> some Collection<Finding> {
    findingsOfRow[row].lazy.map { ledger.findings[$0] }
  }

  /// Returns how much of a sentence the other versions tell.
  func coverage(ofSentence sentence: Int, version: Int) -> some Collection<Coverage> {
    coverageOfSentence[sentenceStarts[version] + sentence].lazy.map { ledger.coverage[$0] }
  }
}
