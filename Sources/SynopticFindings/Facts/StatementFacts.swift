import SynopticAlignment
import SynopticComparison
import SynopticLanguage
import SynopticLedger

/// Makes a fact of what each row of sentences tells.
struct StatementFacts {
  private let compared: ComparedStory

  private let answers: AnswerFinder

  init(_ compared: ComparedStory) {
    self.compared = compared
    answers = AnswerFinder(compared)
  }

  /// The facts, row by row.
  ///
  /// - Complexity: O(*n*), where *n* is the number of sentences, for rows of bounded size.
  var drafts: [FactDraft] { compared.passageRows.flatMap { drafts(of: $0) } }

  private func drafts(of row: RowBuilder.Row) -> [FactDraft] {
    let members = compared.byName.flatMap { version in
      row.members[version].map { SentenceReference(version: version, sentence: $0) }
    }.filter { compared.text($0).furniture == nil }
    guard !members.isEmpty else { return [] }
    return parts(of: members).flatMap { drafts(of: $0) }
  }

  /// Parts the sentences of a row into those that tell something of each other.
  private func parts(of members: [SentenceReference]) -> [[SentenceReference]] {
    var sets = DisjointSets(count: members.count)
    for (position, member) in members.enumerated() {
      for other in compared.ids.indices where other != member.version {
        guard compared.isTold(member, in: other) else { continue }
        let coverage = compared.coverage(member, in: other)
        for (partner, candidate) in members.enumerated() where coverage.matches.contains(candidate)
        {
          sets.join(position, partner)
        }
      }
    }
    return sets.sets.map { $0.map { members[$0] } }
  }

  /// The facts of sentences that tell something of each other: one that they share, and one for each of them
  /// that a version does not tell although it tells another of them.
  private func drafts(of members: [SentenceReference]) -> [FactDraft] {
    var core: [SentenceReference?] = Array(repeating: nil, count: compared.count)
    for member in members {
      if let known = core[member.version], tellers(of: known) >= tellers(of: member) { continue }
      core[member.version] = member
    }
    let cells = compared.ids.indices.map { version -> Fact.Cell in
      if let member = core[version] { return cell(member) }
      return members.lazy.compactMap { self.cell(of: $0, in: version) }.first
        ?? Fact.Cell(state: .absent, passage: nil)
    }
    let shared = draft(cells, core.compactMap { $0 })
    let own = members.filter { member in
      cells.indices.contains { version in
        version != member.version && cells[version].state == .present
          && !compared.isTold(member, in: version)
      }
    }
    return [shared]
      + own.map { member in
        draft(
          compared.ids.indices.map { version in
            version == member.version
              ? cell(member)
              : cell(of: member, in: version) ?? Fact.Cell(state: .absent, passage: nil)
          }, [member])
      }
  }

  private func tellers(of member: SentenceReference) -> Int {
    compared.ids.indices.count { $0 != member.version && compared.isTold(member, in: $0) }
  }

  private func cell(_ sentence: SentenceReference) -> Fact.Cell {
    Fact.Cell(
      state: .present, passage: Passage(sentence: sentence, range: compared.text(sentence).range))
  }

  /// A sentence that is answered to this share is told by the whole other sentence.
  private static let wholeShare: Float = 0.6

  /// The words by which another version tells a sentence, or nil.
  private func cell(of member: SentenceReference, in version: Int) -> Fact.Cell? {
    guard compared.isTold(member, in: version) else { return nil }
    let items = compared.profile(member).items.indices
    if compared.share(of: member, in: version) < Self.wholeShare,
      let answer = answers.answer(to: items, of: member, in: version)
    {
      return Fact.Cell(state: .present, passage: answer.passage)
    }
    let links = compared.aligner.alignment.links(
      ofSentence: member.sentence, in: member.version, to: version)
    let best = links.max { ($0.isPrimary ? 1 : 0, $0.logOdds) < ($1.isPrimary ? 1 : 0, $1.logOdds) }
    return best.map {
      cell(SentenceReference(version: version, sentence: $0.sentence(in: version)))
    }
  }

  private func draft(_ cells: [Fact.Cell], _ members: [SentenceReference]) -> FactDraft {
    let topics = members.map { member in
      DetailSpan(compared.story, version: member.version, sentence: member.sentence)
        .topic(of: compared.text(member).tokens)
    }
    let isShared = cells.allSatisfy { $0.state == .present }
    let topic = isShared ? .other : topics.first { $0 != .other } ?? .other
    return FactDraft(
      sort: .statement, topic: topic, cells: cells, group: compared.home(of: members),
      voices: members.map(\.version), mass: members.map { compared.profile($0).mass }.max() ?? 0,
      hasValue: topic == .quote || !isShared && members.contains { isNews($0, cells) })
  }

  /// Whether a sentence has a name, a number or a date that a version without the statement does not have.
  private func isNews(_ member: SentenceReference, _ cells: [Fact.Cell]) -> Bool {
    cells.indices.contains { version in
      cells[version].state == .absent
        && compared.profile(member).items.contains {
          compared.comparison.known.isNew($0, of: member, to: version)
        }
    }
  }
}
