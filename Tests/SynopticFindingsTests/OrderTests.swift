import Synoptic
import SynopticLedger
import SynopticTestSupport
import Testing

@Suite("The order of files")
struct OrderTests {
  /// A ledger without columns and ids, so that ledgers of several orders can be compared.
  private struct Plain: Equatable {
    var links: Set<[String]>
    var coverage: Set<[String]>
    var rows: Set<[String]>
    var facts: Set<[String]>
    var findings: Set<[String]>

    init(_ ledger: Ledger) {
      func place(_ passage: Passage?) -> String {
        passage.map { "\(ledger.name(of: $0.sentence))@\($0.range)" } ?? "-"
      }
      func id(_ version: Int) -> String { ledger.versions[version].id }
      links = Set(
        ledger.links.map { link in
          [ledger.name(of: link.first), ledger.name(of: link.second)].sorted()
            + ["\(link.isPrimary)", "\(link.confidence)"]
        })
      coverage = Set(
        ledger.coverage.map { entry in
          [ledger.name(of: entry.sentence), id(entry.version), entry.status.rawValue]
            + entry.matches.map { ledger.name(of: $0) }
            + entry.differences.map { "\($0.kind) \($0.topic) \($0.here) \($0.reason)" }.sorted()
        })
      rows = Set(
        ledger.groups.map { group in
          [group.mark.rawValue]
            + group.members.enumerated().map { "\(id($0)): \($1)" }.sorted()
        })
      facts = Set(
        ledger.facts.map { fact in
          [fact.topic.rawValue, fact.fingerprint]
            + fact.cells.enumerated().map { "\(id($0)) \($1.state) \(place($1.passage))" }.sorted()
        })
      findings = Set(
        ledger.findings.map { finding in
          [finding.kind.rawValue, finding.severity.rawValue, finding.fingerprint, finding.reason]
            + finding.versions.map(id).sorted() + finding.evidence.map { place($0) }.sorted()
        })
    }
  }

  @Test("changes nothing but the order of columns", arguments: Corpus.names)
  func order(_ name: String) throws {
    let first = Plain(try Stories.ledger(of: name))
    let reversed = try Stories.ledger(of: name) { $0.reversed() }
    let turned = try Stories.ledger(of: name) { Array($0.dropFirst() + $0.prefix(1)) }
    for other in [Plain(reversed), Plain(turned)] {
      #expect(first.links == other.links)
      #expect(first.coverage == other.coverage)
      #expect(first.rows == other.rows)
      #expect(first.facts == other.facts)
      #expect(first.findings == other.findings)
    }
    #expect(reversed.versions.map(\.id) == (try Corpus(name).versions.map(\.id).reversed()))
  }

  @Test("and the encoding of a file change nothing that is found", arguments: Corpus.names)
  func encoding(_ name: String) throws {
    let versions = try Corpus(name).versions
    let plain = Plain(try Stories.ledger(of: name))
    for marked in versions.indices {
      let sources = versions.enumerated().map { number, version in
        VersionSource(
          id: version.id,
          bytes: number == marked ? [0xEF, 0xBB, 0xBF] + version.bytes : version.bytes)
      }
      #expect(Plain(try Comparer().compare(sources)) == plain)
    }
  }

  @Test("leaves every position where it belongs", arguments: Corpus.names)
  func positions(_ name: String) throws {
    for ledger in [
      try Stories.ledger(of: name), try Stories.ledger(of: name) { $0.reversed() },
    ] {
      let count = ledger.versions.count
      #expect(ledger.links.allSatisfy { $0.first.version < $0.second.version })
      #expect(ledger.links.map(\.first) == ledger.links.map(\.first).sorted())
      #expect(ledger.coverage.map(\.sentence) == ledger.coverage.map(\.sentence).sorted())
      #expect(ledger.facts.allSatisfy { $0.cells.count == count })
      #expect(ledger.groups.allSatisfy { $0.members.count == count })
      for fact in ledger.facts {
        #expect(ledger.groups.indices.contains(fact.group))
        for (version, cell) in fact.cells.enumerated() {
          #expect((cell.passage == nil) == (cell.state == .absent))
          guard let passage = cell.passage else { continue }
          #expect(passage.sentence.version == version)
          let range = ledger.sentence(passage.sentence).range
          #expect(range.clamped(to: passage.range) == passage.range)
          #expect(!ledger.sentence(passage.sentence).isFurniture)
        }
      }
      #expect(ledger.facts.map(\.group) == ledger.facts.map(\.group).sorted())
      #expect(ledger.facts.map(\.id) == ledger.facts.indices.map { "f\($0 + 1)" })
      #expect(ledger.findings.map(\.id) == ledger.findings.indices.map { "n\($0 + 1)" })
      let severities = ledger.findings.map { Finding.Severity.allCases.firstIndex(of: $0.severity) }
      #expect(severities.compactMap { $0 } == severities.compactMap { $0 }.sorted())
    }
  }
}
