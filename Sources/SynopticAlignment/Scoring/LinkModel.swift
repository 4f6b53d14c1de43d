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
    zip(weights, features.vector).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The probability that belongs to log odds.
  package static func probability(_ logOdds: Float) -> Float { 1 / (1 + expf(-logOdds)) }

  /// The model that links primary counterparts.
  package static let primary = LinkModel(
    weights: [-3.8, 0, 11, -1.6, 0, 0.1, -0.4, -0.9, 2, -0.1, 2.1, 3.4, 0.2, 2])

  /// The model that finds further counterparts: sentences that share at least one fact.
  package static let further = LinkModel(
    weights: [-5.9, 0.8, 3.5, -0.6, 0, 1.2, 0.3, -0.4, 1.1, 0.2, 0.3, 3.5, 0.7, 3.4])
}
