import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// A place that a sentence names.
struct PlaceSlot: Hashable {
  /// The ids of the places that may be meant; empty for one that the lexicon does not know.
  var ids: Set<String>

  /// On what levels they lie; empty for a place that the lexicon does not know.
  var levels: Set<TableKind>

  /// The clusters of its words, where they are names.
  var clusters: Set<Int32>

  /// How its last word sounds, where it is a name.
  var sound: NameSound?

  /// Its words as they stand.
  var words: String

  /// Names that sound no farther apart than this share of their sounds may be one place in two languages.
  private static let nearShare = 0.42

  /// How it stands to a place of the other side.
  ///
  /// A town and the country around it can both be true, and so can two spellings of one name.
  func compatibility(with other: PlaceSlot) -> Compatibility {
    let words = { @Sendable [words] in "“\(words)” and “\(other.words)”" }
    if !ids.isDisjoint(with: other.ids) || !clusters.isDisjoint(with: other.clusters) {
      return Compatibility(.same, "\(words()) are one place")
    }
    if !ids.isEmpty, !other.ids.isEmpty {
      guard !levels.isDisjoint(with: other.levels) else {
        return Compatibility(.incomparable, "\(words()) lie on different levels")
      }
      return Compatibility(.different, "\(words()) are different places")
    }
    if levels.union(other.levels).contains(.countries) {
      return Compatibility(.incomparable, "one of \(words()) is not known")
    }
    return isNear(other)
      ? Compatibility(.compatible, "\(words()) may be one name")
      : Compatibility(.different, "\(words()) are different names of places")
  }

  private func isNear(_ other: PlaceSlot) -> Bool {
    guard let first = sound, let second = other.sound else { return true }
    let length = Double(max(first.sounds.count, second.sounds.count))
    return length < 4 || NameDistance.between(first, second) <= Self.nearShare * length
  }
}
