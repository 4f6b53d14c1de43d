/// One material statement inside a row, and what each version has of it.
public struct Fact: Equatable, Sendable {
  /// What a version has of a fact.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// The version tells it.
    case present
    /// The version does not tell it.
    case absent
    /// The version tells it otherwise.
    case different
    /// It is not clear whether the version tells it.
    case unclear
  }

  /// One version's part in a fact.
  public struct Cell: Equatable, Sendable {
    /// What the version has of the fact.
    public var state: State

    /// The version's own words, or nil where it has none.
    public var passage: Passage?

    /// Makes a cell.
    public init(state: State, passage: Passage?) {
      self.state = state
      self.passage = passage
    }
  }

  /// The name by which outputs call the fact, such as `f9`.
  public var id: String

  /// The row that holds it, as a position in ``Ledger/groups``.
  public var group: Int

  /// What sort of value the fact turns on.
  public var topic: Difference.Topic

  /// A name that changes only when the quotes of the fact change.
  public var fingerprint: String

  /// One cell for each version, in the order of ``Ledger/versions``.
  public var cells: [Cell]

  /// Makes a fact.
  public init(
    id: String, group: Int, topic: Difference.Topic, fingerprint: String, cells: [Cell]
  ) {
    self.id = id
    self.group = group
    self.topic = topic
    self.fingerprint = fingerprint
    self.cells = cells
  }
}
