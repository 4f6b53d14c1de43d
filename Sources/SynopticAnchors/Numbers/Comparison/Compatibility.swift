/// How two values stand to each other when they are said of the same thing.
package struct Compatibility: Hashable, Sendable {
  /// What can be said of two values.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// They say the same.
    case same
    /// Both can be true: one is rounded, or leaves the other open.
    case compatible
    /// They cannot both be true.
    case different
    /// They cannot be compared: they measure different things, or one is not known well enough.
    case incomparable
  }

  /// What can be said of them.
  package let verdict: Verdict

  /// Why, in words for an editor; no full stop at the end.
  package let reason: String

  /// Makes a verdict.
  package init(_ verdict: Verdict, _ reason: String) {
    self.verdict = verdict
    self.reason = reason
  }
}
