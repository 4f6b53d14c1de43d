/// A logistic regression over ``CoverageFeatures`` that tells whether another version tells all of a sentence.
///
/// The weights were fitted on the project's own stories and checked on others; `docs/ACCURACY.md` tells how.
enum CoverageModel {
  /// Tells that all facts are there, where nothing conflicts.
  static let same: [Float] = [0.9, 0.5, 2.1, -0.4, 0.7, -0.1, -0.4, -0.5, -0.4, 0.5, 0.2]

  /// The log odds that a model gives.
  static func logOdds(_ weights: [Float], _ features: CoverageFeatures) -> Float {
    zip(weights, features.vector).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
