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
  func apply(to ledger: Ledger) -> Ledger {
    guard order != Array(order.indices) else { return ledger }
    var result = ledger
    result.versions = permuted(ledger.versions)
    result.reference = ledger.reference.map { places[$0] }
    result.links = ledger.links.map(moved).sorted {
      ($0.first, $0.second) < ($1.first, $1.second)
    }
    result.groups = ledger.groups.map(moved)
    result.passageGroups = ledger.passageGroups.map(moved)
    result.facts = ledger.facts.map { fact in
      var fact = fact
      fact.cells = permuted(fact.cells).map { cell in
        Fact.Cell(state: cell.state, passage: cell.passage.map(moved))
      }
      return fact
    }
    result.coverage = ledger.coverage.map(moved).sorted {
      ($0.sentence, $0.version) < ($1.sentence, $1.version)
    }
    result.findings = ledger.findings.map { finding in
      var finding = finding
      finding.versions = finding.versions.map { places[$0] }.sorted()
      finding.evidence = finding.evidence.map(moved).sorted {
        ($0.sentence, $0.range.lowerBound) < ($1.sentence, $1.range.lowerBound)
      }
      return finding
    }
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

  private func moved(_ group: Group) -> Group {
    var group = group
    group.members = permuted(group.members)
    return group
  }

  private func moved(_ coverage: Coverage) -> Coverage {
    var coverage = coverage
    coverage.sentence = moved(coverage.sentence)
    coverage.version = places[coverage.version]
    coverage.matches = coverage.matches.map(moved)
    coverage.differences = coverage.differences.map { difference in
      var difference = difference
      difference.counterpart = difference.counterpart.map(moved)
      return difference
    }
    return coverage
  }
}
