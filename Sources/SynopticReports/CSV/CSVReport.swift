package import SynopticLedger

/// Writes a ledger as tables.
///
/// Paragraphs and sentences are counted from 0 and sentences named `VERSION:PARAGRAPH.SENTENCE`, as in the JSON.
/// Where a field holds several quotes, they are parted by ``separator``.
package enum CSVReport {
  /// What parts several quotes in one field: a sign that news text does not have, so that a row stays on one line.
  package static let separator = " ⏐ "

  // MARK: One record for a row

  /// Writes one record for each row of the aligned view.
  ///
  /// The columns are `group_id`, `mark` and `confidence`, then for each version: `ID_paragraphs`, its paragraphs
  /// in the row, parted by blanks; `ID_text`, their text, paragraphs parted by an empty line; `ID_status`, what
  /// is to be said of the version's part: `agrees`, `differs`, `unclear`, `adds`, `omits` or `contradicts`,
  /// `furniture`, `absent` where it has none, empty where it has none in a row of furniture; `ID_alone`, the words
  /// of what it alone tells. Every paragraph stands in one record.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - dialect: How the table is written.
  ///   - write: Takes the table piece by piece.
  /// - Complexity: O(*n*), where *n* is the size of the ledger.
  package static func writeRows(
    of ledger: Ledger, dialect: CSVDialect = .csv, to write: ([UInt8]) -> Void
  ) {
    var table = CSVWriter(dialect)
    let index = LedgerIndex(ledger)
    var header: [CSVField] = [.word("group_id"), .word("mark"), .word("confidence")]
    for version in ledger.versions {
      for column in ["paragraphs", "text", "status", "alone"] {
        header.append(.text("\(version.id)_\(column)"))
      }
    }
    table.record(header)
    for (row, group) in index.rows.enumerated() {
      var fields: [CSVField] = [
        .word(group.id), .word(group.mark.rawValue), .number(share(group.confidence)),
      ]
      for (number, version) in ledger.versions.enumerated() {
        let members = index.members(ofRow: row, version: number)
        let texts = members.map { version.slice($0.range) }
        fields += [
          .word(members.map { String($0.paragraph) }.joined(separator: " ")),
          .text(texts.joined(separator: "\n\n")),
          .word(status(index.standing(ofRow: row, version: number))),
          .text(alone(in: row, version: number, index).joined(separator: separator)),
        ]
      }
      table.record(fields)
      if row % 256 == 255 { write(table.drain()) }
    }
    write(table.drain())
  }

  private static func status(_ standing: CellStanding) -> String {
    if standing.isEmpty { return standing.isFurniture ? "" : "absent" }
    return switch standing.mark {
    case .furniture: "furniture"
    case .agrees: "agrees"
    case .differs: "differs"
    case .unclear: "unclear"
    case .adds: "adds"
    case .omits: "omits"
    case .contradicts: "contradicts"
    }
  }

  /// Returns the words of a version in a row that tell what no other version tells, in reading order.
  ///
  /// These are the quotes of its own facts, and whole sentences that no other version tells and no fact quotes.
  private static func alone(in row: Int, version: Int, _ index: LedgerIndex) -> [String] {
    let held = index.ledger.versions[version]
    var ranges: [Range<Int>] = []
    for member in index.members(ofRow: row, version: version) {
      for sentence in member.sentences {
        let facts = index.facts(ofSentence: sentence, version: version)
        for fact in facts where index.soleTeller(ofFact: fact) == version {
          guard let passage = index.ledger.facts[fact].cells[version].passage else { continue }
          ranges.append(passage.range)
        }
        if facts.isEmpty, index.isAlone(sentence: sentence, version: version) {
          ranges.append(held.sentences[sentence].range)
        }
      }
    }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return ranges.indices.compactMap { position in
      position > 0 && ranges[position - 1] == ranges[position] ? nil : held.slice(ranges[position])
    }
  }

  // MARK: One record for a fact and a version

  /// Writes one record for each fact and version, with empty columns for a person's decision.
  ///
  /// `finding` and `severity` are those of the gravest finding of the fact that speaks of the version; `against` are
  /// the words of the other versions that it rests on, each after the version's id, and `why` its reason.
  /// `fingerprint` is the finding's, or the fact's where there is no finding.
  ///
  /// - Parameters:
  ///   - ledger: The ledger.
  ///   - dialect: How the table is written.
  ///   - write: Takes the table piece by piece.
  /// - Complexity: O(*n*), where *n* is the size of the ledger.
  package static func writeFacts(
    of ledger: Ledger, dialect: CSVDialect = .csv, to write: ([UInt8]) -> Void
  ) {
    var table = CSVWriter(dialect)
    let index = LedgerIndex(ledger)
    table.record(factColumns.map { .word($0) })
    for (position, fact) in ledger.facts.enumerated() {
      for (version, cell) in fact.cells.enumerated() {
        let finding = index.findings(ofFact: position).first { $0.versions.contains(version) }
        let other = finding.map { against($0, fact, version, ledger) } ?? []
        table.record([
          .word(fact.id), .word(ledger.groups[fact.group].id), .word(finding?.kind.rawValue ?? ""),
          .word(finding?.severity.rawValue ?? ""), .word(fact.topic.rawValue),
          .text(ledger.versions[version].id), .word(ledger.versions[version].language.tag),
          .word(cell.state.rawValue),
          cell.passage.map { .number(String(ledger.sentence($0.sentence).paragraph)) } ?? .empty,
          cell.passage.map { .text(ledger.name(of: $0.sentence)) } ?? .empty,
          cell.passage.map { .text(ledger.quote($0)) } ?? .empty,
          .text(other.joined(separator: separator)), .text(finding?.reason ?? ""),
          .word(finding?.fingerprint ?? fact.fingerprint), .empty, .empty, .empty, .empty,
        ])
      }
      if position % 256 == 255 { write(table.drain()) }
    }
    write(table.drain())
  }

  /// The columns of the table of facts.
  package static let factColumns = [
    "fact_id", "group_id", "finding", "severity", "type", "version", "language", "state",
    "paragraph",
    "sentence", "quote", "against", "why", "fingerprint", "status", "reason", "reviewer", "note",
  ]

  /// Returns the words of other versions that a finding rests on, each after the version's id.
  ///
  /// Of a conflict these are the words of those who tell the fact otherwise than `version`.
  private static func against(
    _ finding: Finding, _ fact: Fact, _ version: Int, _ ledger: Ledger
  ) -> [String] {
    finding.evidence.filter { passage in
      let other = passage.sentence.version
      let agrees = fact.cells[version].state == .present && fact.cells[other].state == .present
      return other != version && !(finding.kind == .conflict && agrees)
    }.map { "\(ledger.versions[$0.sentence.version].id): \(ledger.quote($0))" }
  }

  /// Returns a share from 0 to 1, rounded to hundredths, with a point and no needless zeros.
  private static func share(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    if hundredths % 100 == 0 { return String(hundredths / 100) }
    return hundredths % 10 == 0
      ? "0.\(hundredths / 10)" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
