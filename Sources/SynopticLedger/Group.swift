/// A row of the aligned view: passages or paragraphs of all versions that are primary counterparts.
public struct Group: Equatable, Sendable {
  /// The name by which outputs call the row, such as `g3`.
  public var id: String

  /// For each version, positions of its members: paragraphs, or sentences in rows of passages.
  public var members: [[Int]]

  /// How sure the row is, from 0 to 1; 1 where a single version has members.
  public var confidence: Double

  /// The worst that is to be said of the row.
  public var mark: Mark

  /// Other rows that hold further counterparts, as positions in the list of rows.
  public var seeAlso: [Int]

  /// Makes a row.
  public init(
    id: String, members: [[Int]], confidence: Double, mark: Mark, seeAlso: [Int]
  ) {
    self.id = id
    self.members = members
    self.confidence = confidence
    self.mark = mark
    self.seeAlso = seeAlso
  }
}
