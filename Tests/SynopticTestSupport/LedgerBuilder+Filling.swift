import SynopticLedger

extension LedgerBuilder {
  /// Adds a row for everything that stands in none.
  static func fillRows(
    _ rows: inout [Group], of counts: [Int], prefix: String, isFurniture: (Int, Int) -> Bool
  ) {
    for (version, count) in counts.enumerated() {
      var isHeld = [Bool](repeating: false, count: count)
      for row in rows {
        for member in row.members[version] { isHeld[member] = true }
      }
      for member in 0..<count where !isHeld[member] {
        var members = counts.map { _ in [Int]() }
        members[version] = [member]
        rows.append(
          Group(
            id: "\(prefix)\(rows.count + 1)", members: members, confidence: 1,
            mark: isFurniture(version, member) ? .furniture : .adds, seeAlso: []))
      }
    }
  }

  /// Says of every sentence what the rows say: the same where the other version is in the row, else absent.
  static func fillCoverage(_ ledger: inout Ledger) {
    struct Key: Hashable {
      var sentence: SentenceReference
      var version: Int
    }
    var given: [Key: Coverage] = [:]
    for entry in ledger.coverage {
      given[Key(sentence: entry.sentence, version: entry.version)] = entry
    }
    var rows: [SentenceReference: Int] = [:]
    for (position, row) in ledger.passageGroups.enumerated() {
      for (version, members) in row.members.enumerated() {
        for member in members {
          rows[SentenceReference(version: version, sentence: member)] = position
        }
      }
    }
    var coverage: [Coverage] = []
    for (version, held) in ledger.versions.enumerated() {
      for (number, sentence) in held.sentences.enumerated() {
        let reference = SentenceReference(version: version, sentence: number)
        for other in ledger.versions.indices where other != version {
          let members = rows[reference].map { ledger.passageGroups[$0].members[other] } ?? []
          let matches = members.map { SentenceReference(version: other, sentence: $0) }
          coverage.append(
            given[Key(sentence: reference, version: other)]
              ?? Coverage(
                sentence: reference, version: other,
                status: sentence.isFurniture ? .none : matches.isEmpty ? .absent : .same,
                matches: sentence.isFurniture ? [] : matches, differences: []))
        }
      }
    }
    ledger.coverage = coverage
  }

  /// Links the sentences of each row.
  static func fillLinks(_ ledger: inout Ledger) {
    for row in ledger.passageGroups {
      for (first, members) in row.members.enumerated() {
        for second in row.members.indices where second > first {
          for (left, right) in zip(members, row.members[second]) {
            ledger.links.append(
              Link(
                first: SentenceReference(version: first, sentence: left),
                second: SentenceReference(version: second, sentence: right), isPrimary: true,
                confidence: row.confidence, reason: "shared words"))
          }
        }
      }
    }
  }
}
