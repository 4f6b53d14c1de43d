/// Numbers the keys of a run, and knows in which sentences of each version they stand.
package struct KeyIndex: Sendable {
  private var numbers: [EvidenceKey: Int32] = [:]

  /// For each version, the sentences of all keys one after the other, those of a key in reading order.
  private var places: [[Int32]]

  /// For each version and key, where its sentences begin among the places; one more for the end.
  private var starts: [[Int32]]

  /// Makes an empty index.
  package init(versions: Int) {
    places = Array(repeating: [], count: versions)
    starts = Array(repeating: [0], count: versions)
  }

  /// Returns the number of a key, which gets the next one where it is new.
  package mutating func number(of key: EvidenceKey) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(numbers.count)
    numbers[key] = number
    return number
  }

  /// The number of keys.
  package var count: Int { numbers.count }

  /// Notes in which sentences of a version the keys stand that have a number by now.
  ///
  /// - Parameters:
  ///   - profiles: The version's sentences.
  ///   - version: The version.
  /// - Complexity: O(*n*), where *n* is the number of entries and keys.
  package mutating func gather(_ profiles: [SentenceProfile], version: Int) {
    var starts = [Int32](repeating: 0, count: numbers.count + 1)
    Self.forEachKey(of: profiles) { key, _ in starts[key + 1] += 1 }
    for key in 0..<numbers.count { starts[key + 1] += starts[key] }
    var places = [Int32](repeating: 0, count: Int(starts[numbers.count]))
    var next = starts
    Self.forEachKey(of: profiles) { key, sentence in
      places[Int(next[key])] = Int32(sentence)
      next[key] += 1
    }
    self.starts[version] = starts
    self.places[version] = places
  }

  /// Calls `body` once with every key of every sentence; the entries stand in the order of their keys.
  private static func forEachKey(
    of profiles: [SentenceProfile], _ body: (_ key: Int, _ sentence: Int) -> Void
  ) {
    for (sentence, profile) in profiles.enumerated() {
      var last: Int32 = -1
      for entry in profile.entries where entry.key != last {
        last = entry.key
        body(Int(last), sentence)
      }
    }
  }

  /// The sentences of a version that have a key.
  package func sentences(with key: Int32, in version: Int) -> ArraySlice<Int32> {
    guard Int(key) < starts[version].count - 1 else { return [] }
    return places[version][Int(starts[version][Int(key)])..<Int(starts[version][Int(key) + 1])]
  }
}
