import SynopticText

/// Says what sort of block each block of plain text is.
enum PlainTextKinds {
  /// The widest heading, in columns.
  static let widestHeading = 130

  /// How many blocks after a heading of several words may come before its text.
  private static let farthestText = 5

  /// Makes blocks of segments.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  static func blocks(
    of text: borrowing [UInt8], _ lines: [TextLine], _ segments: [LineSegment]
  ) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(segments.count)
    var isText: [Bool] = []
    isText.reserveCapacity(segments.count)
    for segment in segments {
      let block = block(text, lines, segment)
      blocks.append(block)
      isText.append(
        block.kind == .listItem || columns(lines, segment) > widestHeading
          || block.kind == .paragraph && LineEnd(text, block.range) == .finished
            && !mayEndHeading(text, block.range)
      )
    }
    // How many blocks, counted from the end, the next text is away; a line drawn under a heading is
    // none.
    var distance: Int?
    for index in blocks.indices.reversed() {
      if isText[index] {
        distance = 1
      } else if let steps = distance, blocks[index].kind != .aside {
        if blocks[index].kind == .paragraph,
          isHeading(text, lines, segments[index], isFirst: index == 0, distance: steps)
        {
          blocks[index].kind = .heading
        }
        distance = steps + 1
      }
    }
    return blocks
  }

  private static func columns(_ lines: [TextLine], _ segment: LineSegment) -> Int {
    lines[segment.lines].reduce(0) { $0 + $1.columns }
  }

  /// A block and its kind as far as its own lines tell it.
  private static func block(
    _ text: borrowing [UInt8], _ lines: [TextLine], _ segment: LineSegment
  ) -> Block {
    let first = lines[segment.lines.lowerBound]
    let last = lines[segment.lines.upperBound - 1]
    let range = first.range.lowerBound..<last.range.upperBound
    if segment.lines.count == 1, RuleLine.fits(text, range) {
      return Block(range: range, kind: .aside)
    }
    if let marker = segment.marker, isItem(text, range, marker) {
      return Block(range: range, kind: .listItem)
    }
    if segment.lines.count <= 2, CaptionCues.mark(text, range) {
      return Block(range: range, kind: .caption)
    }
    return Block(range: range, kind: .paragraph)
  }

  /// Whether a block with a marker is an item of a list: direct speech begins with a dash as well,
  /// and then ends as a sentence does.
  private static func isItem(
    _ text: borrowing [UInt8], _ range: Range<Int>, _ marker: ListMarker
  ) -> Bool {
    guard case .dash(let sign) = marker, (0x2012...0x2015).contains(sign) else { return true }
    var cursor = UTF8Cursor(range)
    _ = cursor.next(in: text)
    let rest = BlankText.trim(cursor.offset..<range.upperBound, of: text)
    return LineEnd(text, range) != .finished || LineStart(text, rest) == .smallLetter
  }

  /// Whether a block that is no text is a heading of the text that stands `distance` blocks after
  /// it.
  private static func isHeading(
    _ text: borrowing [UInt8], _ lines: [TextLine], _ segment: LineSegment, isFirst: Bool,
    distance: Int
  ) -> Bool {
    let first = lines[segment.lines.lowerBound].range
    let last = lines[segment.lines.upperBound - 1].range
    let range = first.lowerBound..<last.upperBound
    guard segment.lines.count <= 3, LineStart(text, first) != .smallLetter else { return false }
    switch LineEnd(text, last) {
    case .open, .colon, .semicolon: return false
    case .finished: guard mayEndHeading(text, range) else { return false }
    case .none: break
    }
    let words = wordCount(text, range)
    if words == 0 { return false }
    return distance == 1 || words >= 4 && distance <= farthestText || isFirst && words >= 3
  }

  /// Whether a short line that ends like a sentence may be a heading: it ends with an abbreviation
  /// of capitals such as “U.S.”, and holds no other end of a sentence.
  private static func mayEndHeading(_ text: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 4, text[range.upperBound - 1] == 0x2E,
      let letter = LineEnd.last(of: text, range.lowerBound..<range.upperBound - 1),
      Letters.isCapital(letter.scalar),
      let point = LineEnd.last(of: text, range.lowerBound..<letter.start), point.scalar == 0x2E
    else { return false }
    var cursor = UTF8Cursor(range.lowerBound..<point.start)
    var before: UInt32 = 0
    while let scalar = cursor.next(in: text) {
      if scalar == 0x20, before == 0x2E || before == 0x21 || before == 0x3F { return false }
      before = scalar
    }
    return true
  }

  private static func wordCount(_ text: borrowing [UInt8], _ range: Range<Int>) -> Int {
    var cursor = UTF8Cursor(range)
    var count = 0
    var isInside = false
    while let scalar = cursor.next(in: text) {
      let isLetter = Script(letter: scalar) != nil
      if isLetter, !isInside { count += 1 }
      isInside = isLetter || isInside && !BlankText.isBlank(scalar)
    }
    return count
  }
}
