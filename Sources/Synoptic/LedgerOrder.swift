import SynopticLedger

/// Brings a ledger's versions into another order.
///
/// A story is analysed in an order of its own, so that the order in which files are given changes nothing but
/// the order of columns.
struct LedgerOrder {
  /// For each place in the new order, the version's place in the old one.
  let order: [Int]

  /// For each version's place in the old order, its place in the new one.
  private let places: [Int]

  /// Prepares a change of order.
  ///
  /// - Parameter order: For each place in the new order, the version's place in the old one.
  init(_ order: [Int]) {
    self.order = order
    places = Self.places(order)
  }

  /// Returns, for each member of an order, its place in it.
  static func places(_ order: [Int]) -> [Int] {
    var places = order
    for (place, version) in order.enumerated() { places[version] = place }
    return places
  }

  /// Returns a ledger with its versions in the new order.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the size of the ledger.
  func apply(to ledger: consuming Ledger) -> Ledger {
    guard order != Array(order.indices) else { return ledger }
    // In place: a long ledger is not to stand in memory twice.
    var result = ledger
    result.versions = permuted(result.versions)
    result.reference = result.reference.map { places[$0] }
    for number in result.links.indices { result.links[number] = moved(result.links[number]) }
    result.links.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    for number in result.groups.indices {
      result.groups[number].members = permuted(result.groups[number].members)
    }
    for number in result.passageGroups.indices {
      result.passageGroups[number].members = permuted(result.passageGroups[number].members)
    }
    for number in result.facts.indices {
      result.facts[number].cells = permuted(result.facts[number].cells).map { cell in
        Fact.Cell(state: cell.state, passage: cell.passage.map(moved))
      }
    }
    for number in result.coverage.indices { move(&result.coverage[number]) }
    result.coverage.sort { ($0.sentence, $0.version) < ($1.sentence, $1.version) }
    for number in result.findings.indices { move(&result.findings[number]) }
    return result
  }

  private func permuted<Element>(_ elements: [Element]) -> [Element] { order.map { elements[$0] } }

  private func moved(_ sentence: SentenceReference) -> SentenceReference {
    SentenceReference(version: places[sentence.version], sentence: sentence.sentence)
  }

  private func moved(_ passage: Passage) -> Passage {
    Passage(sentence: moved(passage.sentence), range: passage.range)
  }

  private func moved(_ link: Link) -> Link {
    var link = link
    let ends = [moved(link.first), moved(link.second)].sorted()
    (link.first, link.second) = (ends[0], ends[1])
    return link
  }

  private func move(_ finding: inout Finding) {
    finding.versions = finding.versions.map { places[$0] }.sorted()
    finding.evidence = finding.evidence.map(moved).sorted {
      ($0.sentence, $0.range.lowerBound) < ($1.sentence, $1.range.lowerBound)
    }
  }

  private func move(_ coverage: inout Coverage) {
    coverage.sentence = moved(coverage.sentence)
    coverage.version = places[coverage.version]
    coverage.matches = coverage.matches.map(moved)
    coverage.differences = coverage.differences.map { difference in
      var difference = difference
      difference.counterpart = difference.counterpart.map(moved)
      return difference
    }
  }
}
