public import SynopticLedger

/// How versions are to be compared.
public struct ComparisonOptions: Sendable {
  /// The day on which the story ran, for versions of which no date is known.
  public var date: CalendarDate?

  /// The id of the version that the others are measured against, or nil.
  public var reference: String?

  /// The greatest size of a version, in bytes.
  public var byteLimit = 64 << 20

  /// Makes the usual options.
  public init() {}
}
