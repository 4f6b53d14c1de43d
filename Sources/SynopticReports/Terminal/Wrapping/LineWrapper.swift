package import SynopticText

/// Breaks text into lines at words.
///
/// Every byte of the text stands in one line, in order, except the blanks at breaks and at the end. No line exceeds
/// the width.
package struct LineWrapper: Sendable {
  /// The measure.
  package let measure: DisplayWidth

  /// The cells of the first line.
  package let width: Int

  /// The cells by which later lines are shorter.
  package let hanging: Int

  /// Makes a wrapper.
  ///
  /// - Parameters:
  ///   - width: The cells of the first line; fewer than 4 count as 4.
  ///   - hanging: The cells by which later lines are shorter; at least 4 are left.
  ///   - measure: The measure.
  package init(width: Int, hanging: Int = 0, measure: DisplayWidth = DisplayWidth()) {
    self.measure = measure
    self.width = max(width, 4)
    self.hanging = min(max(hanging, 0), max(width, 4) - 4)
  }

  /// Breaks a text into lines.
  ///
  /// - Parameter text: Valid UTF-8 without line ends.
  /// - Returns: The lines; none for a text without words.
  /// - Complexity: O(*n*), where *n* is the length of the text.
  package func lines(of text: borrowing [UInt8]) -> [WrappedLine] {
    let pieces = pieces(of: text)
    var lines = Lines(width: width, hanging: hanging)
    var start = 0
    while start < pieces.count {
      var end = start + 1
      var cells = pieces[start].cells
      while end < pieces.count, pieces[end].joins {
        cells += pieces[end].gap + pieces[end].cells
        end += 1
      }
      if lines.fits(gap: pieces[start].gap, cells) {
        for piece in pieces[start..<end] { lines.append(piece) }
      } else {
        lines.finish()
        for piece in pieces[start..<end] {
          if !lines.fits(gap: piece.gap, piece.cells) { lines.finish() }
          if piece.cells > lines.limit {
            lines.append(piece, brokenIn: text, measure)
          } else {
            lines.append(piece)
          }
        }
      }
      start = end
    }
    lines.finish()
    return lines.done
  }

  // MARK: Pieces

  /// What must stay together unless it is too long for a line: a word, or a part of one up to a hyphen.
  private struct Piece {
    var range: Range<Int>
    var cells: Int
    /// The cells of the blanks before it.
    var gap: Int
    /// Whether no line may end before it, if that can be helped.
    var joins: Bool
  }

  private func pieces(of text: borrowing [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var clusters = ClusterCursor(0..<text.count, width: measure)
    var gap = 0
    var cells = 0
    var start: Int?
    var wordStart = 0
    var previousWord: Range<Int>?
    var wordPiece = 0
    var letters = 0
    func close(_ end: Int) {
      guard let from = start else { return }
      pieces.append(Piece(range: from..<end, cells: cells, gap: gap, joins: false))
      (start, gap, cells) = (nil, 0, 0)
    }
    func closeWord(_ end: Int, in text: borrowing [UInt8]) {
      let isOpen = start != nil
      close(end)
      guard isOpen || wordPiece < pieces.count else { return }
      let word = wordStart..<end
      if let left = previousWord {
        pieces[wordPiece].joins = BreakRules.joins(text, left, word, isFirst: wordPiece == 1)
      }
      previousWord = word
    }
    while case let begin = clusters.offset, let cluster = clusters.next(in: text) {
      var scalars = UTF8Cursor(begin..<cluster.end)
      let scalar = scalars.next(in: text) ?? 0
      let isAlone = scalars.offset == cluster.end
      if isAlone, BreakRules.isBreakable(scalar) {
        if wordPiece < pieces.count || start != nil { closeWord(begin, in: text) }
        wordPiece = pieces.count
        gap += cluster.cells
        letters = 0
        continue
      }
      if start == nil {
        start = begin
        if wordPiece == pieces.count { wordStart = begin }
      }
      cells += cluster.cells
      if isAlone,
        BreakRules.breaks(text, before: cluster.end..<text.count, after: scalar, letters: letters)
      {
        close(cluster.end)
      }
      letters = Script(letter: scalar) == nil ? 0 : letters + 1
    }
    closeWord(text.count, in: text)
    if let first = pieces.first, first.gap > 0, first.gap < width / 2 {
      pieces[0].range = 0..<first.range.upperBound
      pieces[0].cells += first.gap
      pieces[0].gap = 0
    }
    return pieces
  }

  // MARK: Lines

  /// The lines so far, and the one that is being filled.
  private struct Lines {
    private(set) var done: [WrappedLine] = []
    private let width: Int
    private let hanging: Int
    private var open: WrappedLine?

    init(width: Int, hanging: Int) {
      self.width = width
      self.hanging = hanging
    }

    /// The cells of the line that is being filled.
    var limit: Int { done.isEmpty ? width : width - hanging }

    func fits(gap: Int, _ cells: Int) -> Bool {
      guard let open else { return cells <= limit }
      return open.cells + gap + cells <= limit
    }

    mutating func append(_ piece: Piece) {
      if let line = open {
        open = WrappedLine(
          range: line.range.lowerBound..<piece.range.upperBound,
          cells: line.cells + piece.gap + piece.cells, breaksWord: false)
      } else {
        open = WrappedLine(range: piece.range, cells: piece.cells, breaksWord: false)
      }
    }

    /// Appends a piece that is longer than a line, broken wherever a line is full.
    mutating func append(_ piece: Piece, brokenIn text: borrowing [UInt8], _ measure: DisplayWidth)
    {
      var clusters = ClusterCursor(piece.range, width: measure)
      var start = piece.range.lowerBound
      var cells = 0
      var rest = piece.cells
      while case let begin = clusters.offset, let cluster = clusters.next(in: text) {
        if rest > limit, cells + cluster.cells > limit - 1, begin > start {
          done.append(WrappedLine(range: start..<begin, cells: cells, breaksWord: true))
          (start, rest, cells) = (begin, rest - cells, 0)
        }
        cells += cluster.cells
      }
      open = WrappedLine(range: start..<piece.range.upperBound, cells: cells, breaksWord: false)
    }

    mutating func finish() {
      if let line = open { done.append(line) }
      open = nil
    }
  }
}
