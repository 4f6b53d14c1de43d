import SynopticAnchors
import SynopticLedger

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
