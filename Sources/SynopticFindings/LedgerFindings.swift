import SynopticAlignment
package import SynopticLedger

/// The facts and findings of a story that was compared, and the marks of its rows.
package struct LedgerFindings: Sendable {
  /// The facts, in the order of the rows.
  package let facts: [Fact]

  /// The findings, the gravest first.
  package let findings: [Finding]

  /// The marks of the rows of paragraphs.
  package let rowMarks: [Mark]

  /// The marks of the rows of sentences.
  package let passageRowMarks: [Mark]

  /// Finds what an editor may act on.
  ///
  /// - Parameters:
  ///   - compared: The story.
  ///   - damage: For each version, where bytes that are no text were replaced, in bytes of the text.
  /// - Complexity: O(*n* log *n*), where *n* is the number of sentences, links and differences.
  package init(_ compared: ComparedStory, damage: [[Range<Int>]]) {
    let list = FactList(compared)
    let drafts =
      FactFindings(compared, list).drafts + SpellingFindings(compared).drafts
      + TextFindings(compared, damage: damage).drafts + MovedFindings(compared).drafts
    let sorted = Self.sorted(
      DuplicateFilter.filter(
        Self.sorted(drafts) { draft in
          draft.evidence.first.map {
            [compared.rank[$0.sentence.version], $0.range.lowerBound, $0.range.upperBound]
          } ?? []
        })
    ) { [$0.row] }
    facts = Self.facts(list.drafts, compared)
    findings = Self.findings(sorted, compared)
    let marks = RowMarks(compared)
    rowMarks = marks.marks(
      rows: compared.rows.count, list.drafts, sorted, rowOfFact: \.group,
      rowOfSentence: { compared.row(of: $0) })
    passageRowMarks = marks.marks(
      rows: compared.passageRows.count, list.drafts, sorted,
      rowOfFact: { fact in
        fact.cells.lazy.compactMap(\.passage).first.map {
          compared.passageRowOfSentence[$0.sentence.version][$0.sentence.sentence]
        } ?? 0
      },
      rowOfSentence: { compared.passageRowOfSentence[$0.version][$0.sentence] })
  }

  /// Brings findings into order, the gravest first; those of one weight by their place.
  private static func sorted(_ drafts: [FindingDraft], by place: (FindingDraft) -> [Int])
    -> [FindingDraft]
  {
    let keys = drafts.enumerated().map { $1.key + place($1) + [$0] }
    return drafts.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
      .map { drafts[$0] }
  }

  private static func facts(_ drafts: [FactDraft], _ compared: ComparedStory) -> [Fact] {
    var fingerprint = Fingerprint()
    return drafts.enumerated().map { number, draft in
      Fact(
        id: "f\(number + 1)", group: draft.group, topic: draft.topic,
        fingerprint: fingerprint.name(
          kind: "fact", topic: draft.topic.rawValue,
          quotes: draft.cells.compactMap { $0.passage.map { compared.quote($0) } }),
        cells: draft.cells)
    }
  }

  private static func findings(_ drafts: [FindingDraft], _ compared: ComparedStory) -> [Finding] {
    var fingerprint = Fingerprint()
    return drafts.enumerated().map { number, draft in
      Finding(
        id: "n\(number + 1)", kind: draft.kind, topic: draft.topic, severity: draft.severity,
        fact: draft.fact,
        fingerprint: fingerprint.name(
          kind: draft.kind.rawValue, topic: draft.topic?.rawValue,
          quotes: draft.evidence.map { compared.quote($0) }),
        versions: draft.versions, evidence: draft.evidence, reason: draft.reason)
    }
  }
}
