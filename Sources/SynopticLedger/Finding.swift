/// Something that an editor may act on.
public struct Finding: Equatable, Sendable {
  /// What sort of finding it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The versions contradict each other.
    case conflict
    /// A version leaves out what others tell.
    case omitted
    /// A version tells what no other does.
    case added
    /// A passage stands elsewhere in the story than its counterparts.
    case moved
    /// One name is spelled in two ways, or against the house style.
    case spelling
    /// The text itself is damaged: look-alike letters, undecodable bytes.
    case text
  }

  /// How grave a finding is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// It should be mended before publishing.
    case error
    /// It should be looked at.
    case warning
    /// It is good to know.
    case note
  }

  /// The name by which outputs call the finding, such as `n4`.
  public var id: String

  /// What sort of finding it is.
  public var kind: Kind

  /// What the versions differ in, where they do.
  public var topic: Difference.Topic?

  /// How grave it is.
  public var severity: Severity

  /// The fact that it tells of, as a position in ``Ledger/facts``, or nil.
  public var fact: Int?

  /// A name that changes only when the quotes of the finding change.
  public var fingerprint: String

  /// The versions it speaks of, as positions in ``Ledger/versions``.
  ///
  /// For an omission these are the versions that lack the fact; for an addition, the one that has it.
  public var versions: [Int]

  /// The words of the versions that it rests on.
  public var evidence: [Passage]

  /// Why this is a finding, in one sentence.
  public var reason: String

  /// Makes a finding.
  public init(
    id: String, kind: Kind, topic: Difference.Topic?, severity: Severity, fact: Int?,
    fingerprint: String, versions: [Int], evidence: [Passage], reason: String
  ) {
    self.id = id
    self.kind = kind
    self.topic = topic
    self.severity = severity
    self.fact = fact
    self.fingerprint = fingerprint
    self.versions = versions
    self.evidence = evidence
    self.reason = reason
  }
}
