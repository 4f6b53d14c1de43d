/// One file's telling of the story.
public struct Version: Equatable, Sendable {
  /// How a version's date became known.
  public enum DateSource: String, Hashable, Sendable {
    /// The user gave it.
    case given
    /// The version's own text has it.
    case text
    /// It is the story's: the only one found in the other versions.
    case story
  }

  /// The name by which all outputs call this version, unique in the ledger.
  public var id: String

  /// The path as it was given, or nil where the version came from no file.
  public var path: String?

  /// The language of most of its sentences.
  public var language: Language

  /// The day on which it was published, where known.
  public var date: CalendarDate?

  /// How ``date`` became known; nil where it did not.
  public var dateSource: DateSource?

  /// The name of the encoding that it was decoded from, such as `UTF-8` or `windows-1251`.
  public var encoding: String

  /// The SHA-256 of the file's bytes, as 64 hexadecimal digits.
  public var sha256: String

  /// The decoded text: byte-order mark removed, nothing else changed.
  ///
  /// For HTML and Markdown it is the text that the markup leaves.
  public var text: String

  /// The paragraphs, in reading order.
  public var paragraphs: [Paragraph]

  /// The sentences of all paragraphs, in reading order.
  public var sentences: [Sentence]

  /// Makes a version.
  public init(
    id: String, path: String?, language: Language, date: CalendarDate?, dateSource: DateSource?,
    encoding: String, sha256: String, text: String, paragraphs: [Paragraph], sentences: [Sentence]
  ) {
    self.id = id
    self.path = path
    self.language = language
    self.date = date
    self.dateSource = dateSource
    self.encoding = encoding
    self.sha256 = sha256
    self.text = text
    self.paragraphs = paragraphs
    self.sentences = sentences
  }

  /// Returns the slice of ``text`` at `range`.
  ///
  /// - Parameter range: UTF-8 offsets on borders of characters; what lies outside the text is cut off.
  /// - Returns: The words at the range.
  /// - Complexity: O(*n*), where *n* is the length of the slice.
  public func slice(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<text.utf8.count)
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: clamped.lowerBound)
    let end = text.utf8.index(start, offsetBy: clamped.count)
    return String(text[start..<end])
  }
}
