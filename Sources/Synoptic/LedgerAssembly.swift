import SynopticAlignment
import SynopticAnchors
import SynopticComparison
import SynopticLanguage
import SynopticLedger
import SynopticReading

/// Puts the ledger together from what the stages found.
struct LedgerAssembly {
  let files: [StoryReader.File]
  let story: Story
  let aligner: Aligner
  let comparison: StoryComparison

  /// Returns the ledger.
  func ledger(resources: [Resource], reference: Int?) -> Ledger {
    let spine = reference ?? 0
    let alignment = aligner.alignment
    let rows = RowBuilder(paragraphsOf: alignment, story.versions, spine: spine).rows
    let passages = RowBuilder(
      sentencesOf: alignment, sizes: story.versions.map(\.sentences.count), spine: spine
    ).rows
    return Ledger(
      resources: resources, versions: files.indices.map { version($0) }, reference: reference,
      links: links, groups: groups(rows, prefix: "g"), passageGroups: groups(passages, prefix: "p"),
      facts: [], coverage: comparison.coverage, findings: [])
  }

  private func version(_ number: Int) -> Version {
    let file = files[number]
    let text = story.versions[number]
    return Version(
      id: file.id, path: file.path, language: text.language, date: file.date,
      dateSource: file.dateSource, encoding: file.document.encoding, sha256: file.sha256,
      text: String(decoding: text.text, as: UTF8.self), paragraphs: text.paragraphs,
      sentences: text.sentences.indices.map { sentence($0, of: number) })
  }

  private func sentence(_ position: Int, of version: Int) -> Sentence {
    let sentence = story.versions[version].sentences[position]
    return Sentence(
      range: sentence.range, paragraph: sentence.paragraph, language: sentence.language,
      furniture: sentence.furniture, anchors: [])
  }

  private var links: [Link] {
    aligner.alignment.links.map { link in
      Link(
        first: SentenceReference(version: link.first.version, sentence: link.first.sentence),
        second: SentenceReference(version: link.second.version, sentence: link.second.sentence),
        isPrimary: link.isPrimary, confidence: Double(LinkModel.probability(link.logOdds)),
        reason: "")
    }
  }

  private func groups(_ rows: [RowBuilder.Row], prefix: String) -> [Group] {
    rows.enumerated().map { number, row in
      Group(
        id: "\(prefix)\(number + 1)", members: row.members, confidence: row.confidence,
        mark: .agrees,
        seeAlso: [])
    }
  }
}
