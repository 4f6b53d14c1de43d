import Glibc
import SynopticAlignment

/// What the status of a sentence in another version is decided by.
package struct CoverageFeatures: Hashable, Sendable {
  /// The share of the sentence's mass that is answered.
  package var share: Float = 0
  /// The answered share of its weakest clause.
  package var weakestClause: Float = 0
  /// The mass of its longest unanswered run, counted in rare words.
  package var longestRun: Float = 0
  /// The number of unanswered items in its longest run.
  package var longestRunCount: Float = 0
  /// The mass of all unanswered items, counted in rare words.
  package var unanswered: Float = 0
  /// The number of unanswered numbers and dates.
  package var numbers: Float = 0
  /// The number of unanswered names.
  package var names: Float = 0
  /// The number of items.
  package var items: Float = 0
  /// The greatest log odds of any link.
  package var link: Float = 0
  /// The share of the linked sentences' mass that this sentence answers.
  package var reverseShare: Float = 0

  /// The features as a vector, each brought to about the same range; the first is always 1.
  package var vector: [Float] {
    [
      1, share, weakestClause, min(longestRun, 5), min(longestRunCount, 6) / 3,
      min(unanswered, 8) / 2,
      min(numbers, 2), min(names, 3), min(logf(1 + items), 4), min(max(link, -4), 8) / 4,
      reverseShare,
    ]
  }
}
