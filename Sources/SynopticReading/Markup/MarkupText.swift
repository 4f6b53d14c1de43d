/// Collects the text that markup leaves, block by block, with the places where it stands in the
/// source.
///
/// Blanks that follow each other become one, and blocks are parted by an empty line that the source
/// need not have.
struct MarkupText {
  /// The text so far.
  private(set) var text: [UInt8] = []

  private var map = SourceMapBuilder()
  private var blockStart = 0
  // Where the lines between the last block and this one begin.
  private var gapStart = 0
  private var isInBlock = false
  private var pendingBlank: Range<Int>?

  /// Where the text stands in the source.
  var sourceMap: SourceMap { SourceMap(runs: map.runs) }

  /// Whether the block that is being collected has anything in it.
  var isEmpty: Bool { !isInBlock }

  // MARK: Adding

  /// Adds a piece of the source as it stands there, except for its blanks.
  mutating func append(_ source: borrowing [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    for offset in range where Self.isCollapsible(source[offset]) {
      appendLiteral(source, start..<offset)
      appendBlank(offset..<offset + 1)
      start = offset + 1
    }
    appendLiteral(source, start..<range.upperBound)
  }

  /// Adds a piece of the source exactly as it stands there.
  mutating func appendLiteral(_ source: borrowing [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    begin(at: range.lowerBound, source)
    add(
      source[range], source: range.lowerBound, length: range.count, correspondence: .literal)
  }

  /// Adds text that stands for a stretch of the source.
  mutating func append(_ replacement: [UInt8], for source: borrowing [UInt8], _ range: Range<Int>) {
    guard !replacement.isEmpty else { return }
    begin(at: range.lowerBound, source)
    add(
      replacement[...], source: range.lowerBound, length: range.count, correspondence: .whole)
  }

  /// Adds a blank, unless the block begins here or another blank stands before it.
  mutating func appendBlank(_ range: Range<Int>) {
    guard isInBlock else { return }
    pendingBlank = (pendingBlank?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  /// Adds a line end inside the block.
  ///
  /// - Returns: Whether the block has text and no line end stood here already.
  mutating func appendLineBreak(_ range: Range<Int>) -> Bool {
    guard isInBlock else { return false }
    pendingBlank = nil
    if text.last == 0x0A { return false }
    add([0x0A], source: range.lowerBound, length: range.count, correspondence: .whole)
    return true
  }

  /// Ends the block.
  ///
  /// - Returns: Where its text stands without the blanks at its ends, or nil if it shows nothing.
  mutating func endBlock() -> Range<Int>? {
    defer {
      isInBlock = false
      pendingBlank = nil
    }
    guard isInBlock else { return nil }
    let range = BlankText.trim(blockStart..<text.count, of: text)
    if range.isEmpty {
      text.removeSubrange(gapStart...)
      map.truncate(to: gapStart)
      return nil
    }
    return range
  }

  // MARK: Parts

  /// Whether markup takes a byte for a blank that joins with its neighbours.
  private static func isCollapsible(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  /// Begins a block if none is begun, or adds the blank that is due.
  private mutating func begin(at place: Int, _ source: borrowing [UInt8]) {
    if !isInBlock {
      gapStart = text.count
      if !text.isEmpty {
        add([0x0A, 0x0A], source: place, length: 0, correspondence: .whole)
      }
      blockStart = text.count
      isInBlock = true
    } else if let blank = pendingBlank, text.last != 0x0A {
      let isLiteral = blank.count == 1 && source[blank.lowerBound] == 0x20
      add(
        [0x20], source: blank.lowerBound, length: blank.count,
        correspondence: isLiteral ? .literal : .whole)
    }
    pendingBlank = nil
  }

  private mutating func add(
    _ bytes: ArraySlice<UInt8>, source: Int, length: Int, correspondence: SourceMap.Correspondence
  ) {
    map.append(
      SourceMap.Run(
        text: text.count, source: source, sourceLength: length, correspondence: correspondence))
    text += bytes
  }
}
