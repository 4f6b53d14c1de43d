/// A sorted map from byte strings to numbers, read in place.
///
/// Keys stand in blocks of ``blockSize``. The first key of a block is whole; each further one names how
/// many bytes it shares with the one before it (front coding; Witten, Moffat and Bell, *Managing
/// Gigabytes*, 1999, §4.1). Each key is followed by its number.
package struct StringMap: Sendable {
  /// The number of keys in a block.
  package static let blockSize = 16

  private let memory: ImageMemory
  private let section: Range<Int>
  private let blocks: Int

  /// The number of keys.
  package let count: Int

  /// Opens the map that stands in a section of an image.
  package init(_ memory: ImageMemory, section: Range<Int>) {
    self.memory = memory
    self.section = section
    let available = max(0, section.count - 4) / 4
    let claimed = Int(memory.word(at: section.lowerBound))
    blocks = min((claimed + Self.blockSize - 1) / Self.blockSize, available)
    count = min(claimed, blocks * Self.blockSize)
  }

  /// The number that belongs to a key, or nil where the map has no such key.
  ///
  /// - Complexity: O(*k* log *n*), where *k* is the length of the key and *n* the number of keys.
  package subscript(key: some RandomAccessCollection<UInt8>) -> UInt32? {
    guard let block = block(mayHold: key) else { return nil }
    var found: UInt32?
    scan(block) { candidate, number in
      let comparison = Self.compare(candidate, key)
      if comparison == 0 { found = number }
      return comparison < 0
    }
    return found
  }

  /// Calls `body` with every key and its number, in byte order.
  package func forEach(_ body: (_ key: [UInt8], _ number: UInt32) -> Void) {
    for block in 0..<blocks {
      scan(block) { key, number in
        body(key, number)
        return true
      }
    }
  }

  /// The last block whose first key is not after `key`.
  private func block(mayHold key: some RandomAccessCollection<UInt8>) -> Int? {
    var low = 0
    var high = blocks
    while low < high {
      let middle = (low + high) / 2
      let start = offset(of: middle)
      let length = Int(memory.byte(at: start))
      if memory.compare(start + 1..<start + 1 + length, with: key) <= 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? low - 1 : nil
  }

  private func offset(of block: Int) -> Int {
    section.lowerBound + Int(memory.word(at: section.lowerBound + 4 + 4 * block))
  }

  /// Walks the keys of a block until `body` answers false.
  private func scan(_ block: Int, _ body: (_ key: [UInt8], _ number: UInt32) -> Bool) {
    var offset = offset(of: block)
    var key: [UInt8] = []
    let size = min(Self.blockSize, count - block * Self.blockSize)
    for position in 0..<size {
      var shared = 0
      if position > 0 {
        shared = Int(memory.byte(at: offset))
        offset += 1
      }
      let length = Int(memory.byte(at: offset))
      offset += 1
      key.removeLast(max(0, key.count - shared))
      for step in 0..<length { key.append(memory.byte(at: offset + step)) }
      offset += length
      let number = memory.word(at: offset)
      offset += 4
      guard offset <= section.upperBound, body(key, number) else { return }
    }
  }

  private static func compare(_ left: [UInt8], _ right: some RandomAccessCollection<UInt8>) -> Int {
    if left.elementsEqual(right) { return 0 }
    return left.lexicographicallyPrecedes(right) ? -1 : 1
  }
}
