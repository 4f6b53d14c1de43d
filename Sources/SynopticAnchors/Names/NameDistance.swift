/// How far two names sound apart: an edit distance in which sounds that spellings mix up cost little.
///
/// The distance is Levenshtein's with costs (R. A. Wagner and M. J. Fischer, "The string-to-string
/// correction problem", Journal of the ACM 21, 1974). Two vowels are close to each other, and so are the
/// consonants that the romanizations of Russian, Ukrainian and Belarusian write in two ways. Any other
/// change of a consonant costs 1 and makes another name.
package enum NameDistance {
  /// Names that sound no farther apart than this, and ``greatestShare``, are one name.
  package static let greatest = 0.85

  /// The greatest distance of one name's spellings as a share of the longer one's sounds.
  package static let greatestShare = 0.24

  /// Whether two names are spellings or cases of one.
  package static func isSame(_ left: NameSound, _ right: NameSound) -> Bool {
    between(left, right) <= limit(left, right)
  }

  /// The greatest distance at which two names are one.
  package static func limit(_ left: NameSound, _ right: NameSound) -> Double {
    min(greatest, greatestShare * Double(max(left.sounds.count, right.sounds.count)))
  }

  /// The distance of two names: the least over their whole sounds and their stems.
  ///
  /// - Complexity: O(*m* *n*), where *m* and *n* are the numbers of sounds.
  package static func between(_ left: NameSound, _ right: NameSound) -> Double {
    if left.sounds == right.sounds || left.stem == right.stem { return 0 }
    var least = edits(left.sounds[...], right.sounds[...])
    let hasLeftStem = left.stem.count < left.sounds.count
    let hasRightStem = right.stem.count < right.sounds.count
    if hasLeftStem, hasRightStem { least = min(least, edits(left.stem, right.stem)) }
    // An ending that only one of the two has may be the name's own.
    if hasLeftStem { least = min(least, edits(left.stem, right.sounds[...]) + 0.1) }
    if hasRightStem { least = min(least, edits(left.sounds[...], right.stem) + 0.1) }
    return least
  }

  private static func edits(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Double {
    var row = [0.0]
    row.reserveCapacity(right.count + 1)
    for sound in right { row.append(row[row.count - 1] + Self.removal(of: sound)) }
    for sound in left {
      var diagonal = row[0]
      row[0] += removal(of: sound)
      for (position, other) in right.enumerated() {
        let best = min(
          diagonal + change(sound, other), row[position + 1] + removal(of: sound),
          row[position] + removal(of: other))
        diagonal = row[position + 1]
        row[position + 1] = best
      }
    }
    return row[row.count - 1]
  }

  /// What it costs that one spelling has a sound and the other has not.
  private static func removal(of sound: UInt8) -> Double {
    switch sound {
    case UInt8(ascii: "i"): 0.2
    case UInt8(ascii: "h"): 0.4
    case UInt8(ascii: "g"): 0.7
    default: NameSound.isVowel(sound) ? 0.3 : 1
    }
  }

  /// What it costs that the spellings have different sounds.
  private static func change(_ left: UInt8, _ right: UInt8) -> Double {
    if left == right { return 0 }
    if NameSound.isVowel(left), NameSound.isVowel(right) { return 0.25 }
    return changes[Int(left & 127) << 7 | Int(right & 127)]
  }

  /// For each two consonants, what it costs that one stands for the other: little for those that spellings
  /// of one name mix up.
  private static let changes: [Double] = {
    let table: [(pairs: String, cost: Double)] = [
      ("gh", 0.15), ("vu uv", 0.15), ("hk", 0.4), ("kc ks cs", 0.4), ("ct", 0.4), ("sz", 0.25),
      ("vf", 0.4),
      ("Zi", 0.3), ("Zz", 0.35), ("ZC", 0.4), ("Zg", 0.35), ("Zc", 0.5), ("Zh", 0.5), ("Sc", 0.5),
      ("Ss", 0.8), ("CS", 0.4),
      ("Cc", 0.4), ("Ck", 0.5), ("Ct", 0.9), ("ft", 0.3), ("dt", 0.5), ("bv", 0.9), ("bp", 0.6),
      ("cz", 0.4), ("Ch", 0.5),
    ]
    var costs = [Double](repeating: 1.2, count: 128 * 128)
    for row in table {
      for pair in row.pairs.utf8.split(separator: UInt8(ascii: " ")) {
        guard let first = pair.first, let second = pair.last else { continue }
        costs[Int(first) << 7 | Int(second)] = row.cost
        costs[Int(second) << 7 | Int(first)] = row.cost
      }
    }
    return costs
  }()
}
