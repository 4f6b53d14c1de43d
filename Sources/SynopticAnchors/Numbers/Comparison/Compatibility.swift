/// How two values stand to each other when they are said of the same thing.
package struct Compatibility: Sendable {
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
  ///
  /// It is put together when it is asked for; most verdicts are never told.
  package var reason: String { words() }

  private let words: @Sendable () -> String

  /// Makes a verdict.
  package init(_ verdict: Verdict, _ reason: @escaping @autoclosure @Sendable () -> String) {
    self.verdict = verdict
    words = reason
  }
}
