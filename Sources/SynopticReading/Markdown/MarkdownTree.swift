private import CMarkup

/// A Markdown document as cmark reads it, step by step.
@safe
struct MarkdownTree: ~Copyable {
  /// What a step goes into or out of.
  enum Node: Hashable, Sendable {
    case other, item, paragraph, heading, codeBlock, htmlBlock
    case text, code, inlineHTML, softBreak, lineBreak, image
  }

  /// A step of the walk.
  struct Step {
    var node: Node
    /// Whether the step goes into the node; a step out of it comes only where it has children.
    var isEntering: Bool
    /// Where the node begins: line and byte column, from 1; 0 where unknown.
    var start: (line: Int, column: Int)
    /// Where its last byte stands.
    var end: (line: Int, column: Int)
    /// The text of a text, code or HTML node.
    var literal: [UInt8]
  }

  private let handle: OpaquePointer

  /// Parses a stretch of UTF-8, or returns nil if there is no memory for it.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the stretch.
  init?(_ text: [UInt8], from start: Int) {
    let opened = unsafe text.withUnsafeBufferPointer { bytes -> OpaquePointer? in
      var nothing: UInt8 = 0
      let rest = bytes.extracting(start...)
      guard let base = rest.baseAddress, !rest.isEmpty
      else { return unsafe cmarkup_markdown_open(&nothing, 0) }
      return unsafe cmarkup_markdown_open(base, rest.count)
    }
    guard let handle = unsafe opened else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe cmarkup_markdown_close(handle) }

  /// Takes the next step, or returns nil at the end.
  mutating func next() -> Step? {
    var event = unsafe cmarkup_markdown_event()
    guard unsafe cmarkup_markdown_next(handle, &event) else { return nil }
    let literal = unsafe Array(
      UnsafeBufferPointer(start: event.literal, count: event.literal_length))
    return unsafe Step(
      node: Self.node(event.node), isEntering: event.is_entering,
      start: (Int(event.start_line), Int(event.start_column)),
      end: (Int(event.end_line), Int(event.end_column)), literal: literal)
  }

  private static func node(_ node: cmarkup_node) -> Node {
    switch node {
    case .other: .other
    case .item: .item
    case .paragraph: .paragraph
    case .heading: .heading
    case .code_block: .codeBlock
    case .html_block: .htmlBlock
    case .text: .text
    case .code: .code
    case .html_inline: .inlineHTML
    case .soft_break: .softBreak
    case .line_break: .lineBreak
    case .image: .image
    }
  }
}
