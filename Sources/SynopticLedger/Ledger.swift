/// The result of a comparison: what each version tells, adds, leaves out and contradicts.
///
/// All outputs are made from a ledger and from its one set of links.
public struct Ledger: Equatable, Sendable {
  /// The version of the ledger's JSON form.
  public static let schemaVersion = 1

  /// The lexical knowledge that took part, in the order of its rank.
  public var resources: [Resource]

  /// The versions, in the order given.
  public var versions: [Version]

  /// The version that the others are measured against, as a position in ``versions``; nil for none.
  public var reference: Int?

  /// The links between sentences, in the order of their ends.
  public var links: [Link]

  /// The rows by paragraphs, in reading order; every paragraph stands in exactly one.
  public var groups: [Group]

  /// The rows by sentences, in reading order; every sentence stands in exactly one.
  public var passageGroups: [Group]

  /// The facts, row by row.
  public var facts: [Fact]

  /// How much of every sentence every other version tells.
  public var coverage: [Coverage]

  /// What an editor may act on, the gravest first.
  public var findings: [Finding]

  /// Makes a ledger.
  public init(
    resources: [Resource], versions: [Version], reference: Int?, links: [Link], groups: [Group],
    passageGroups: [Group], facts: [Fact], coverage: [Coverage], findings: [Finding]
  ) {
    self.resources = resources
    self.versions = versions
    self.reference = reference
    self.links = links
    self.groups = groups
    self.passageGroups = passageGroups
    self.facts = facts
    self.coverage = coverage
    self.findings = findings
  }

  /// Returns a sentence of one of the versions.
  public func sentence(_ reference: SentenceReference) -> Sentence {
    versions[reference.version].sentences[reference.sentence]
  }

  /// Returns the name of a sentence: `VERSION:PARAGRAPH.SENTENCE`, both counted from 0.
  public func name(of reference: SentenceReference) -> String {
    let version = versions[reference.version]
    let paragraph = version.sentences[reference.sentence].paragraph
    let first = version.paragraphs[paragraph].sentences.lowerBound
    return "\(version.id):\(paragraph).\(reference.sentence - first)"
  }

  /// Returns the words of a passage.
  public func quote(_ passage: Passage) -> String {
    versions[passage.sentence.version].slice(passage.range)
  }

  /// Returns the pairs of paragraphs that hold primary counterparts, for two versions.
  ///
  /// - Parameters:
  ///   - first: The version of the first member of each pair.
  ///   - second: The version of the second member.
  /// - Returns: The pairs in rising order, none twice.
  /// - Complexity: O(*n* log *n*), where *n* is the number of links.
  public func paragraphLinks(between first: Int, and second: Int) -> [ParagraphLink] {
    var found: Set<ParagraphLink> = []
    for link in links where link.isPrimary {
      let ends = [link.first, link.second]
      guard let here = ends.first(where: { $0.version == first }),
        let there = ends.first(where: { $0.version == second })
      else { continue }
      found.insert(
        ParagraphLink(first: sentence(here).paragraph, second: sentence(there).paragraph))
    }
    return found.sorted()
  }
}
