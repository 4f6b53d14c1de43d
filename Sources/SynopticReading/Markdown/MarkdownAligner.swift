/// Finds the pieces of text that cmark gives in the source that it read.
///
/// cmark says where each piece begins, but not reliably after the first line of a paragraph; and a
/// piece differs from its source where a backslash or a character reference stood. So what it says
/// is checked against the bytes, and a piece that is not found there is looked for behind the last
/// one.
struct MarkdownAligner {
  /// How far behind the last piece the next is looked for, in bytes.
  private static let reach = 1024

  private let source: [UInt8]
  /// Where the next piece is looked for.
  private(set) var cursor: Int
  private let limit: Int
  /// How far the places on this line are from what cmark says.
  private var shift = 0

  /// Makes an aligner for a block.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - block: Where the block stands in it.
  init(_ source: [UInt8], _ block: Range<Int>) {
    self.source = source
    cursor = block.lowerBound
    limit = min(block.upperBound, source.count)
  }

  /// Goes to the next line.
  mutating func endLine() {
    shift = 0
    while cursor < limit, source[cursor] != 0x0A, source[cursor] != 0x0D { cursor += 1 }
    if cursor < limit, source[cursor] == 0x0D { cursor += 1 }
    if cursor < limit, source[cursor] == 0x0A { cursor += 1 }
  }

  /// Adds a piece to a text.
  ///
  /// - Parameters:
  ///   - literal: The piece.
  ///   - claim: Where cmark says that it begins, or nil.
  ///   - text: The text.
  mutating func add(_ literal: [UInt8], at claim: Int?, to text: inout MarkupText) {
    guard let start = start(of: literal, claim) else {
      text.append(literal, for: source, cursor..<cursor)
      return
    }
    if let claim { shift = start - claim }
    var run = start
    var place = start
    var index = 0
    while index < literal.count {
      guard let step = step(literal, index, place) else {
        text.append(source, run..<place)
        text.append(Array(literal[index...]), for: source, place..<place)
        cursor = place
        return
      }
      if !step.isLiteral {
        text.append(source, run..<place)
        let replacement = Array(literal[index..<index + step.length])
        if replacement == [0x20] {
          text.appendBlank(place..<place + step.sourceLength)
        } else {
          text.append(replacement, for: source, place..<place + step.sourceLength)
        }
        run = place + step.sourceLength
      }
      index += step.length
      place += step.sourceLength
    }
    text.append(source, run..<place)
    cursor = place
  }

  /// One step along a piece and its source.
  private struct AlignmentStep {
    var length: Int
    var sourceLength: Int
    var isLiteral: Bool
  }

  private func step(_ literal: [UInt8], _ index: Int, _ place: Int) -> AlignmentStep? {
    guard place < limit else { return nil }
    let byte = source[place]
    if byte == UInt8(ascii: "&"), let length = referenceLength(place),
      !literal[index...].starts(with: source[place..<place + length])
    {
      return AlignmentStep(
        length: Self.scalarLength(literal[index]), sourceLength: length, isLiteral: false)
    }
    if byte == literal[index] { return AlignmentStep(length: 1, sourceLength: 1, isLiteral: true) }
    if byte == UInt8(ascii: "\\"), place + 1 < limit, source[place + 1] == literal[index] {
      return AlignmentStep(length: 1, sourceLength: 2, isLiteral: false)
    }
    // A line end inside code is a blank, and so are the signs of a quotation before the next line.
    if literal[index] == 0x20, byte == 0x0A || byte == 0x0D {
      var end = place + 1
      while end < limit, source[end] <= 0x20 || source[end] == UInt8(ascii: ">") { end += 1 }
      return AlignmentStep(length: 1, sourceLength: end - place, isLiteral: false)
    }
    return nil
  }

  private func start(of literal: [UInt8], _ claim: Int?) -> Int? {
    if let claim {
      for place in [claim + shift, claim] where place >= cursor && begins(literal, at: place) {
        return place
      }
    }
    let end = min(limit, cursor + Self.reach)
    return (cursor..<max(cursor, end)).first { begins(literal, at: $0) }
  }

  /// Whether the first bytes of a piece may stand at a place.
  private func begins(_ literal: [UInt8], at place: Int) -> Bool {
    guard place < limit, source[place] & 0xC0 != 0x80 else { return false }
    var place = place
    var index = 0
    while index < min(literal.count, 12) {
      guard let step = step(literal, index, place) else { return false }
      index += step.length
      place += step.sourceLength
    }
    return true
  }

  /// The length of a character reference, or nil where there is none.
  private func referenceLength(_ place: Int) -> Int? {
    var end = place + 1
    while end < limit, end - place < 40, source[end] > 0x20 {
      if source[end] == UInt8(ascii: ";") { return end + 1 - place }
      end += 1
    }
    return nil
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }
}
