private import CMarkup

/// Takes the text out of a page while libxml2 reads it.
final class HTMLExtractor {
  /// A block as it was found, before the whole page is known.
  struct FoundBlock {
    /// Where it stands in the text.
    var range: Range<Int>
    /// Where on the page it stands.
    var context: HTMLContext
  }

  /// An element that is open.
  private struct OpenElement {
    var name: String
    var role: HTMLElement.Role
    /// The context outside it.
    var outside: HTMLContext
  }

  /// How many open elements libxml2 may compare with closing tags in one page.
  private static let mostComparisons = 2_000_000_000

  /// The longest linked data that is read, in bytes.
  private static let longestScript = 1 << 20

  /// The text so far.
  private(set) var text = MarkupText()

  /// The blocks so far.
  private(set) var blocks: [FoundBlock] = []

  /// For each article, by number, the article around it, or nil.
  private(set) var articleParents: [Int?] = []

  /// The day of publication, as far as the page has told it.
  private(set) var published = PublicationDate()

  /// Whether the page was nested too deep, and was not read to its end.
  private(set) var isTooDeep = false

  private let source: [UInt8]
  /// How deep elements may stand in each other.
  ///
  /// For a closing tag libxml2 takes time in proportion to the depth, so that a long page may be
  /// less deep; pages that never close their tags reach some hundreds.
  private let deepest: Int
  private var open: [OpenElement] = []
  private var context = HTMLContext()
  /// Where in the source the last thing ended.
  private var reached = 0
  private var linkedData: [UInt8]?

  /// Makes an extractor for a page in UTF-8.
  init(_ source: [UInt8]) {
    self.source = source
    let tags = source.count { $0 == UInt8(ascii: "<") }
    deepest = max(1000, min(Self.mostComparisons / (tags + 1), 100_000))
  }

  /// Reads the page.
  ///
  /// - Returns: Whether there was memory for a parser.
  /// - Complexity: O(*n*), where *n* is the length of the page.
  func run() -> Bool {
    let bounded = AttributeGuard.bounded(source)
    var reader = unsafe cmarkup_html_reader(
      context: Unmanaged.passUnretained(self).toOpaque(),
      start: { context, name, attributes, offset in
        guard let extractor = unsafe HTMLExtractor.from(context) else { return false }
        return unsafe extractor.start(String(cString: name), attributes, Int(offset))
      },
      end: { context, name, offset in
        unsafe HTMLExtractor.from(context)?.end(String(cString: name), Int(offset))
      },
      text: { context, bytes, length, offset in
        unsafe HTMLExtractor.from(context)?.add(
          UnsafeBufferPointer(start: bytes, count: Int(length)), Int(offset))
      },
      raw: { context, bytes, length in
        unsafe HTMLExtractor.from(context)?.addRaw(
          UnsafeBufferPointer(start: bytes, count: Int(length)))
      })
    let isRead = unsafe bounded.withUnsafeBufferPointer { bytes -> Bool in
      guard let base = bytes.baseAddress else { return true }
      return unsafe cmarkup_html_parse(base, Int32(clamping: bytes.count), &reader)
    }
    endBlock()
    return isRead
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> HTMLExtractor? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<HTMLExtractor>.fromOpaque(context).takeUnretainedValue()
  }

  // MARK: Elements

  private func start(
    _ name: String, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?, _ offset: Int
  ) -> Bool {
    let role = HTMLElement.role(of: name)
    let read = unsafe Self.read(attributes)
    if HTMLContext.isBoundary(role) { endBlock() }
    guard open.count < deepest else {
      isTooDeep = true
      return false
    }
    open.append(OpenElement(name: name, role: role, outside: context))
    let outside = context.article
    context = context.inside(role, read, newArticle: articleParents.count)
    if context.article == articleParents.count { articleParents.append(outside) }
    switch role {
    case .lineBreak: addLineBreak(offset..<offset)
    case .quotation: addReplacement("“", offset..<offset)
    case .meta: published.addMeta(read)
    case .script: if read.type == "application/ld+json" { linkedData = [] }
    case .time: addTime(read)
    default: break
    }
    if role != .time, role != .meta, read.isPublication, let value = read.value {
      published.add(value, from: .linkedData)
    }
    reached = offset
    return true
  }

