import SynopticAlignment
import SynopticComparison
import SynopticLanguage
import SynopticLedger

/// Finds the worst that is to be said of each row.
struct RowMarks {
  private let compared: ComparedStory

  init(_ compared: ComparedStory) { self.compared = compared }

  /// The marks of rows.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - facts: The facts.
  ///   - findings: The findings.
  ///   - rowOfFact: Tells the row of a fact.
  ///   - rowOfSentence: Tells the row of a sentence.
  /// - Returns: A mark for each row.
  /// - Complexity: O(*n*), where *n* is the number of facts, findings and sentences.
  func marks(
    rows: Int, _ facts: [FactDraft], _ findings: [FindingDraft], rowOfFact: (FactDraft) -> Int,
    rowOfSentence: (SentenceReference) -> Int
  ) -> [Mark] {
    var marks = [Mark](repeating: .furniture, count: rows)
    func raise(_ row: Int, _ mark: Mark) { marks[row] = max(marks[row], mark) }
    for coverage in compared.comparison.coverage {
      let row = rowOfSentence(coverage.sentence)
      switch coverage.status {
      case .none:
        if compared.text(coverage.sentence).furniture == nil { raise(row, .agrees) }
      case .same: raise(row, .agrees)
      case .partial: raise(row, .differs)
      case .absent: raise(row, .differs)
      }
      if coverage.differences.contains(where: { $0.kind == .unclear }) { raise(row, .unclear) }
    }
    for fact in facts {
      let states = fact.cells.map(\.state)
      if states.contains(.unclear) { raise(rowOfFact(fact), .unclear) }
      if states.contains(.different) { raise(rowOfFact(fact), .differs) }
    }
    for finding in findings {
      guard let fact = finding.fact else { continue }
      let row = rowOfFact(facts[fact])
      switch finding.kind {
      case .conflict: raise(row, .contradicts)
      case .omitted: raise(row, .omits)
      case .added: raise(row, .adds)
      case .moved, .spelling, .text: break
      }
    }
    return marks
  }
}
