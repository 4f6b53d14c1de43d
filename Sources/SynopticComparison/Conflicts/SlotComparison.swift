import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLexicon

/// Measures what speaks for two values of a linked pair being said of the same thing.
struct SlotComparison {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// Words so near to a value, counted in items of content, are its context.
  private static let reach = 4

  /// The features of two values, apart from what depends on other values.
  func features(_ left: Slot, _ right: Slot) -> SlotFeatures {
    var features = SlotFeatures()
    features.clause = pair.clauseSimilarity(left.tokens.lowerBound, right.tokens.lowerBound)
    features.context = context(left, right)
    switch (left.value, right.value) {
    case (.quantity(let first), .quantity(let second)):
      let alike = unit(first, second)
      features.isOneUnit = alike == true
      features.isOtherUnit = alike == false
      let (low, high) = (min(first.value, second.value), max(first.value, second.value))
      features.ratio = high > 0 && low >= 0 ? Float(low / high) : 0
      features.isOneDigitApart =
        first.values.count == second.values.count
        && zip(first.values, second.values).allSatisfy {
          $0 == $1 || DigitDistance.isOneApart($0, $1)
        }
    case (.date(let first), .date(let second)):
      features.isOneUnit = first.precision == second.precision && first.side == second.side
      features.isOtherUnit = first.side != second.side
      features.isOneDigitApart = DigitDistance.isOnePartApart(first, second)
    case (.place(let first), .place(let second)):
      features.isPlace = true
      features.isOneUnit = !first.ids.isEmpty && !second.ids.isEmpty
    default: break
    }
    return features
  }

  /// Whether two values may be set against each other at all: numbers that are parts of names only where the
  /// rest of the names is one, as in Nord Stream 2 and Nord Stream 3.
  func isComparable(_ left: Slot, _ right: Slot) -> Bool {
    guard case .quantity(let first) = left.value, case .quantity(let second) = right.value,
      first.isPartOfName || second.isPartOfName
    else { return true }
    guard first.isPartOfName, second.isPartOfName,
      let before = pair.profile(pair.first).item(at: left.tokens.lowerBound - 1),
      let other = pair.profile(pair.second).item(at: right.tokens.lowerBound - 1)
    else { return false }
    let match = pair.first.matches[before]
    return Int(match.item) == other && match.weight >= Self.leastNameWeight
  }

  /// A word of a name that answers another at least so well is the same.
  private static let leastNameWeight: Float = 0.8

  /// Whether two numbers count the same: true, false, or nil where one does not say what it counts.
  private func unit(_ left: Quantity, _ right: Quantity) -> Bool? {
    if left.isPartOfName, right.isPartOfName { return true }
    if left.kind != right.kind { return nil }
    if left.unit != nil || right.unit != nil || left.kind != .count && left.kind != .ordinal {
      return true
    }
    guard let first = left.counted, let second = right.counted else { return nil }
    if !Set(first.concepts).isDisjoint(with: second.concepts) { return true }
    let item = pair.profile(pair.first).item(at: first.token)
    guard let item else { return nil }
    let match = pair.first.matches[item]
    guard match.item >= 0 else { return false }
    let answer = pair.profile(pair.second).items[Int(match.item)].tokens
    return answer.contains(second.token) && match.weight >= 0.5
  }

  /// The share of the words around two values that answer each other: the harmonic mean of both sides, by
  /// mass.
  private func context(_ left: Slot, _ right: Slot) -> Float {
    guard let first = window(left, pair.first), let second = window(right, pair.second) else {
      return 0
    }
    let one = answered(pair.first, first, by: second)
    let other = answered(pair.second, second, by: first)
    return one + other > 0 ? 2 * one * other / (one + other) : 0
  }

  /// The items of content around a value, without it.
  private func window(_ slot: Slot, _ side: LinkedPair.Side) -> (
    before: Range<Int>, after: Range<Int>
  )? {
    let items = pair.profile(side).items
    guard let own = pair.profile(side).item(at: slot.tokens.lowerBound) else { return nil }
    var low = own
    var count = 0
    while low > 0, count < Self.reach {
      low -= 1
      if items[low].isContent { count += 1 }
    }
    var high = own + 1
    count = 0
    while high < items.count, count < Self.reach {
      if items[high].isContent { count += 1 }
      high += 1
    }
    return (low..<own, own + 1..<high)
  }

  private func answered(
    _ side: LinkedPair.Side, _ window: (before: Range<Int>, after: Range<Int>),
    by other: (before: Range<Int>, after: Range<Int>)
  ) -> Float {
    let items = pair.profile(side).items
    var total: Float = 0
    var sum: Float = 0
    for position in [window.before, window.after].joined() where items[position].isContent {
      total += items[position].mass
      let match = side.matches[position]
      let answer = Int(match.item)
      guard answer >= 0, other.before.contains(answer) || other.after.contains(answer) else {
        continue
      }
      sum += items[position].mass * match.weight
    }
    return total > 0 ? sum / total : 0
  }
}
