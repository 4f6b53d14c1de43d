package import SynopticLedger

extension LedgerIndex {
  // MARK: Facts

  /// Returns the versions that tell a fact, in this way or another, as positions.
  func tellers(ofFact fact: Int) -> [Int] {
    let cells = ledger.facts[fact].cells
    return cells.indices.filter { cells[$0].state != .absent }
  }

  /// Returns the one version that tells a fact, or nil where several do or it is not clear.
  func soleTeller(ofFact fact: Int) -> Int? {
    let tellers = tellers(ofFact: fact)
    guard tellers.count == 1, let teller = tellers.first, ledger.versions.count > 1,
      ledger.facts[fact].cells[teller].state != .unclear
    else { return nil }
    return teller
  }

  /// Returns the worst that is to be said of a fact.
  package func mark(ofFact fact: Int) -> Mark {
    var worst = Mark.agrees
    for finding in findings(ofFact: fact) {
      switch finding.kind {
      case .conflict: worst = max(worst, .contradicts)
      case .omitted: worst = max(worst, .omits)
      case .added: worst = max(worst, .adds)
      case .moved, .spelling, .text: break
      }
    }
    guard worst == .agrees else { return worst }
    let cells = ledger.facts[fact].cells
    for cell in cells {
      switch cell.state {
      case .present: break
      case .different: worst = max(worst, .differs)
      case .unclear: worst = max(worst, .unclear)
      case .absent: worst = max(worst, soleTeller(ofFact: fact) == nil ? .omits : .adds)
      }
    }
    return worst
  }

  // MARK: Cells

  /// Returns what is to be said of one version's part in a row.
  package func standing(ofRow row: Int, version: Int) -> CellStanding {
    var standing = CellStanding()
    count(factsOfRow: row, version: version, into: &standing)
    let members = members(ofRow: row, version: version)
    standing.isEmpty = members.isEmpty
    let sentences = ledger.versions[version].sentences
    standing.isFurniture =
      members.isEmpty
      ? isFurniture(row: row)
      : members.allSatisfy { $0.sentences.allSatisfy { sentences[$0].isFurniture } }
    for member in members {
      for sentence in member.sentences where !sentences[sentence].isFurniture {
        standing.coverage = max(
          standing.coverage, coverageMark(ofSentence: sentence, version: version))
      }
    }
    return standing
  }

  private func count(factsOfRow row: Int, version: Int, into standing: inout CellStanding) {
    for fact in facts(ofRow: row) {
      let findings = findings(ofFact: fact).filter { $0.versions.contains(version) }
      let cell = ledger.facts[fact].cells[version]
      let state = cell.state
      if let passage = cell.passage, self.row(of: passage.sentence) != row {
        standing.elsewhere += 1
      }
      if state == .absent {
        if !tellers(ofFact: fact).isEmpty { standing.omissions += 1 }
      } else if findings.contains(where: { $0.kind == .conflict }) {
        standing.conflicts += 1
      } else if soleTeller(ofFact: fact) == version
        || findings.contains(where: { $0.kind == .added })
      {
        standing.additions += 1
      } else if state == .unclear {
        standing.unclear += 1
      } else if state == .different {
        standing.details += 1
      }
    }
  }

  /// Whether a sentence of the story is told by no other version, not even in part.
  func isAlone(sentence: Int, version: Int) -> Bool {
    guard !ledger.versions[version].sentences[sentence].isFurniture else { return false }
    let entries = coverage(ofSentence: sentence, version: version)
    return !entries.isEmpty && entries.allSatisfy { $0.status == .absent }
  }

  /// Returns the worst that the coverage of a sentence says of it.
  private func coverageMark(ofSentence sentence: Int, version: Int) -> Mark {
    var worst = Mark.agrees
    var others = 0
    var absences = 0
    for entry in coverage(ofSentence: sentence, version: version) {
      others += 1
      switch entry.status {
      case .same, .none: break
      case .partial: worst = max(worst, .differs)
      case .absent:
        absences += 1
        worst = max(worst, .differs)
      }
      for difference in entry.differences {
        switch difference.kind {
        case .added: worst = max(worst, .differs)
        case .unclear: worst = max(worst, .unclear)
        case .conflict: worst = max(worst, .contradicts)
        }
      }
    }
    return others > 0 && absences == others ? max(worst, .adds) : worst
  }
}
