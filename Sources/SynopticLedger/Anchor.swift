/// A typed value that a sentence states.
public struct Anchor: Hashable, Sendable {
  /// What sort of value an anchor is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A person.
    case person
    /// A town, a country, a building or another place.
    case place
    /// An institution, a company, a party or another body.
    case organisation
    /// A name of which the text does not tell the kind.
    case name
    /// A count or a measure.
    case quantity
    /// An amount of money.
    case money
    /// A percentage, or percentage points.
    case percentage
    /// A calendar date, or a range of dates.
    case date
    /// A time of the day.
    case time
    /// Words given as somebody's own.
    case quote
    /// Whose word the sentence goes by, such as "Reuters reports".
    case source
  }

  /// What sort of value it is.
  public var kind: Kind

  /// Where it stands, in UTF-8 bytes of the version's text.
  public var range: Range<Int>

  /// The value in a form that can be compared: `>=100`, `52`, `2025-11-22..2025-11-23`, `lukasenka`.
  public var value: String

  /// The unit or what is counted, in the singular, or nil.
  public var unit: String?

  /// Makes an anchor.
  public init(kind: Kind, range: Range<Int>, value: String, unit: String? = nil) {
    self.kind = kind
    self.range = range
    self.value = value
    self.unit = unit
  }
}
