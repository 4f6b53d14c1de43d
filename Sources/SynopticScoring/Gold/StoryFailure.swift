/// A file that is no story as authors write it.
package struct StoryFailure: Error, Hashable, Sendable {
  /// The member that is wrong, such as `versions.ru.paragraphs[2]`.
  package let place: String

  /// What should stand there, in words.
  package let expected: String

  init(_ place: String, _ expected: String) {
    self.place = place
    self.expected = expected
  }
}

extension StoryFailure: CustomStringConvertible {
  /// The place and what should stand there.
  package var description: String { "expected \(expected) at \(place)" }
}
