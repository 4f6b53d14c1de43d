/// Numbers the keys of a run, and knows in which sentences of each version they stand.
package struct KeyIndex: Sendable {
  private var numbers: [EvidenceKey: Int32] = [:]

  /// For each version and key, the sentences that have the key, in reading order.
  private var postings: [[[Int32]]]

  /// Makes an empty index.
  package init(versions: Int) { postings = Array(repeating: [], count: versions) }

  /// Returns the number of a key, which gets the next one where it is new.
  package mutating func number(of key: EvidenceKey) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(numbers.count)
    numbers[key] = number
    return number
  }

  /// The number of keys.
  package var count: Int { numbers.count }

  /// Notes that a sentence has keys.
  ///
  /// - Parameters:
  ///   - entries: The keys of the sentence's items.
  ///   - sentence: The sentence, as a position in its version.
  ///   - version: Its version.
  package mutating func add(_ entries: [SentenceProfile.Entry], sentence: Int, version: Int) {
    for entry in entries {
      let key = Int(entry.key)
      if key >= postings[version].count {
        postings[version].append(
          contentsOf: repeatElement([], count: numbers.count - postings[version].count))
      }
      if postings[version][key].last != Int32(sentence) {
        postings[version][key].append(Int32(sentence))
      }
    }
  }

  /// The sentences of a version that have a key.
  package func sentences(with key: Int32, in version: Int) -> [Int32] {
    Int(key) < postings[version].count ? postings[version][Int(key)] : []
  }
}
