/// A text that is not JSON.
package struct JSONFailure: Error, Hashable, Sendable {
  /// The byte at which it ceases to be JSON.
  package let offset: Int

  /// What was expected there, in words.
  package let reason: String
}

extension JSONFailure: CustomStringConvertible {
  /// The place and the reason.
  package var description: String { "not JSON at byte \(offset): \(reason)" }
}
