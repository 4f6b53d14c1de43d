/// The endings of a language, read from their last letter to their first.
struct EndingTrie: Sendable {
  /// A byte of endings that end alike after it; its children are the bytes before it.
  private struct Node {
    let byte: UInt8
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// The bytes of the ending that stay, where one begins here; -1 where none does.
    var keeps: Int32 = -1
  }

  private var nodes = [Node(byte: 0)]

  /// Reads a table of endings: ending, what of it stays.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes of all endings.
  init(_ table: FormTable?) {
    for row in table?.rows ?? [] {
      var node = 0
      for byte in row[0].reversed() { node = child(byte, of: node) ?? addChild(byte, to: node) }
      nodes[node].keeps = Int32(row[1].count)
    }
  }

  /// The length of what is left of a word without the longest ending that leaves enough.
  ///
  /// - Parameters:
  ///   - word: A folded word.
  ///   - shortest: The fewest bytes to leave.
  /// - Returns: The number of bytes; the word's own where no ending fits.
  /// - Complexity: O(*k*), where *k* is the length of the longest ending.
  func strip(_ word: some RandomAccessCollection<UInt8>, shortest: Int) -> Int {
    var left = word.count
    var node = 0
    var position = word.count
    for byte in word.reversed() {
      guard let next = child(byte, of: node) else { break }
      node = next
      position -= 1
      let keeps = Int(nodes[node].keeps)
      if keeps >= 0, position + keeps >= shortest { left = position + keeps }
    }
    return left
  }

  private func child(_ byte: UInt8, of node: Int) -> Int? {
    var child = Int(nodes[node].firstChild)
    while child >= 0, nodes[child].byte != byte { child = Int(nodes[child].nextSibling) }
    return child >= 0 ? child : nil
  }

  private mutating func addChild(_ byte: UInt8, to node: Int) -> Int {
    nodes.append(Node(byte: byte, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = Int32(nodes.count - 1)
    return nodes.count - 1
  }
}
