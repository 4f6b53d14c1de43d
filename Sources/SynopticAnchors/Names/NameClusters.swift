/// Names of a run, gathered so that all spellings and cases of one name stand under one head.
///
/// A name joins the nearest head that it sounds like, and never by way of another member: clusters are
/// stars and not closures, so that a chain of small differences does not join two people. Heads are the
/// names that stand most often. Candidates are found by their first two consonants.
package struct NameClusters: Sendable {
  /// A name to be clustered.
  package struct Candidate: Sendable {
    /// How it sounds.
    package let sound: NameSound
    /// How often it stands in all versions.
    package let count: Int
    /// Its folded spelling, which orders candidates that stand equally often.
    package let form: [UInt8]

    /// Makes a candidate.
    package init(sound: NameSound, count: Int, form: [UInt8]) {
      self.sound = sound
      self.count = count
      self.form = form
    }
  }

  /// For each candidate, the number of its cluster.
  package let clusterOfCandidate: [Int]

  /// The number of clusters.
  package let count: Int

  /// Gathers names.
  ///
  /// - Parameter candidates: The names, each spelling once; their order does not matter.
  /// - Complexity: O(*n* *b*), where *b* is the number of heads that share two consonants.
  package init(_ candidates: [Candidate]) {
    let order = candidates.indices.sorted { left, right in
      let (left, right) = (candidates[left], candidates[right])
      if left.count != right.count { return left.count > right.count }
      if left.sound.sounds.count != right.sound.sounds.count {
        return left.sound.sounds.count < right.sound.sounds.count
      }
      return left.form.lexicographicallyPrecedes(right.form)
    }
    var heads: [NameSound] = []
    var headsByKey: [UInt16: [Int]] = [:]
    var clusters = [Int](repeating: 0, count: candidates.count)
    for candidate in order {
      let sound = candidates[candidate].sound
      var best: (head: Int, distance: Double)?
      for key in Self.keys(of: sound) {
        for head in headsByKey[key] ?? [] {
          let distance = NameDistance.between(sound, heads[head])
          guard distance <= NameDistance.limit(sound, heads[head]) else { continue }
          if let known = best, (known.distance, known.head) <= (distance, head) { continue }
          best = (head, distance)
        }
      }
      if let best {
        clusters[candidate] = best.head
      } else {
        clusters[candidate] = heads.count
        for key in Self.keys(of: sound) { headsByKey[key, default: []].append(heads.count) }
        heads.append(sound)
      }
    }
    clusterOfCandidate = clusters
    count = heads.count
  }

  /// The classes of the first two consonants; several where a consonant belongs to two classes.
  private static func keys(of sound: NameSound) -> Set<UInt16> {
    let consonants = sound.sounds.filter { !NameSound.isVowel($0) }
    let first = consonants.first.map(classes) ?? [0]
    let second = consonants.dropFirst().first.map(classes) ?? [0]
    var keys: Set<UInt16> = []
    for left in first {
      for right in second { keys.insert(UInt16(left) << 8 | UInt16(right)) }
    }
    return keys
  }

  private static func classes(of consonant: UInt8) -> [UInt8] {
    switch consonant {
    case UInt8(ascii: "g"), UInt8(ascii: "h"): [1]
    case UInt8(ascii: "k"): [1, 2]
    case UInt8(ascii: "v"), UInt8(ascii: "f"): [3]
    case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "S"): [2]
    case UInt8(ascii: "C"), UInt8(ascii: "Z"): [2, 1]
    case UInt8(ascii: "c"): [2, 4]
    case UInt8(ascii: "t"), UInt8(ascii: "d"): [4]
    case UInt8(ascii: "p"), UInt8(ascii: "b"): [5]
    default: [consonant]
    }
  }
}
