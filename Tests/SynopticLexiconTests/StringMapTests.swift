import SynopticLexicon
import Testing

@Suite("Sorted maps of byte strings")
struct StringMapTests {
  private static func map(_ entries: [(key: [UInt8], number: UInt32)], padding: Int = 0)
    -> StringMap
  {
    let bytes = StringMapBuilder.bytes(of: entries)
    let memory = ImageMemory(copying: [UInt8](repeating: 0xEE, count: padding) + bytes + [0xEE])
    return StringMap(memory, section: padding..<padding + bytes.count)
  }

  /// The number of a key.
  private static func number(of key: some Collection<UInt8>, in map: StringMap) -> UInt32? {
    let key = Array(key)
    return map[key.span]
  }

  /// Different keys with shared beginnings, in byte order.
  private static func entries(_ count: Int) -> [(key: [UInt8], number: UInt32)] {
    let syllables = ["па", "ром", "суд", "но", "po", "'", "ї", "z"]
    let keys = (0..<count).map { number in
      var key: [UInt8] = []
      var rest = number
      repeat {
        key += Array(syllables[rest % syllables.count].utf8)
        rest /= syllables.count
      } while rest > 0
      return key + Array("\(number)".utf8)
    }
    return keys.sorted { $0.lexicographicallyPrecedes($1) }.enumerated()
      .map { (key: $1, number: UInt32($0) &* 2_654_435_761) }
  }

  @Test(
    "every key gives its number, before and behind the borders of blocks",
    arguments: [0, 1, 2, 15, 16, 17, 31, 32, 33, 1000])
  func roundTrip(_ count: Int) {
    let entries = Self.entries(count)
    for padding in [0, 7] {
      let map = Self.map(entries, padding: padding)
      #expect(map.count == count)
      for entry in entries { #expect(Self.number(of: entry.key, in: map) == entry.number) }
      var walked: [([UInt8], UInt32)] = []
      map.forEachEntry { walked.append(($0, $1)) }
      #expect(walked.map(\.0) == entries.map(\.key) && walked.map(\.1) == entries.map(\.number))
    }
  }

  @Test("what is no key has no number")
  func strangers() {
    let entries = Self.entries(100)
    let keys = Set(entries.map(\.key))
    let map = Self.map(entries)
    for entry in entries {
      for stranger in [Array(entry.key.dropLast()), entry.key + [0], [0] + entry.key, [0xFF], []]
      where !keys.contains(stranger) {
        #expect(Self.number(of: stranger, in: map) == nil)
      }
    }
    #expect(Self.number(of: "паром".utf8, in: Self.map([])) == nil)
  }

  @Test("the longest keys are kept")
  func longest() {
    let key = [UInt8](repeating: 0x61, count: StringMapBuilder.longestKey)
    let other = key.dropLast() + [0x62]
    let map = Self.map([(key: key, number: 1), (key: Array(other), number: 2)])
    #expect(Self.number(of: key, in: map) == 1)
    #expect(Self.number(of: other, in: map) == 2)
    #expect(Self.number(of: key.dropLast(), in: map) == nil)
  }

  @Test("damaged bytes give wrong answers at worst")
  func damage() {
    let entries = Self.entries(40)
    let bytes = StringMapBuilder.bytes(of: entries)
    for position in 0..<bytes.count {
      var broken = bytes
      broken[position] ^= 0xFF
      let map = StringMap(ImageMemory(copying: broken), section: 0..<broken.count)
      var walked = 0
      map.forEachEntry { _, _ in walked += 1 }
      #expect(walked <= bytes.count)
      for entry in entries.prefix(3) { _ = Self.number(of: entry.key, in: map) }
    }
    for count in 0..<bytes.count {
      let map = StringMap(ImageMemory(copying: Array(bytes[..<count])), section: 0..<count)
      for entry in entries.prefix(3) { _ = Self.number(of: entry.key, in: map) }
    }
  }

  @Test(
    "beginnings of keys are known from bytes that begin none",
    arguments: [0, 1, 2, 15, 16, 17, 31, 32, 33, 300])
  func beginnings(_ count: Int) {
    let entries = Self.entries(count)
    let map = Self.map(entries, padding: 5)
    var asked: Set<[UInt8]> = [Array("я".utf8), Array("a".utf8), [0xFF], [0]]
    for entry in entries {
      for length in 1...entry.key.count {
        let beginning = Array(entry.key.prefix(length))
        asked.insert(beginning)
        asked.insert(beginning + [0x20])
        asked.insert(beginning.dropLast() + [beginning[length - 1] &+ 1])
      }
    }
    for beginning in asked {
      let expected = entries.contains { $0.key.starts(with: beginning) }
      #expect(map.hasKey(beginningWith: beginning.span) == expected)
    }
  }
}
