/// A file as text: decoded, freed of its markup, and parted into blocks.
package struct Document: Equatable, Sendable {
  /// The decoded text as UTF-8, with no byte-order mark; for HTML and Markdown, what the markup leaves.
  package var text: [UInt8]

  /// The blocks, in reading order; none is empty or blank.
  package var blocks: [Block]

  /// The name of the encoding that the file was decoded from, such as `windows-1251`.
  package var encoding: String

  /// Where the text stands in the file.
  package var origin: SourceMap

  /// What was wrong with the bytes, in the order of their place.
  package var damage: [Damage]

  /// Makes a document.
  package init(
    text: [UInt8], blocks: [Block], encoding: String, origin: SourceMap, damage: [Damage] = []
  ) {
    self.text = text
    self.blocks = blocks
    self.encoding = encoding
    self.origin = origin
    self.damage = damage
  }
}
