import SynopticLedger
import SynopticScoring
import SynopticTestSupport
import Testing

/// Two paragraphs of a ledger, the one of the earlier version first.
private struct ParagraphPair: Hashable {
  let first: [Int]
  let second: [Int]

  init(_ left: [Int], _ right: [Int]) {
    (first, second) = left.lexicographicallyPrecedes(right) ? (left, right) : (right, left)
  }
}

@Suite("Matches, links of paragraphs and rows come from one set of links")
struct OneSetOfLinksTests {
  /// The paragraphs that hold primary counterparts.
  private static func primaryPairs(_ ledger: Ledger) -> Set<ParagraphPair> {
    Set(
      ledger.links.filter(\.isPrimary).map { link in
        ParagraphPair(
          [link.first.version, ledger.sentence(link.first).paragraph],
          [link.second.version, ledger.sentence(link.second).paragraph])
      })
  }

  @Test(
    "the JSON links two paragraphs where sentences of theirs are primary counterparts, nowhere else",
    arguments: Corpus.names)
  func paragraphLinks(_ name: String) throws {
    let story = try ComparedStory.named(name)
    let ids = story.ledger.versions.map(\.id)
    var written: Set<ParagraphPair> = []
    for pair in try #require(try story.json()["paragraphLinks"]).members {
      let ends = try pair.key.split(separator: "-").map {
        try #require(ids.firstIndex(of: String($0)))
      }
      for link in pair.value.elements {
        guard case .number(let here)? = link.elements.first,
          case .number(let there)? = link.elements.last
        else { continue }
        written.insert(ParagraphPair([ends[0], Int(here)], [ends[1], Int(there)]))
      }
    }
    #expect(!written.isEmpty && written == Self.primaryPairs(story.ledger))
  }

  @Test(
    "every paragraph stands in exactly one row, and every sentence in one of the rows of sentences",
    arguments: Corpus.names)
  func oneRow(_ name: String) throws {
    let ledger = try ComparedStory.named(name).ledger
    for (version, text) in ledger.versions.enumerated() {
      #expect(
        ledger.groups.flatMap { $0.members[version] }.sorted() == Array(text.paragraphs.indices))
      #expect(
        ledger.passageGroups.flatMap { $0.members[version] }.sorted()
          == Array(text.sentences.indices))
    }
  }

  @Test(
    "the members of a row hang together by primary links between themselves",
    arguments: Corpus.names)
  func rows(_ name: String) throws {
    let ledger = try ComparedStory.named(name).ledger
    let pairs = Self.primaryPairs(ledger)
    for group in ledger.groups {
      let members = group.members.enumerated().flatMap { version, paragraphs in
        paragraphs.map { [version, $0] }
      }
      guard let start = members.first else { continue }
      var reached: Set<[Int]> = [start]
      var waiting = [start]
      while let here = waiting.popLast() {
        for there in members
        where !reached.contains(there) && pairs.contains(ParagraphPair(here, there)) {
          reached.insert(there)
          waiting.append(there)
        }
      }
      #expect(reached.count == members.count, "\(name) \(group.id): \(group.members)")
    }
  }

  @Test("the matches of a sentence are the other ends of its links", arguments: Corpus.names)
  func matches(_ name: String) throws {
    let story = try ComparedStory.named(name)
    for entry in story.ledger.coverage {
      let ends = story.ledger.links.compactMap { link -> SentenceReference? in
        if link.first == entry.sentence { return link.second }
        return link.second == entry.sentence ? link.first : nil
      }
      let linked = Set(ends.filter { $0.version == entry.version })
      switch entry.status {
      case .same, .partial:
        #expect(!linked.isEmpty && Set(entry.matches) == linked, "\(story.text(entry.sentence))")
      case .absent, .none:
        #expect(entry.matches.isEmpty, "\(story.text(entry.sentence))")
      }
    }
  }

  @Test("a link has its ends in two versions, each sentence pair once", arguments: Corpus.names)
  func links(_ name: String) throws {
    let ledger = try ComparedStory.named(name).ledger
    #expect(ledger.links.allSatisfy { $0.first.version < $0.second.version })
    #expect(Set(ledger.links.map { [$0.first, $0.second] }).count == ledger.links.count)
  }

  /// A link by the names of its sentences, the same whichever version came first.
  private static func names(of link: Link, in ledger: Ledger) -> [String] {
    [ledger.name(of: link.first), ledger.name(of: link.second)].sorted()
      + ["\(link.isPrimary)", "\(link.confidence)"]
  }

  @Test("the order in which versions are named does not matter", arguments: Corpus.names)
  func orderOfVersions(_ name: String) throws {
    let ledger = try ComparedStory.named(name).ledger
    let reversed = try ComparedStory(name, reversed: true).ledger
    #expect(reversed.versions.map(\.id) == ledger.versions.map(\.id).reversed())
    #expect(
      Set(ledger.links.map { Self.names(of: $0, in: ledger) })
        == Set(reversed.links.map { Self.names(of: $0, in: reversed) }))
    #expect(ledger.findings.count == reversed.findings.count)
    #expect(
      Set(ledger.findings.map(\.fingerprint)) == Set(reversed.findings.map(\.fingerprint)))
  }
}
