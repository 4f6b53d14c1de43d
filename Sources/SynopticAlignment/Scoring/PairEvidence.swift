/// What two sentences have in common, before it is judged.
package struct PairEvidence: Hashable, Sendable {
  /// The share of the first sentence's mass that the second answers.
  package var firstShare: Float

  /// The share of the second sentence's mass that the first answers.
  package var secondShare: Float

  /// The mass that is answered: the mean of both sides.
  package var matchedMass: Float

  /// The number of answered items, each for as much as it is rare: the mean of both sides.
  ///
  /// A story's own words stand in all of its sentences, and tell little of any of them.
  package var rareItems: Float

  /// The names that are answered, by the side that has fewer.
  package var names: Int32

  /// The numbers and dates that are answered, by the side that has fewer.
  package var numbers: Int32

  /// The names of the side that has fewer.
  package var fewerNames: Int32

  /// The numbers and dates of the side that has fewer.
  package var fewerNumbers: Int32

  /// The harmonic mean of the two shares, damped so that short sentences do not score by accident.
  package var similarity: Float

  /// The similarity of the two clauses that are most alike.
  package var clauseSimilarity: Float

  /// The mass that is answered between these two clauses.
  package var clauseMass: Float
}
