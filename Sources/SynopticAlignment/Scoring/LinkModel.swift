import Glibc

/// How sure it is that two sentences tell the same: a logistic regression over ``PairFeatures``.
///
/// The weights were fitted on the project's own stories and checked on others; `docs/ACCURACY.md` tells how.
package struct LinkModel: Sendable {
  /// The weights, in the order of ``PairFeatures/vector``.
  package let weights: [Float]

  /// Makes a model of weights.
  package init(weights: [Float]) { self.weights = weights }

  /// The logarithm of the odds that the two tell the same.
  package func logOdds(_ features: PairFeatures) -> Float {
    let values = features.values
    var sum: Float = 0
    for position in weights.indices where position < values.count {
      sum += weights[position] * values[position]
    }
    return sum
  }

  /// The probability that belongs to log odds.
  package static func probability(_ logOdds: Float) -> Float { 1 / (1 + expf(-logOdds)) }

  /// The model that links primary counterparts.
  package static let primary = LinkModel(
    weights: [-4, 0.1, 10.9, -1.7, 0, 0, -0.4, -0.8, 2.1, -0.1, 2.1, 3.2, 0.3, 2, 0.5, -1])

  /// The model that finds further counterparts: sentences that share at least one fact.
  package static let further = LinkModel(
    weights: [-6.4, 0.2, 3.7, 0.5, 0, 1, 0, -0.4, 1, 0.3, -0.2, 3.2, 0.8, 2.5, -0.1, -1.3])
}
