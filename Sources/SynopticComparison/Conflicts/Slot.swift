import SynopticAnchors
import SynopticLedger

/// A number, a date or a place where a sentence says it.
struct Slot {
  /// What is said.
  enum Value {
    case quantity(Quantity)
    case date(DateMention)
    case place(PlaceSlot)
  }

  /// What is said.
  var value: Value

  /// The sentence that says it, as a position in its version.
  var sentence: Int

  /// Its words, as positions in the version's tokens.
  var tokens: Range<Int>

  /// Where it stands with its qualifier, in bytes of the version's text.
  var range: Range<Int>

  /// Whether it stands in the compared sentence itself, and not in one beside it that shares the link.
  var isOwn: Bool

  /// What two such values differ in.
  var topic: Difference.Topic {
    switch value {
    case .quantity: .number
    case .date: .date
    case .place: .place
    }
  }

  /// How it stands to a value of the other side, or nil for values of different sorts.
  func compatibility(with other: Slot) -> Compatibility? {
    switch (value, other.value) {
    case (.quantity(let left), .quantity(let right)): left.compatibility(with: right)
    case (.date(let left), .date(let right)): left.compatibility(with: right)
    case (.place(let left), .place(let right)): left.compatibility(with: right)
    default: nil
    }
  }
}
