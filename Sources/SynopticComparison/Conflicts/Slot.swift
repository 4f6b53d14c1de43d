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

/// Gathers the values of one side of a link: those of the sentence, and of the sentences beside it that the
/// same passage of the other version is linked to, since a fact may be split over two.
struct SlotReader {
  /// The values, in reading order.
  private(set) var slots: [Slot] = []

  init(_ pair: LinkedPair, _ places: PlaceReader, isFirst: Bool, withSiblings: Bool = true) {
    let side = isFirst ? pair.first : pair.second
    for sentence in withSiblings ? side.siblings : [side.sentence] {
      let isOwn = sentence == side.sentence
      for quantity in pair.story.quantities[side.version][sentence]
      where !quantity.isPronounLike {
        slots.append(
          Slot(
            value: .quantity(quantity), sentence: sentence, tokens: quantity.tokens,
            range: quantity.qualifiedRange, isOwn: isOwn))
      }
      for date in pair.story.dates[side.version][sentence]
      where !pair.story.datelines[side.version].contains(where: { $0.overlaps(date.tokens) }) {
        slots.append(
          Slot(
            value: .date(date), sentence: sentence, tokens: date.tokens, range: date.range,
            isOwn: isOwn))
      }
      for place in places.places(version: side.version, sentence: sentence) {
        slots.append(
          Slot(
            value: .place(place.slot), sentence: sentence, tokens: place.tokens,
            range: pair.range(of: place.tokens, side), isOwn: isOwn))
      }
    }
  }
}
