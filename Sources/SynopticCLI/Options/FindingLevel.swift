package import SynopticLedger

/// Which findings make a comparison end with code 1.
package enum FindingLevel: Hashable, Sendable {
  /// Findings that are more than notes.
  case any
  /// None.
  case never
  /// Findings of these kinds.
  case kinds(Set<Finding.Kind>)

  /// Reads a level.
  ///
  /// - Parameter text: `any`, `never`, or kinds of findings with commas between.
  /// - Throws: ``Trouble`` where a word is none of them.
  package init(_ text: String) throws(Trouble) {
    switch text {
    case "any": self = .any
    case "never": self = .never
    default:
      var kinds: Set<Finding.Kind> = []
      for word in text.split(separator: ",", omittingEmptySubsequences: false) {
        guard let kind = Finding.Kind(rawValue: String(word)) else {
          let known = Finding.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw Trouble(
            "unknown kind of finding '\(word)'; name any, never, or some of \(known)", isUsage: true
          )
        }
        kinds.insert(kind)
      }
      self = .kinds(kinds)
    }
  }

  /// Looks for findings at this level.
  ///
  /// - Parameter findings: The findings of a comparison.
  /// - Returns: Whether there is one.
  package func isReached(by findings: [Finding]) -> Bool {
    switch self {
    case .any: findings.contains { $0.severity != .note }
    case .never: false
    case .kinds(let kinds): findings.contains { kinds.contains($0.kind) }
    }
  }
}
