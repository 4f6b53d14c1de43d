import SynopticLedger

/// Makes the lines under a row that say why it has its mark.
struct RowNotes {
  /// What the report needs.
  let context: TerminalContext

  /// Returns the notes of a row: its conflicts, what is unclear in it, and findings that tell of no fact.
  func blocks(row: Int) -> [Block] {
    var blocks: [Block] = []
    for fact in context.index.facts(ofRow: row) {
      for finding in context.index.findings(ofFact: fact) where Self.isNoted(finding) {
        blocks.append(note(finding, tag: context.tag(ofFact: fact)))
      }
    }
    blocks += differences(row: row)
    for finding in context.index.looseFindings(ofRow: row) {
      blocks.append(note(finding, tag: nil))
    }
    return blocks
  }

  /// Whether a finding has something to say that the tags and the feet of cells do not.
  private static func isNoted(_ finding: Finding) -> Bool {
    switch finding.kind {
    case .conflict, .moved, .spelling, .text: true
    case .omitted, .added: false
    }
  }

  private func note(_ finding: Finding, tag: String?) -> Block {
    let sign = FindingSign(finding)
    var text = context.text(sign.sign, sign.role)
    if let tag { text.append(" \(tag)", sign.tag) }
    text.append(" \(finding.kind.rawValue):", sign.tag)
    text.append(" \(finding.reason)")
    text.append(" (\(finding.id))", .faint)
    return Block(text: text, hanging: 2)
  }

  // MARK: Differences without a finding

  private struct Side: Hashable {
    var version: Int
    var range: Range<Int>
  }

  private func differences(row: Int) -> [Block] {
    var blocks: [Block] = []
    var seen: Set<[Side]> = []
    for version in context.ledger.versions.indices {
      for member in context.index.members(ofRow: row, version: version) {
        for sentence in member.sentences {
          for coverage in context.index.coverage(ofSentence: sentence, version: version) {
            for difference in coverage.differences where difference.kind != .added {
              var sides = [Side(version: version, range: difference.here)]
              if let there = difference.there {
                sides.append(Side(version: coverage.version, range: there))
              }
              let pair = sides.sorted { $0.version < $1.version }
              guard seen.insert(pair).inserted, !isFound(difference, in: coverage) else { continue }
              blocks.append(note(difference, pair))
            }
          }
        }
      }
    }
    return blocks
  }

  /// Whether a conflict is told of by a finding already.
  private func isFound(_ difference: Difference, in coverage: Coverage) -> Bool {
    guard difference.kind == .conflict else { return false }
    let here = coverage.sentence
    return context.index.facts(ofSentence: here.sentence, version: here.version).contains { fact in
      context.index.findings(ofFact: fact).contains { finding in
        finding.kind == .conflict
          && finding.evidence.contains {
            $0.sentence == here && $0.range.overlaps(difference.here)
          }
      }
    }
  }

  private func note(_ difference: Difference, _ sides: [Side]) -> Block {
    let mark: Mark = difference.kind == .conflict ? .contradicts : .unclear
    var text = context.text("\(mark.rawValue) ", Role(mark))
    for (number, side) in sides.enumerated() {
      let version = context.ledger.versions[side.version]
      if number > 0 { text.append(" / ", .faint) }
      text.append("\(version.id) ", .strong)
      text.append(context.quoted(version.slice(side.range)))
    }
    text.append(": \(difference.reason)")
    return Block(text: text, hanging: 2)
  }
}
