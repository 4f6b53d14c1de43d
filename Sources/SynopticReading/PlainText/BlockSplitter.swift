import SynopticText

/// Splits the lines between two blank lines into blocks.
struct BlockSplitter {
  private let lines: ArraySlice<TextLine>
  private let wrap: WrapWidth?
  private var isVerse = false
  /// The indentation of the first lines of paragraphs, where the lines are wrapped and indented so.
  private var firstIndent: Int?
  /// The markers that begin at least two of the lines.
  private var repeatedMarkers: Set<ListMarker> = []

  /// The width of the widest line of the whole text, in columns.
  private let widest: Int

  /// Makes a splitter.
  ///
  /// - Parameters:
  ///   - lines: The lines, with their positions among the lines of the text.
  ///   - wrap: The width at which the text was wrapped, or nil.
  ///   - widest: The width of the widest line of the whole text, in columns.
  init(lines: ArraySlice<TextLine>, wrap: WrapWidth?, widest: Int) {
    self.lines = lines
    self.wrap = wrap
    self.widest = widest
  }

  /// Adds the blocks to `segments`.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the lines.
  mutating func split(_ text: borrowing [UInt8], into segments: inout [LineSegment]) {
    let all = Array(lines)
    let base = lines.startIndex
    if all.count > 1 {
      isVerse = VerseShape.fits(text, all)
      repeatedMarkers = Self.repeatedMarkers(text, all)
      firstIndent = wrap == nil ? nil : IndentStyle.indent(of: lines)
    }
    var first = 0
    var marker = ListMarker(text, all[0].range)
    for next in all.indices.dropFirst() {
      let nextMarker = ListMarker(text, all[next].range)
      let isBreak = isBreak(
        text, all, segment: first..<next, marker: marker, nextMarker: nextMarker)
      guard isBreak else { continue }
      segments.append(LineSegment(lines: base + first..<base + next, marker: marker))
      first = next
      marker = nextMarker
    }
    segments.append(LineSegment(lines: base + first..<base + all.count, marker: marker))
  }

  private static func repeatedMarkers(
    _ text: borrowing [UInt8], _ lines: [TextLine]
  ) -> Set<ListMarker> {
    var seen: Set<ListMarker> = []
    var repeated: Set<ListMarker> = []
    for line in lines {
      guard let marker = ListMarker(text, line.range) else { continue }
      if !seen.insert(marker).inserted { repeated.insert(marker) }
    }
    return repeated
  }

  /// Whether a block ends before the line after `segment`.
  private func isBreak(
    _ text: borrowing [UInt8], _ all: [TextLine], segment: Range<Int>, marker: ListMarker?,
    nextMarker: ListMarker?
  ) -> Bool {
    let line = all[segment.upperBound - 1]
    let next = all[segment.upperBound]
    if RuleLine.fits(text, line.range) || RuleLine.fits(text, next.range) { return true }
    let end = LineEnd(text, line.range)
    let isWrapped = wrap?.explains(line, before: next) ?? false
    if let nextMarker {
      let isItem = isItem(
        nextMarker, after: marker, end: end, isWrapped: isWrapped,
        start: LineStart(text, Self.afterMarker(text, next.range)))
      if isItem { return true }
    }
    if isVerse { return false }
    if let firstIndent { return next.indent == firstIndent }
    let start = LineStart(text, next.range)
    switch start {
    case .smallLetter, .closing: return false
    case .capital, .digit, .dash, .other: break
    }
    if let marker, segment.count == 1 || next.indent == all[segment.lowerBound + 1].indent {
      // Lines that hang under the text of their item belong to it.
      if next.indent > all[segment.lowerBound].indent, Self.hangs(marker) { return false }
    } else if next.indent >= line.indent + 2, end == .finished || end == .colon {
      return true
    }
    if isWrapped { return false }
    switch end {
    case .finished, .colon, .semicolon: return true
    case .open: return CaptionCues.mark(text, line.range)
    case .none:
      if line.columns > Self.widestTypedLine { return true }
      if CaptionCues.mark(text, line.range) || CaptionCues.mark(text, next.range) { return true }
      // A typist's wrapped lines are uneven, and a number may begin any of them.
      if wrap != nil, start == .digit { return false }
      return !mayBeFull(line, before: next) && isHeading(text, all[segment])
    }
  }

  /// The widest line that a program or a typist is thought to have broken, in columns.
  private static let widestTypedLine = 130

  /// The widest line of a short text that may be wrapped although no line shows it, in columns.
  private static let widestWrappedLine = 90

  /// Whether a line that ends without a sign may be a full one after all: in a text that shows too little to
  /// tell, or whose lines are uneven.
  ///
  /// News that is not wrapped has longer lines; and the first line of a text is a headline more often.
  private func mayBeFull(_ line: TextLine, before next: TextLine) -> Bool {
    if lines.startIndex == 0, line.range == lines.first?.range { return false }
    let columns = line.columns + 1 + next.firstWord
    if let wrap { return columns * 5 > wrap.columns * 3 }
    return widest <= Self.widestWrappedLine && line.columns >= 50 && columns > widest
  }

  private static func hangs(_ marker: ListMarker) -> Bool {
    if case .dash(0x2014) = marker { return false }
    return true
  }

  // MARK: Lists

  /// Whether a line that begins with `marker` begins an item.
  private func isItem(
    _ marker: ListMarker, after previous: ListMarker?, end: LineEnd, isWrapped: Bool,
    start: LineStart
  ) -> Bool {
    let follows = end == .finished || end == .colon || end == .semicolon
    switch marker {
    case .bullet: return true
    case .dash:
      // A wrapped line may as well begin with the dash of its sentence.
      if previous?.precedes(marker) ?? false { return !isWrapped || follows || end == .none }
      if follows { return true }
      return !isWrapped && (start == .capital || repeatedMarkers.contains(marker))
    case .number(let value, _):
      if previous?.precedes(marker) ?? false { return true }
      return follows && !isWrapped || !isWrapped && value == 1 || follows && value == 1
    }
  }

  /// What stands after the first blank of a line.
  private static func afterMarker(_ text: borrowing [UInt8], _ line: Range<Int>) -> Range<Int> {
    var cursor = UTF8Cursor(line)
    while let scalar = cursor.next(in: text) {
      if Letters.isBlank(scalar) { return cursor.offset..<line.upperBound }
    }
    return line
  }

  // MARK: Headings

  /// Whether the lines of a block so far are a heading: few, short, and no sentence.
  private func isHeading(_ text: borrowing [UInt8], _ lines: ArraySlice<TextLine>) -> Bool {
    guard lines.count <= 2, let first = lines.first, let last = lines.last else { return false }
    guard lines.reduce(0, { $0 + $1.columns }) <= PlainTextKinds.widestHeading else { return false }
    guard LineStart(text, first.range) != .smallLetter else { return false }
    if lines.count == 2, LineEnd(text, first.range) == .finished { return false }
    return !HeadingWords.mustGoOn(text, last.range)
  }
}

extension LineSegment {
  fileprivate init(lines: Range<Int>, marker: ListMarker?) {
    self.lines = lines
    self.marker = marker
  }
}
