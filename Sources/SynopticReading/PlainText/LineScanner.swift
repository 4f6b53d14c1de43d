import SynopticText

/// Finds the lines of plain text.
///
/// Lines end at LF, CR, CRLF, the CR CR LF that some programs make of it, NEL, U+2028, and the
/// vertical tab; form feeds and U+2029 end a page or paragraph as well.
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
    let count = text.count
    var offset = 0
    while offset < count {
      let byte = text[offset]
      switch byte {
      case 0x21...0x7E:
        scanner.readSign(offset..<offset + 1)
        offset += 1
      case 0xD0, 0xD1:
        // The letters of Russian and Ukrainian.
        scanner.readSign(offset..<offset + 2)
        offset += 2
      case 0x20:
        scanner.readBlank(hasWidth: true)
        offset += 1
      case 0x0D:
        // CR LF is one line end, and so is CR CR LF.
        offset += 1
        if offset + 1 < count, text[offset] == 0x0D, text[offset + 1] == 0x0A { offset += 1 }
        if offset < count, text[offset] == 0x0A { offset += 1 }
        scanner.endLine(as: .none)
      default:
        var cursor = UTF8Cursor(offset..<count)
        let scalar = cursor.next(in: text) ?? 0
        scanner.read(scalar, offset..<cursor.offset)
        offset = cursor.offset
      }
    }
    scanner.endLine(as: .none)
    return scanner.lines
  }

  /// Reads a scalar that is neither a common letter nor a common blank.
  private mutating func read(_ scalar: UInt32, _ range: Range<Int>) {
    switch scalar {
    case 0x0A, 0x0B, 0x85, 0x2028: endLine(as: .none)
    case 0x0C, 0x2029: endLine(as: .page)
    case 0x09 where start < 0: indent = (indent / 8 + 1) * 8
    case _ where BlankText.isBlank(scalar): readBlank(hasWidth: Self.hasWidth(scalar))
    case _ where Self.hasWidth(scalar): readSign(range)
    default:
      // A sign of no width, such as a stress mark.
      if start < 0 { start = range.lowerBound }
      end = range.upperBound
    }
  }

  private mutating func readSign(_ range: Range<Int>) {
    if start < 0 { start = range.lowerBound }
    end = range.upperBound
    columns += 1
    width = columns
  }

  private mutating func readBlank(hasWidth: Bool) {
    if start < 0 {
      if hasWidth { indent += 1 }
      return
    }
    if firstWord < 0 { firstWord = columns }
    if hasWidth { columns += 1 }
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
