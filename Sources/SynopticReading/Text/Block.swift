/// A block of a document's text: a paragraph, a heading, an item of a list.
package struct Block: Hashable, Sendable {
  /// What the markup, or the shape of plain text, says of a block.
  package enum Kind: Hashable, Sendable {
    case paragraph
    case heading
    case listItem
    case caption
    /// Stands where pages keep navigation, bylines and other matter that is not the story.
    case aside
  }

  /// Where the block stands, in bytes of the document's text; blanks at either end are not part of
  /// it.
  package var range: Range<Int>

  /// What sort of block it is.
  package var kind: Kind

  /// Makes a block.
  package init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
