/// What keeps the tool from doing what it was asked to.
package struct Trouble: Error, Hashable, Sendable {
  /// One sentence that says what is wrong, where, and what to do.
  package let message: String

  /// Whether it is the command line that is wrong, so that its help is of use.
  package let isUsage: Bool

  /// Makes a trouble.
  ///
  /// - Parameters:
  ///   - message: One sentence that says what is wrong, where, and what to do; with no full stop.
  ///   - isUsage: Whether it is the command line that is wrong.
  package init(_ message: String, isUsage: Bool = false) {
    self.message = message
    self.isUsage = isUsage
  }

  /// Makes a trouble with a file.
  ///
  /// - Parameters:
  ///   - path: The file's path, as it was given.
  ///   - problem: What is wrong with it, and what to do.
  ///   - isUsage: Whether it is the command line that is wrong.
  init(file path: String, _ problem: String, isUsage: Bool = false) {
    self.init("\(path): \(problem)", isUsage: isUsage)
  }
}

extension Trouble: CustomStringConvertible {
  /// The message.
  package var description: String { message }
}
