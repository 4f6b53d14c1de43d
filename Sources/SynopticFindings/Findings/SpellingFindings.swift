import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticText

/// Finds one person's name spelled in two ways inside one version.
///
/// Names of one head in the table of names are set against each other where they are of one script and one
/// language and differ before their ends, where Slavic names have their cases and romanizations their vowels.
struct SpellingFindings {
  private let compared: ComparedStory

  init(_ compared: ComparedStory) { self.compared = compared }

  /// A spelling of a surname, where it first stands.
  private struct Spelling {
    var word: Int32
    var passage: Passage
    var givenName: Int32?
  }

  /// The findings, version by version in the order of their names.
  ///
  /// - Complexity: O(*n*), where *n* is the number of names, for a bounded number of spellings a name.
  var drafts: [FindingDraft] { compared.byName.flatMap { drafts(of: $0) } }

  private func drafts(of version: Int) -> [FindingDraft] {
    let text = compared.versions[version]
    var spellings: [Int32: [Spelling]] = [:]
    var clusters: [Int32] = []
    for (sentence, mentions) in compared.story.mentions[version].enumerated()
    where text.sentences[sentence].furniture == nil {
      for mention in mentions where mention.kind == .person || mention.kind == .other {
        guard mention.concept == nil || mention.hasGivenName, let token = mention.tokens.last else {
          continue
        }
        let cluster = mention.clusters[mention.surname]
        let word = text.tokens[token].word
        if spellings[cluster] == nil { clusters.append(cluster) }
        if spellings[cluster, default: []].contains(where: { $0.word == word }) { continue }
        spellings[cluster, default: []].append(
          Spelling(
            word: word,
            passage: Passage(
              sentence: SentenceReference(version: version, sentence: sentence),
              range: text.tokens[token].range),
            givenName: mention.hasGivenName ? mention.clusters[0] : nil))
      }
    }
    return clusters.compactMap { cluster in draft(spellings[cluster] ?? [], version) }
  }

  private func draft(_ spellings: [Spelling], _ version: Int) -> FindingDraft? {
    for (position, second) in spellings.enumerated() {
      for first in spellings[..<position] where areVariants(first, second) {
        let words = "“\(compared.quote(first.passage))” and “\(compared.quote(second.passage))”"
        return FindingDraft(
          kind: .spelling, topic: .name, severity: .warning, fact: nil, versions: [version],
          evidence: [first.passage, second.passage],
          reason: "\(compared.ids[version]) spells one name in two ways: \(words)",
          row: compared.row(of: first.passage.sentence))
      }
    }
    return nil
  }

  private func areVariants(_ first: Spelling, _ second: Spelling) -> Bool {
    if let left = first.givenName, let right = second.givenName, left != right { return false }
    let vocabulary = compared.story.vocabulary
    guard vocabulary[first.word].language == vocabulary[second.word].language else { return false }
    let left = Self.scalars(vocabulary.form(of: first.word))
    let right = Self.scalars(vocabulary.form(of: second.word))
    guard let one = left.first.flatMap({ Script(letter: $0) }),
      one == right.first.flatMap({ Script(letter: $0) })
    else { return false }
    return Self.differInside(left, right, sharedEnd: one == .cyrillic ? 2 : 1)
  }

  /// Whether two words differ, and end alike.
  static func differInside(_ left: [UInt32], _ right: [UInt32], sharedEnd: Int) -> Bool {
    guard left != right, min(left.count, right.count) >= 4 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return end >= sharedEnd && start + end >= min(left.count, right.count) - 2
      && abs(left.count - right.count) <= 1
  }

  private static func scalars(_ form: ArraySlice<UInt8>) -> [UInt32] {
    let bytes = Array(form)
    var cursor = UTF8Cursor(0..<bytes.count)
    var scalars: [UInt32] = []
    while let scalar = cursor.next(in: bytes) { scalars.append(scalar) }
    return scalars
  }
}
