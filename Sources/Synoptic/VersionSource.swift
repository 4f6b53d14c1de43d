public import SynopticLedger

/// One version of a story, as bytes, with what is known of it beforehand.
public struct VersionSource: Sendable {
  /// How the bytes are marked up.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Plain text.
    case text
    /// Markdown.
    case markdown
    /// HTML.
    case html
  }

  /// The name that outputs are to call the version by; made unique where two are alike.
  public var id: String

  /// The path of the file, for messages and outputs, or nil.
  public var path: String?

  /// The file's bytes.
  public var bytes: [UInt8]

  /// The language, or nil to find out.
  public var language: Language?

  /// The day of publication, or nil to look for it in the text.
  public var date: CalendarDate?

  /// The name of the encoding, such as `windows-1251`, or nil to find out.
  public var encoding: String?

  /// The markup, or nil to go by the path's ending, then by the content.
  public var format: Format?

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - id: The name that outputs are to call the version by.
  ///   - path: The path of the file, or nil.
  ///   - bytes: The file's bytes.
  public init(id: String, path: String? = nil, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }
}
