/// Writes the form that ``StringMap`` reads.
package enum StringMapBuilder {
  /// The longest key that the form can hold, in bytes.
  package static let longestKey = 255

  /// Returns the bytes of a map.
  ///
  /// - Parameter entries: Keys with their numbers, in byte order, no key twice, none empty or longer
  ///   than ``longestKey``.
  /// - Returns: The map, as ``StringMap`` reads it.
  /// - Complexity: O(*n*), where *n* is the number of bytes of all keys.
  package static func bytes(of entries: [(key: [UInt8], number: UInt32)]) -> [UInt8] {
    let blockCount = (entries.count + StringMap.blockSize - 1) / StringMap.blockSize
    var body: [UInt8] = []
    var offsets: [UInt32] = []
    var previous: [UInt8] = []
    for (position, entry) in entries.enumerated() {
      if position % StringMap.blockSize == 0 {
        offsets.append(UInt32(4 + 4 * blockCount + body.count))
        body.append(UInt8(entry.key.count))
        body.append(contentsOf: entry.key)
      } else {
        var shared = 0
        while shared < previous.count, shared < entry.key.count,
          previous[shared] == entry.key[shared]
        {
          shared += 1
        }
        body.append(UInt8(shared))
        body.append(UInt8(entry.key.count - shared))
        body.append(contentsOf: entry.key[shared...])
      }
      body.append(littleEndian: entry.number)
      previous = entry.key
    }
    var result: [UInt8] = []
    result.append(littleEndian: UInt32(entries.count))
    for offset in offsets { result.append(littleEndian: offset) }
    result.append(contentsOf: body)
    return result
  }
}

extension [UInt8] {
  /// Appends four bytes, the lowest first.
  package mutating func append(littleEndian number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
