/// The width at which plain text was wrapped, where it was.
///
/// A line that goes on in small letters on the next line was broken by a program or a typist. Such
/// breaks agree on a width: each line fits into it, and no line has room for the first word of the
/// next. Then a full stop that happens to stand at the end of a full line ends no paragraph.
struct WrapWidth {
  /// The width in columns.
  let columns: Int

  /// The widths that are thought possible.
  private static let possible = 30...120

  /// Finds the width of a text's lines, or nil where they were not wrapped.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - lines: Its lines.
  ///   - isOneBlock: Whether the text has no blank line, so that a width takes more evidence.
  /// - Complexity: O(*n*), where *n* is the number of lines.
  init?(_ text: borrowing [UInt8], _ lines: [TextLine], isOneBlock: Bool) {
    // How many breaks begin and end to agree with each width.
    var changes = [Int](repeating: 0, count: Self.possible.upperBound + 2)
    var breaks = 0
    var goingOn = 0
    for (line, next) in zip(lines, lines.dropFirst()) where next.gap == .none {
      breaks += 1
      guard Self.goesOn(text, line, next) else { continue }
      goingOn += 1
      let low = max(line.columns, Self.possible.lowerBound)
      let high = min(Self.greatestWidth(of: line, before: next), Self.possible.upperBound)
      guard line.columns >= Self.possible.lowerBound / 2, low <= high else { continue }
      changes[low] += 1
      changes[high + 1] -= 1
    }
    var agreeing = 0
    var best = (columns: 0, agreeing: 0)
    for columns in Self.possible {
      agreeing += changes[columns]
      if agreeing > best.agreeing { best = (columns, agreeing) }
    }
    guard best.agreeing > 0, best.agreeing * 2 >= goingOn else { return nil }
    if isOneBlock {
      guard best.agreeing >= 3, best.agreeing * 3 >= breaks else { return nil }
    }
    columns = best.columns
  }

  /// Whether a break may come from wrapping: the line fits, and the next line's first word would
  /// not have.
  func explains(_ line: TextLine, before next: TextLine) -> Bool {
    // The widest line that goes on may be narrower than the true width.
    line.columns <= columns + columns / 4 && columns <= Self.greatestWidth(of: line, before: next)
  }

  /// Whether a sentence goes over from a line into the next.
  private static func goesOn(
    _ text: borrowing [UInt8], _ line: TextLine, _ next: TextLine
  ) -> Bool {
    guard LineStart(text, next.range) == .smallLetter else { return false }
    let end = LineEnd(text, line.range)
    return end == .none || end == .open
  }

  /// The greatest width at which a line would be broken before the next line's first word.
  ///
  /// Some programs even out the lines of a paragraph, or rather break after a full stop: a sixth of
  /// the width may stay free.
  private static func greatestWidth(of line: TextLine, before next: TextLine) -> Int {
    ((line.columns + 1 + next.firstWord) * 6 - 1) / 5
  }
}
