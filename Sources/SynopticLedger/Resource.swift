/// A body of lexical knowledge that took part in a comparison.
public struct Resource: Hashable, Sendable {
  /// Its name, such as `synoptic-lexicon`.
  public var name: String

  /// Its version, or the date of its file.
  public var version: String

  /// The SHA-256 of its bytes, as 64 hexadecimal digits.
  public var sha256: String

  /// Makes a resource.
  public init(name: String, version: String, sha256: String) {
    self.name = name
    self.version = version
    self.sha256 = sha256
  }
}
