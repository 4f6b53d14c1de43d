import SynopticText

/// Finds the lines of plain text.
///
/// Lines end at LF, CR, CRLF, the CR CR LF that some programs make of it, NEL, U+2028, and the vertical tab;
/// form feeds and U+2029 end a page or paragraph as well.
struct LineScanner {
  private var lines: [TextLine] = []
  private var gap = TextLine.Gap.blank
  // The line that is being read.
  private var start = -1
  private var end = -1
  private var indent = 0
  private var columns = 0
  private var width = 0
  private var firstWord = -1

  /// Returns the lines of `text` that show something.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  static func lines(of text: borrowing [UInt8]) -> [TextLine] {
    var scanner = LineScanner()
    var cursor = UTF8Cursor(0..<text.count)
    while true {
      let offset = cursor.offset
      guard let scalar = cursor.next(in: text) else { break }
      switch scalar {
      case 0x0D:
        // CR LF is one line end, and so is CR CR LF.
        var next = cursor.offset
        if next + 1 < text.count, text[next] == 0x0D, text[next + 1] == 0x0A { next += 1 }
        if next < text.count, text[next] == 0x0A { cursor = UTF8Cursor(next + 1..<text.count) }
        scanner.endLine(as: .none)
      case 0x0A, 0x0B, 0x85, 0x2028: scanner.endLine(as: .none)
      case 0x0C, 0x2029: scanner.endLine(as: .page)
      default: scanner.read(scalar, offset..<cursor.offset)
      }
    }
    scanner.endLine(as: .none)
    return scanner.lines
  }

  private mutating func read(_ scalar: UInt32, _ range: Range<Int>) {
    if BlankText.isBlank(scalar) {
      if start < 0 {
        indent = scalar == 0x09 ? (indent / 8 + 1) * 8 : indent + (Self.hasWidth(scalar) ? 1 : 0)
        return
      }
      if firstWord < 0 { firstWord = columns }
    } else {
      if start < 0 { start = range.lowerBound }
      end = range.upperBound
    }
    if Self.hasWidth(scalar) { columns += 1 }
    if !BlankText.isBlank(scalar) { width = columns }
  }

  /// Whether a scalar takes a column: combining marks and what is invisible do not.
  private static func hasWidth(_ scalar: UInt32) -> Bool {
    if (0x300...0x36F).contains(scalar) || Letters.isInvisible(scalar) { return false }
    return scalar >= 0x20 && !(0x7F...0x9F).contains(scalar)
  }

  private mutating func endLine(as next: TextLine.Gap) {
    if start >= 0 {
      lines.append(
        TextLine(
          range: start..<end, indent: indent, columns: width,
          firstWord: firstWord < 0 ? width : firstWord, gap: gap))
      gap = next
    } else if next == .page, gap == .none {
      gap = .page
    } else if next == .none {
      gap = .blank
    }
    (start, end, indent, columns, width, firstWord) = (-1, -1, 0, 0, 0, -1)
  }
}
