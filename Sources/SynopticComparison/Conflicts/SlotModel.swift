/// Weighs what speaks for two values being said of the same thing, by logistic regression.
package enum SlotModel {
  /// The weights of ``SlotFeatures/vector``.
  static let weights: [Float] = [
    -4.4, 2.7, 1.3, 1.4, 0.3, 0.3, -2.3, 0.35, -1.4, 2.9, 0.8, 1.7,
  ]

  /// From these log odds on two values exclude each other.
  static let conflict: Float = -0.2

  /// From these log odds on it is unclear whether they do.
  static let unclear: Float = -1.4

  /// Returns the log odds that two values are said of the same thing.
  package static func logOdds(_ features: SlotFeatures) -> Float {
    zip(weights, features.vector).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
