import SynopticAlignment
import SynopticAnchors
import SynopticComparison
import SynopticFindings
import SynopticLanguage
import SynopticLedger
import SynopticReading

/// Puts the ledger together from what the stages found.
struct LedgerAssembly {
  let files: [StoryReader.File]
  let story: Story
  let aligner: Aligner
  let comparison: StoryComparison

  /// The version that the user wants the others to be measured against, or nil.
  let reference: Int?

  /// The version that was given first.
  let first: Int

  /// Returns the ledger.
  func ledger(resources: [Resource]) -> Ledger {
    let alignment = aligner.alignment
    let spine = reference ?? first
    let rows = RowBuilder(paragraphsOf: alignment, story.versions, spine: spine).rows
    let passages = RowBuilder(
      sentencesOf: alignment, sizes: story.versions.map(\.sentences.count), spine: spine
    ).rows
    let compared = ComparedStory(
      story, aligner, comparison, ids: files.map(\.id),
      reference: reference ?? (files.count == 2 ? first : nil), rows: rows, passageRows: passages)
    let found = LedgerFindings(
      compared, damage: files.map { $0.document.damage.map(\.range) })
    let further = alignment.links.filter { !$0.isPrimary }
    let reader = AnchorReader(story)
    return Ledger(
      resources: resources, versions: files.indices.map { version($0, reader) },
      reference: reference, links: links,
      groups: groups(
        rows, "g", found.rowMarks,
        seeAlso(further, rows) { version, sentence in
          story.versions[version].sentences[sentence].paragraph
        }),
      passageGroups: groups(
        passages, "p", found.passageRowMarks, seeAlso(further, passages) { $1 }),
      facts: found.facts, coverage: comparison.coverage, findings: found.findings)
  }

  private func version(_ number: Int, _ reader: AnchorReader) -> Version {
    let file = files[number]
    let text = story.versions[number]
    return Version(
      id: file.id, path: file.path, language: text.language, date: file.date,
      dateSource: file.dateSource, encoding: file.document.encoding, sha256: file.sha256,
      text: String(decoding: text.text, as: UTF8.self), paragraphs: text.paragraphs,
      sentences: text.sentences.indices.map { sentence($0, of: number, reader) })
  }

  private func sentence(_ position: Int, of version: Int, _ reader: AnchorReader) -> Sentence {
    let sentence = story.versions[version].sentences[position]
    return Sentence(
      range: sentence.range, paragraph: sentence.paragraph, language: sentence.language,
      furniture: sentence.furniture, anchors: reader.anchors(ofSentence: position, in: version))
  }

  private var links: [Link] {
    let reasons = LinkReasons(story, aligner.profiles)
    return aligner.alignment.links.map { link in
      Link(
        first: SentenceReference(version: link.first.version, sentence: link.first.sentence),
        second: SentenceReference(version: link.second.version, sentence: link.second.sentence),
        isPrimary: link.isPrimary, confidence: Double(LinkModel.probability(link.logOdds)),
        reason: reasons.reason(link))
    }
  }

  // MARK: Rows

  private func groups(
    _ rows: [RowBuilder.Row], _ prefix: String, _ marks: [Mark], _ seeAlso: [[Int]]
  ) -> [Group] {
    rows.enumerated().map { number, row in
      Group(
        id: "\(prefix)\(number + 1)", members: row.members, confidence: row.confidence,
        mark: marks[number], seeAlso: seeAlso[number])
    }
  }

  /// For each row, the other rows that hold further counterparts of its members.
  private func seeAlso(
    _ further: [Alignment.Link], _ rows: [RowBuilder.Row],
    member: (_ version: Int, _ sentence: Int) -> Int
  ) -> [[Int]] {
    var rowOfMember: [Settled: Int] = [:]
    for (number, row) in rows.enumerated() {
      for (version, members) in row.members.enumerated() {
        for member in members { rowOfMember[Settled(version: version, member: member)] = number }
      }
    }
    var seen = rows.map { _ in Set<Int>() }
    for link in further {
      let ends = [link.first, link.second].compactMap { end in
        rowOfMember[Settled(version: end.version, member: member(end.version, end.sentence))]
      }
      guard ends.count == 2, ends[0] != ends[1] else { continue }
      seen[ends[0]].insert(ends[1])
      seen[ends[1]].insert(ends[0])
    }
    return seen.map { $0.sorted() }
  }

  /// A member of a version.
  private struct Settled: Hashable {
    var version: Int
    var member: Int
  }
}
