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
  /// No key is put together: it is enough to know how many bytes the wanted key shares with the last one.
  /// A key that shares more than that with the one before it differs from the wanted key where the last
  /// one did; one that shares less is already behind it.
  ///
  /// - Complexity: O(*k* log *n*), where *k* is the length of the key and *n* the number of keys.
  package subscript(key: Span<UInt8>) -> UInt32? {
    guard let block = block(mayHold: key), case let place = place(of: key, in: block), place.isKey
    else { return nil }
    return memory.word(at: place.number)
  }

  /// Whether any key begins with these bytes, or is them.
  ///
  /// - Complexity: O(*k* log *n*), where *k* is the number of bytes and *n* the number of keys.
  package func hasKey(beginningWith prefix: Span<UInt8>) -> Bool {
    let block = block(mayHold: prefix)
    if let block, place(of: prefix, in: block).begins { return true }
    guard case let next = (block ?? -1) + 1, next < blocks else { return false }
    let start = offset(of: next)
    let length = Int(memory.byte(at: start))
    return memory.commonPrefix(start + 1..<start + 1 + length, with: prefix, from: 0)
      == prefix.count
  }

  /// Looks for the first key of a block that is not before `key`.
  ///
  /// - Returns: Whether that key is `key`, whether it begins with it, and where its number stands.
  private func place(
    of key: Span<UInt8>, in block: Int
  ) -> (isKey: Bool, begins: Bool, number: Int) {
    var offset = offset(of: block)
    var matched = 0
    for position in 0..<min(Self.blockSize, count - block * Self.blockSize) {
      var shared = 0
      if position > 0 {
        shared = Int(memory.byte(at: offset))
        offset += 1
      }
      let start = offset + 1
      let length = Int(memory.byte(at: offset))
      offset = start + length + 4
      guard shared >= matched, offset <= section.upperBound else { break }
      if shared > matched { continue }
      let common = memory.commonPrefix(start..<start + length, with: key, from: matched)
      matched += common
      if matched == key.count { return (common == length, true, offset - 4) }
      if common < length, memory.byte(at: start + common) > key[matched] { break }
    }
    return (false, false, 0)
  }

  /// Calls `body` with every key and its number, in byte order.
  package func forEachEntry(_ body: (_ key: [UInt8], _ number: UInt32) -> Void) {
    for block in 0..<blocks {
      scan(block) { key, number in
        body(key, number)
        return true
      }
    }
  }

  /// The last block whose first key is not after `key`.
  private func block(mayHold key: Span<UInt8>) -> Int? {
    var low = 0
    var high = blocks
    while low < high {
      let middle = (low + high) / 2
      let start = offset(of: middle)
      let length = Int(memory.byte(at: start))
      let common = memory.commonPrefix(start + 1..<start + 1 + length, with: key, from: 0)
      let isAfter =
        common < length
        && (common == key.count || memory.byte(at: start + 1 + common) > key[common])
      if isAfter { high = middle } else { low = middle + 1 }
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
}