  private func end(_ name: String, _ offset: Int) {
    defer { reached = max(reached, offset) }
    // libxml2 closes elements in order; anything else is an element that was never opened.
    guard let element = open.last, element.name == name else { return }
    if HTMLContext.isBoundary(element.role) { endBlock() }
    if element.role == .quotation { addReplacement("”", offset..<offset) }
    if element.role == .script, let script = linkedData {
      published.addLinkedData(script)
      linkedData = nil
    }
    context = element.outside
    open.removeLast()
  }

  private static func read(
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> HTMLAttributes {
    var result = HTMLAttributes()
    guard var next = unsafe attributes else { return result }
    while let name = unsafe next.pointee {
      let key = unsafe String(cString: name)
      if HTMLAttributes.takes(key) {
        result.add(key, unsafe next.successor().pointee.map { unsafe String(cString: $0) } ?? "")
      }
      unsafe next += 2
    }
    return result
  }

  private func addTime(_ attributes: HTMLAttributes) {
    guard let value = attributes.value, !context.isAside else { return }
    if attributes.isPublication {
      published.add(value, from: .linkedData)
    } else {
      published.add(value, from: context.isInStory ? .storyTime : .time)
    }
  }

  // MARK: Text

  private func add(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    let place = unsafe place(of: bytes, before: offset)
    defer { reached = max(reached, place.source.upperBound) }
    if context.isUnseen { return }
    if !place.isLiteral {
      let replacement = unsafe Array(bytes)
      if replacement.allSatisfy({ $0 <= 0x20 }) {
        text.appendBlank(place.source)
      } else {
        text.append(replacement, for: source, place.source)
      }
    } else if context.isPreformatted {
      addLines(place.source)
    } else {
      text.append(source, place.source)
    }
  }

  private func addRaw(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let count = linkedData?.count, count + bytes.count <= Self.longestScript else { return }
    unsafe linkedData?.append(contentsOf: bytes)
  }

  /// Adds text whose line ends count.
  private func addLines(_ range: Range<Int>) {
    var start = range.lowerBound
    for offset in range where source[offset] == 0x0A {
      text.append(source, start..<offset)
      addLineBreak(offset..<offset + 1)
      start = offset + 1
    }
    text.append(source, start..<range.upperBound)
  }

  /// Finds out which bytes of the source gave a piece of text.
  ///
  /// A piece mostly ends where the parser stands; a stray `<` or `&` may lie behind it; a character
  /// reference reaches from its `&` to where the parser stands.
  private func place(
    of bytes: UnsafeBufferPointer<UInt8>, before offset: Int
  ) -> (source: Range<Int>, isLiteral: Bool) {
    let offset = min(max(offset, 0), source.count)
    let count = bytes.count
    if offset >= count, unsafe source[offset - count..<offset].elementsEqual(bytes) {
      return (offset - count..<offset, true)
    }
    let reached = min(self.reached, offset)
    if count == 1, reached < source.count, unsafe source[reached] == bytes[0],
      !Self.ampersands.contains(where: { source[reached...].starts(with: $0.utf8) })
    {
      return (reached..<reached + 1, true)
    }
    var start = reached
    if let sign = source[max(reached, offset - 40)..<offset].lastIndex(of: UInt8(ascii: "&")) {
      start = sign
    }
    return (start..<offset, false)
  }

  /// The references to the sign that references begin with.
  private static let ampersands = ["&amp", "&AMP", "&#38", "&#x26", "&#X26"]

  private func addLineBreak(_ range: Range<Int>) {
    if context.isUnseen || text.isEmpty { return }
    if !text.appendLineBreak(range) { endBlock() }
  }

  private func addReplacement(_ string: String, _ range: Range<Int>) {
    if !context.isUnseen { text.append(Array(string.utf8), for: source, range) }
  }

  private func endBlock() {
    if let range = text.endBlock() { blocks.append(FoundBlock(range: range, context: context)) }
  }
}
