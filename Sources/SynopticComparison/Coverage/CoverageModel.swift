/// Logistic regressions over ``CoverageFeatures`` that tell how much of a sentence another version tells.
///
/// The weights were fitted on the project's own stories and checked on others; `docs/ACCURACY.md` tells how.
enum CoverageModel {
  /// Tells that a linked sentence shares no fact after all.
  static let absent: [Float] = [0.4, -1.9, 0.2, -0.7, 1.7, 0.4, -0.2, 0.4, -0.9, -1.7, -1.6]

  /// Tells that all facts are there, where nothing conflicts.
  static let same: [Float] = [1.4, 1.1, 2.2, 0.2, -1.3, -0.2, -0.2, -0.4, 0, 0.1, 0.4]

  /// The log odds that a model gives.
  static func logOdds(_ weights: [Float], _ features: CoverageFeatures) -> Float {
    zip(weights, features.vector).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
