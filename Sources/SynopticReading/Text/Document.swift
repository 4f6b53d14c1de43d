/// A file as text: decoded, freed of its markup, and parted into blocks.
package struct Document: Equatable, Sendable {
  /// The decoded text as UTF-8, with no byte-order mark; for HTML and Markdown, what the markup
  /// leaves.
  package var text: [UInt8]

  /// The blocks, in reading order; none is empty or blank.
  package var blocks: [Block]

  /// The name of the encoding that the file was decoded from, such as `windows-1251`.
  package var encoding: String

  /// Where the text stands in the file.
  package var origin: SourceMap

  /// What was wrong with the bytes, in the order of their place.
  package var damage: [Damage]

  /// The day on which the file says that it was published, as `YYYY-MM-DD`, or nil where it does
  /// not.
  package var published: String?

  /// Makes a document.
  package init(
    text: [UInt8], blocks: [Block], encoding: String, origin: SourceMap, damage: [Damage] = [],
    published: String? = nil
  ) {
    self.text = text
    self.blocks = blocks
    self.encoding = encoding
    self.origin = origin
    self.damage = damage
    self.published = published
  }

  /// The stretch of the file, in bytes, that a stretch of the text was read from.
  ///
  /// - Parameter range: A range in bytes of ``text``, on borders of characters.
  /// - Returns: The range in bytes of the file.
  /// - Complexity: O(log *n*), where *n* is the number of the origin's runs.
  package func sourceRange(of range: Range<Int>) -> Range<Int> {
    origin.sourceRange(of: range, in: text)
  }
}
