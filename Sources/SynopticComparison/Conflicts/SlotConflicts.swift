package import SynopticAlignment
package import SynopticAnchors
import SynopticLanguage
package import SynopticLedger

/// Finds numbers, dates and places that cannot both be true of one fact.
///
/// Values that agree, or that can both be true, answer each other first, so that only what is left over on
/// both sides is set against each other. What is left is one slot of one fact where ``SlotModel`` takes it
/// for one: by what is counted, and by the words around.
package struct SlotConflicts {
  /// Two values of a linked pair that exclude each other if they are said of the same thing.
  package struct Candidate: Sendable {
    /// Number, date or place.
    package var topic: Difference.Topic

    /// The words of the first sentence, in bytes of its version's text.
    package var first: Range<Int>

    /// The words of the second sentence.
    package var second: Range<Int>

    /// What speaks for their being said of the same thing.
    package var features: SlotFeatures

    /// Why both cannot be true then.
    package var reason: String

    /// The two values, as positions in the slots of both sides.
    var slots: (left: Int, right: Int)

    /// The log odds that they are said of the same thing.
    package var logOdds: Float { SlotModel.logOdds(features) }
  }

  private let pair: LinkedPair
  private let link: Alignment.Link
  private let places: PlaceReader

  init(_ pair: LinkedPair, _ link: Alignment.Link, _ places: PlaceReader) {
    self.pair = pair
    self.places = places
    self.link = link
  }

  /// Makes a finder over one link, for benchmarks.
  package init(_ story: Story, _ aligner: Aligner, _ link: Alignment.Link) {
    self.init(
      LinkedPair(story, aligner.profiles, aligner.alignment, link.first, link.second), link,
      PlaceReader(story, PlaceGazetteer(story.vocabulary.lexicon)))
  }

  /// The conflicts of the pair, in reading order of its first sentence.
  var conflicts: [Conflict] {
    var usedLeft: Set<Int> = []
    var usedRight: Set<Int> = []
    var conflicts: [Conflict] = []
    let candidates = candidates.sorted {
      ($1.logOdds, $0.slots.left, $0.slots.right) < ($0.logOdds, $1.slots.left, $1.slots.right)
    }
    for candidate in candidates where candidate.logOdds > SlotModel.unclear {
      guard !usedLeft.contains(candidate.slots.left), !usedRight.contains(candidate.slots.right)
      else { continue }
      usedLeft.insert(candidate.slots.left)
      usedRight.insert(candidate.slots.right)
      conflicts.append(
        Conflict(
          topic: candidate.topic, first: candidate.first, second: candidate.second,
          reason: candidate.reason, isUnclear: candidate.logOdds <= SlotModel.conflict))
    }
    return conflicts.sorted { $0.first.lowerBound < $1.first.lowerBound }
  }

  /// The values that are left over on both sides and exclude each other.
  ///
  /// - Complexity: O(*m* *n*), where *m* and *n* are the numbers of values of the two sides.
  package var candidates: [Candidate] {
    guard hasExclusion else { return [] }
    let left = SlotReader(pair, places, isFirst: true).slots
    let right = SlotReader(pair, places, isFirst: false).slots
    var excluding: [(left: Int, right: Int, compatibility: Compatibility)] = []
    var agreeing: [(left: Int, right: Int, isSame: Bool)] = []
    for (first, slot) in left.enumerated() {
      for (second, other) in right.enumerated() {
        guard let compatibility = slot.compatibility(with: other) else { continue }
        switch compatibility.verdict {
        case .same, .compatible:
          agreeing.append((first, second, compatibility.verdict == .same))
        case .different:
          if slot.isOwn, other.isOwn { excluding.append((first, second, compatibility)) }
        case .incomparable: break
        }
      }
    }
    let comparison = SlotComparison(pair)
    let answered = Self.assignment(
      agreeing.map { agreed in
        let features = comparison.features(left[agreed.left], right[agreed.right])
        return (agreed.left, agreed.right, (agreed.isSame ? 1 : 0) + features.context)
      })
    excluding.removeAll {
      answered.left.contains($0.left) || answered.right.contains($0.right)
        || !comparison.isComparable(left[$0.left], right[$0.right])
    }
    return excluding.map { candidate in
      let (slot, other) = (left[candidate.left], right[candidate.right])
      var features = comparison.features(slot, other)
      features.link = link.logOdds
      features.similarity = link.features.evidence.similarity
      features.rivals = Float(
        excluding.count { $0.left == candidate.left || $0.right == candidate.right } - 1)
      features.agreed = Float(
        answered.left.count { left[$0].isOwn && left[$0].topic == slot.topic })
      return Candidate(
        topic: slot.topic, first: slot.range, second: other.range, features: features,
        reason: candidate.compatibility.reason, slots: (candidate.left, candidate.right))
    }
  }

  /// Whether values of the two sentences themselves exclude each other; in most links none do.
  private var hasExclusion: Bool {
    let left = SlotReader(pair, places, isFirst: true, withSiblings: false).slots
    guard !left.isEmpty else { return false }
    let right = SlotReader(pair, places, isFirst: false, withSiblings: false).slots
    return left.contains { slot in
      right.contains { slot.compatibility(with: $0)?.verdict == .different }
    }
  }

  /// Lets each value answer one of the other side at the most, the best pairs first.
  private static func assignment(_ pairs: [(left: Int, right: Int, rank: Float)]) -> (
    left: Set<Int>, right: Set<Int>
  ) {
    var left: Set<Int> = []
    var right: Set<Int> = []
    for pair in pairs.sorted(by: { ($1.rank, $0.left, $0.right) < ($0.rank, $1.left, $1.right) })
    where !left.contains(pair.left) && !right.contains(pair.right) {
      left.insert(pair.left)
      right.insert(pair.right)
    }
    return (left, right)
  }
}
