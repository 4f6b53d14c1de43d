/// A comparison that could not be made.
public struct ComparisonFailure: Error, Hashable, Sendable {
  /// What sort of failure it is.
  public struct Code: Hashable, Sendable {
    private enum Kind: Hashable { case input, options, resources, system }
    private let kind: Kind

    /// A version cannot be read, or is none.
    public static let input = Code(kind: .input)
    /// The options contradict each other, or name what is not there.
    public static let options = Code(kind: .options)
    /// Lexical data is damaged.
    public static let resources = Code(kind: .resources)
    /// ICU or another library of the system refused its service.
    public static let system = Code(kind: .system)
  }

  /// What sort of failure it is.
  public let code: Code

  /// The version that it is about, by its path or id, or nil.
  public let version: String?

  /// One sentence that says what is wrong, where, and what to do.
  public let message: String

  /// Makes a failure.
  init(_ code: Code, version: String? = nil, _ message: String) {
    self.code = code
    self.version = version
    self.message = message
  }
}

extension ComparisonFailure: CustomStringConvertible {
  /// The message, after the name of the version where there is one.
  public var description: String { version.map { "\($0): \(message)" } ?? message }
}
