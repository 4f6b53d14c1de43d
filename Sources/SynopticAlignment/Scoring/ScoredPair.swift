/// Two sentences of two versions that were compared.
package struct ScoredPair: Sendable {
  /// The sentence of the earlier version, as a position in it.
  package var first: Int

  /// The sentence of the later version.
  package var second: Int

  /// What the decision rests on.
  package var features: PairFeatures

  /// The log odds that the two tell the same.
  package var logOdds: Float
}
