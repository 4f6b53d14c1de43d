/// Parts plain text into blocks.
///
/// Blank lines part blocks. A block of several lines is split at a break that ends a heading, a
/// caption, an item of a list or a finished sentence, and is otherwise one paragraph in wrapped
/// lines; what a wrapped line happens to end with splits nothing. Where a text has no blank line
/// and is not wrapped, each line is a block. A block reaches from its first to its last sign, line
/// ends and all.
enum PlainTextReader {
  /// Returns the blocks of `text`, in reading order.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  static func blocks(of text: borrowing [UInt8]) -> [Block] {
    let lines = LineScanner.lines(of: text)
    let hasBlankLine = lines.dropFirst().contains { $0.gap == .blank }
    let isIndented = IndentStyle.indent(of: lines[...]) != nil
    let wrap = WrapWidth(text, lines, isOneBlock: !hasBlankLine && !isIndented)
    let widest = lines.reduce(0) { max($0, $1.columns) }
    let isLineByLine = !hasBlankLine && wrap == nil
    var segments: [LineSegment] = []
    var first = 0
    while first < lines.count {
      var end = first + 1
      while end < lines.count, lines[end].gap == .none { end += 1 }
      if isLineByLine {
        for line in first..<end { segments.append(LineSegment(text, lines, line..<line + 1)) }
      } else {
        var splitter = BlockSplitter(lines: lines[first..<end], wrap: wrap, widest: widest)
        splitter.split(text, into: &segments)
      }
      first = end
    }
    return PlainTextKinds.blocks(of: text, lines, segments)
  }
}
