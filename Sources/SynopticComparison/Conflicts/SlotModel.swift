/// Weighs what speaks for two values being said of the same thing, by logistic regression.
package enum SlotModel {
  /// The weights of ``SlotFeatures/vector``.
  static let weights: [Float] = [-2.5, 3, 2, 1, -2, 0.5, -0.5, 0, 0, 0, 0]

  /// From these log odds on two values exclude each other: three in four are right.
  static let conflict: Float = 0

  /// From these log odds on it is unclear whether they do.
  static let unclear: Float = -1.5

  /// Returns the log odds that two values are said of the same thing.
  package static func logOdds(_ features: SlotFeatures) -> Float {
    zip(weights, features.vector).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
