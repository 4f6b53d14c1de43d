import SynopticLedger

/// A finding before it has its id and its fingerprint.
struct FindingDraft {
  var kind: Finding.Kind
  var topic: Difference.Topic?
  var severity: Finding.Severity
  var fact: Int?
  var versions: [Int]
  var evidence: [Passage]
  var reason: String

  /// The row that it stands in, for the order of findings.
  var row: Int
}

extension FindingDraft {
  /// What orders findings: how grave, what kind, how much news.
  var key: [Int] {
    let severityRank = Finding.Severity.allCases.firstIndex(of: severity) ?? 0
    let topicRank = topic.flatMap { Self.topics.firstIndex(of: $0) } ?? Self.topics.count
    let kindRank =
      switch kind {
      case .conflict: 0
      case .text: 1
      case .spelling: 2
      case .omitted: 3
      case .added: 3
      case .moved: 4
      }
    return [severityRank, kindRank, topicRank, kind == .omitted ? 0 : 1]
  }

  /// What findings may be about, the weightiest first.
  private static let topics: [Difference.Topic] = [
    .number, .date, .name, .role, .place, .negation, .quote, .attribution, .modality, .other,
  ]
}
