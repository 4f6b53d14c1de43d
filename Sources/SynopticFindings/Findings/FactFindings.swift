import SynopticLedger

/// Tells which facts are findings: contradictions, and what versions leave out or add.
struct FactFindings {
  private let compared: ComparedStory
  private let facts: FactList

  init(_ compared: ComparedStory, _ facts: FactList) {
    self.compared = compared
    self.facts = facts
  }

  /// The findings, in the order of the facts.
  ///
  /// - Complexity: O(*n*), where *n* is the number of facts.
  var drafts: [FindingDraft] {
    facts.drafts.enumerated().flatMap { number, fact -> [FindingDraft] in
      if fact.sort == .conflict {
        return fact.isConflict ? [conflict(number, fact)] : []
      }
      return facts.repeats.contains(number) ? [] : gaps(number, fact)
    }
  }

  // MARK: Contradictions

  private func conflict(_ number: Int, _ fact: FactDraft) -> FindingDraft {
    let versions = ordered(fact.tellers)
    let told = versions.compactMap { version in
      fact.cells[version].passage.map { (compared.ids[version], $0) }
    }
    let quotes = told.map { "\($0.0) says \(Excerpt.of(compared.quote($0.1)))" }
    let said = quotes.joined(separator: ", ")
    let why = Self.explained.contains(fact.topic) ? fact.reason.map { "\(said); \($0)" } : nil
    return FindingDraft(
      kind: .conflict, topic: fact.topic, severity: .error, fact: number, versions: versions,
      evidence: told.map(\.1), reason: why ?? said, row: fact.group)
  }

  /// Topics of conflicts whose quotes alone do not say why both cannot be true.
  private static let explained: Set<Difference.Topic> = [
    .role, .negation, .attribution, .modality,
  ]

  // MARK: Gaps

  /// What a fact with versions that do not tell it is to an editor.
  ///
  /// With a reference, what it tells is left out by the others, and what it does not tell is added by them.
  /// Without one, what a single version tells is added by it, and what more than one tell is left out by the
  /// rest.
  private func gaps(_ number: Int, _ fact: FactDraft) -> [FindingDraft] {
    let tellers = fact.tellers
    let absentees = fact.absentees
    guard !tellers.isEmpty, !absentees.isEmpty else { return [] }
    let isOmission: Bool
    if let reference = compared.reference {
      isOmission = tellers.contains(reference)
    } else {
      isOmission = tellers.count > 1
    }
    let voices = ordered(tellers.filter { fact.voices.contains($0) })
    let answers = ordered(tellers.filter { !fact.voices.contains($0) })
    let evidence = (voices + answers).compactMap { fact.cells[$0].passage }
    guard let quoted = evidence.first else { return [] }
    let words = Excerpt.of(compared.quote(quoted))
    if isOmission {
      return [
        FindingDraft(
          kind: .omitted, topic: fact.topic, severity: severity(of: fact, isOmission: true),
          fact: number, versions: ordered(absentees), evidence: evidence,
          reason:
            "\(names(tellers)) \(tellers.count == 1 ? "tells" : "tell") \(words), and \(names(absentees)) \(absentees.count == 1 ? "does" : "do") not",
          row: fact.group)
      ]
    }
    return [
      FindingDraft(
        kind: .added, topic: fact.topic, severity: severity(of: fact, isOmission: false),
        fact: number, versions: ordered(tellers), evidence: evidence,
        reason: "\(names(tellers)) alone \(tellers.count == 1 ? "tells" : "tell") \(words)",
        row: fact.group)
    ]
  }

  /// A detail without a name, a number, a quote or a source weighs at least so many rare words to be more
  /// than a note.
  private static let weighty: Float = 4

  /// How grave a gap is.
  ///
  /// What is left out is worth a look where it has a value or is a whole statement; what is added, where it
  /// has a value, which somebody has to check.
  private func severity(of fact: FactDraft, isOmission: Bool) -> Finding.Severity {
    if fact.hasValue { return .warning }
    guard isOmission else { return .note }
    return fact.sort == .statement || fact.mass >= Self.weighty ? .warning : .note
  }

  // MARK: Words

  /// Versions in the order in which sentences name them: the reference, then by name.
  private func ordered(_ versions: [Int]) -> [Int] {
    versions.sorted { left, right in
      (left == compared.reference ? 0 : 1, compared.rank[left])
        < (right == compared.reference ? 0 : 1, compared.rank[right])
    }
  }

  private func names(_ versions: [Int]) -> String {
    let names = ordered(versions).map { compared.ids[$0] }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
