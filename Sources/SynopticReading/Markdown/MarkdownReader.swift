/// Parts Markdown into blocks.
///
/// Headings, paragraphs, items and code are blocks of their own, the words of emphasis and links
/// stay, images are captions of their alternative text, blocks of HTML are read as HTML, and front
/// matter is an aside.
struct MarkdownReader {
  /// A document as text.
  struct Content {
    var text: [UInt8]
    var blocks: [Block]
    /// Where the text stands in the decoded file.
    var map: SourceMap
    var published: String?
  }

  /// A piece of a paragraph.
  private struct Inline {
    var node: MarkdownTree.Node
    var literal: [UInt8]
    var claim: Int?
    /// The number of the image that it describes, from 1, or nil.
    var image: Int?
  }

  private let source: [UInt8]
  private let file: String?
  /// Where each line of the Markdown begins.
  private var lines: [Int] = []
  private var text = MarkupText()
  private var blocks: [Block] = []

  private init(_ source: [UInt8], file: String?) {
    self.source = source
    self.file = file
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - source: The decoded file, in UTF-8.
  ///   - file: The file's name, for messages.
  /// - Returns: Its text and blocks.
  /// - Throws: ``ReadingFailure`` where there is no memory, or HTML inside is nested too deep.
  /// - Complexity: O(*n*), where *n* is the length of the file.
  static func read(_ source: [UInt8], file: String?) throws(ReadingFailure) -> Content {
    var reader = MarkdownReader(source, file: file)
    let matter = FrontMatter(source)
    if let matter { reader.addFrontMatter(matter.content) }
    try reader.walk(from: matter?.end ?? 0)
    return Content(
      text: reader.text.text, blocks: reader.blocks, map: reader.text.sourceMap,
      published: matter?.published)
  }

  /// Whether cmark reads a text in time: it takes the square of the number of brackets in one
  /// paragraph, and no paragraph of news has thousands.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  static func isReadable(_ source: [UInt8]) -> Bool {
    var brackets = 0
    var isLineEmpty = true
    for byte in source {
      switch byte {
      case 0x0A, 0x0D:
        if isLineEmpty { brackets = 0 }
        isLineEmpty = true
      case UInt8(ascii: "["):
        brackets += 1
        if brackets > 2000 { return false }
        isLineEmpty = false
      case 0x20, 0x09: break
      default: isLineEmpty = false
      }
    }
    return true
  }

  // MARK: The walk

  private mutating func walk(from start: Int) throws(ReadingFailure) {
    guard var tree = MarkdownTree(source, from: start) else {
      throw ReadingFailure(.unavailable, file: file, "cannot be read: cmark has no memory for it")
    }
    findLines(from: start)
    var items = 0
    var images = 0
    var imageDepth = 0
    var inlines: [Inline] = []
    while let step = tree.next() {
      switch step.node {
      case .item: items += step.isEntering ? 1 : -1
      case .paragraph, .heading:
        if step.isEntering {
          inlines.removeAll(keepingCapacity: true)
          images = 0
        } else {
          let kind: Block.Kind =
            step.node == .heading ? .heading : items > 0 ? .listItem : .paragraph
          add(inlines, images: images, range(of: step), kind)
        }
      case .image:
        imageDepth += step.isEntering ? 1 : -1
        if step.isEntering, imageDepth == 1 { images += 1 }
      case .codeBlock: addCode(step, items > 0 ? .listItem : .paragraph)
      case .htmlBlock: try addHTML(step)
      case .text, .code, .inlineHTML, .softBreak, .lineBreak:
        inlines.append(
          Inline(
            node: step.node, literal: step.literal, claim: offset(of: step.start),
            image: imageDepth > 0 ? images : nil))
      case .other: break
      }
    }
  }

  // MARK: Places

  private mutating func findLines(from start: Int) {
    lines = [start]
    var offset = start
    while offset < source.count {
      let byte = source[offset]
      offset += 1
      if byte == 0x0D, offset < source.count, source[offset] == 0x0A { offset += 1 }
      if byte == 0x0A || byte == 0x0D { lines.append(offset) }
    }
  }

  private func offset(of place: (line: Int, column: Int)) -> Int? {
    guard place.line > 0, place.line <= lines.count, place.column > 0 else { return nil }
    return min(lines[place.line - 1] + place.column - 1, source.count)
  }

  /// The source of a node, to the end of its last line.
  private func range(of step: MarkdownTree.Step) -> Range<Int> {
    let start = offset(of: step.start) ?? 0
    let end = step.end.line < lines.count ? lines[max(0, step.end.line)] : source.count
    return start..<max(start, end)
  }

  // MARK: Blocks

  private mutating func endBlock(_ kind: Block.Kind) {
    if let range = text.endBlock() { blocks.append(Block(range: range, kind: kind)) }
  }

  private mutating func addFrontMatter(_ content: Range<Int>) {
    text.appendLiteral(source, BlankText.trim(content, of: source))
    endBlock(.aside)
  }

  private mutating func add(
    _ inlines: [Inline], images: Int, _ range: Range<Int>, _ kind: Block.Kind
  ) {
    guard images > 0 else {
      add(inlines, range)
      endBlock(kind)
      return
    }
    var groups = [[Inline]](repeating: [], count: images + 1)
    for inline in inlines { groups[inline.image ?? 0].append(inline) }
    for (number, group) in groups.enumerated() {
      add(group, range)
      endBlock(number == 0 ? kind : .caption)
    }
  }

  private mutating func add(_ inlines: [Inline], _ range: Range<Int>) {
    var aligner = MarkdownAligner(source, range)
    for inline in inlines {
      switch inline.node {
      case .softBreak, .lineBreak:
        addLineBreak(aligner.cursor)
        aligner.endLine()
      case .inlineHTML:
        if inline.literal.prefix(3).elementsEqual("<br".utf8) { addLineBreak(aligner.cursor) }
      default: aligner.add(inline.literal, at: inline.claim, to: &text)
      }
    }
  }

  private mutating func addLineBreak(_ place: Int) {
    _ = text.appendLineBreak(place..<place)
  }

  /// Adds the lines of code; an empty line parts paragraphs.
  private mutating func addCode(_ step: MarkdownTree.Step, _ kind: Block.Kind) {
    var aligner = MarkdownAligner(source, range(of: step))
    for line in step.literal.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let shown = BlankText.trim(line.startIndex..<line.endIndex, of: step.literal)
      if shown.isEmpty {
        endBlock(kind)
      } else {
        addLineBreak(aligner.cursor)
        aligner.add(Array(step.literal[shown]), at: nil, to: &text)
        aligner.endLine()
      }
    }
    endBlock(kind)
  }

  /// Adds the blocks of a piece of HTML.
  private mutating func addHTML(_ step: MarkdownTree.Step) throws(ReadingFailure) {
    let page = try HTMLReader.read(step.literal, file: file)
    let start = offset(of: step.start) ?? 0
    // cmark ends the last line where the file does not.
    let isThere = source[start...].starts(with: step.literal.dropLast())
    for block in page.blocks {
      for part in page.map.parts(of: block.range) {
        let place = start + part.source.lowerBound..<start + part.source.upperBound
        if isThere, part.isLiteral {
          text.appendLiteral(source, place)
        } else {
          text.append(Array(page.text[part.text]), for: source, isThere ? place : start..<start)
        }
      }
      endBlock(block.kind)
    }
  }
}
