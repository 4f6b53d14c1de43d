import SynopticLedger

/// The sign by which a finding is known, and its look.
struct FindingSign: Hashable, Sendable {
  /// The sign.
  let sign: String

  /// The role of the sign.
  let role: Role

  /// The role of the words beside the sign.
  var tag: Role { role == .contradicts ? .conflict : role }

  /// Chooses the sign of a finding.
  init(_ finding: Finding) { self.init(finding.kind) }

  /// Chooses the sign of a kind of findings.
  init(_ kind: Finding.Kind) {
    switch kind {
    case .conflict: (sign, role) = (Mark.contradicts.rawValue, Role(.contradicts))
    case .omitted: (sign, role) = (Mark.omits.rawValue, Role(.omits))
    case .added: (sign, role) = (Mark.adds.rawValue, Role(.adds))
    case .moved, .spelling, .text: (sign, role) = ("*", .strong)
    }
  }
}
