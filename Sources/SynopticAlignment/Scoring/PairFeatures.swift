import Glibc

/// What a decision on a pair of sentences rests on.
package struct PairFeatures: Hashable, Sendable {
  /// What the two have in common.
  package var evidence: PairEvidence

  /// The similarity over the mean of the next best that either sentence has in the other's version.
  ///
  /// M. Artetxe and H. Schwenk, "Margin-based parallel corpus mining with multilingual sentence
  /// embeddings", ACL 2019: a similarity counts for as much as it stands out.
  package var margin: Float

  /// How surely the sentences before and behind the two are linked to each other, from 0 to 2.
  package var neighbours: Float

  /// The logarithm of the ratio of the two masses, without its sign.
  package var lengthGap: Float

  /// How near the languages of the two sentences are, which tells how much of a true pair is found alike.
  package var kinship: Kinship

  /// How near two languages are.
  package enum Kinship: UInt8, Hashable, Sendable {
    case foreign
    /// Russian and Ukrainian.
    case slavic
    case same
  }

  /// The features as a vector, each brought to about the same range; the first is always 1.
  ///
  /// It has a place of its own in memory, since there is one for every compared pair.
  package var values: InlineArray<16, Float> {
    [
      1, evidence.similarity, min(margin, 0.6), min(logf(1 + evidence.matchedMass), 4),
      min(Float(evidence.names), 3), min(Float(evidence.numbers), 2),
      Float(evidence.fewerNumbers > 0 && evidence.numbers == 0 ? 1 : 0),
      Float(evidence.fewerNames > 0 && evidence.names == 0 ? 1 : 0),
      neighbours, min(lengthGap, 2), max(evidence.firstShare, evidence.secondShare),
      evidence.clauseSimilarity, min(logf(1 + evidence.clauseMass), 3),
      min(logf(1 + evidence.rareItems), 2.5),
      kinship == .slavic ? 1 : 0, kinship == .same ? 1 : 0,
    ]
  }

  /// The features as a vector, for benchmarks.
  package var vector: [Float] { values.indices.map { values[$0] } }
}
