/// Numbers byte strings in the order in which they first come.
///
/// The strings stand one after the other in one array; a hash table with open addressing finds them.
package struct Interner: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  /// Makes an empty interner.
  package init() {}

  /// The number of strings.
  package var count: Int { ends.count }

  /// The bytes of a string.
  package subscript(number: Int) -> ArraySlice<UInt8> {
    storage[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// Returns the number of a string, which gets the next one where it is new.
  ///
  /// - Complexity: O(*k*) on average, where *k* is the string's length.
  package mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int {
    if ends.count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var slot = Self.hash(bytes) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if self[number].elementsEqual(bytes) { return number }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(ends.count)
    storage.append(contentsOf: bytes)
    ends.append(storage.count)
    return ends.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for number in ends.indices {
      var slot = Self.hash(self[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// The 64-bit FNV-1a hash, folded so that the low bits hear of all others.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
