/// Weighs what speaks for two values being said of the same thing, by logistic regression.
package enum SlotModel {
  /// The weights of ``SlotFeatures/vector``.
  static let weights: [Float] = [
    -3.28, 1.71, 0.57, 1.27, -0.08, 0.85, -2.29, 0.2, 0, 2.39, 0.78,
  ]

  /// From these log odds on two values exclude each other.
  static let conflict: Float = 0

  /// From these log odds on it is unclear whether they do.
  static let unclear: Float = -1.5

  /// Returns the log odds that two values are said of the same thing.
  package static func logOdds(_ features: SlotFeatures) -> Float {
    zip(weights, features.vector).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
