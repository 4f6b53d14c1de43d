import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds statements of a part that the other side tells of the whole: 51 of the 52 crossed, the prisoners
/// crossed.
struct PartConflicts {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// A number of things, as a part of more or as all there are.
  private struct Portion {
    var tokens: Range<Int>
    var count: Double
    /// How many there are altogether; nil where the sentence does not say it.
    var whole: Double?
    /// The noun that is counted, as a position in the version's tokens.
    var noun: Int?
  }

  /// Of less than this share of the whole nobody says that all did it.
  private static let leastShare = 0.5

  /// Numbers that tell a part themselves.
  private static let sharing: Set<Quantity.Kind> = [.share, .percentage, .indefinite]

  /// A word that answers another at least so well means the same.
  private static let leastWeight: Float = 0.6

  /// The conflicts of the pair.
  var conflicts: [Conflict] { conflicts(pair.first, pair.second) + reversed }

  private var reversed: [Conflict] {
    conflicts(pair.second, pair.first).map { conflict in
      Conflict(
        topic: .number, first: conflict.second, second: conflict.first, reason: conflict.reason)
    }
  }

  private func conflicts(_ side: LinkedPair.Side, _ other: LinkedPair.Side) -> [Conflict] {
    guard let part = parts(side).first else { return [] }
    let words = pair.words(of: part.tokens, side)
    if let whole = wholes(other).first(where: { whole in
      whole.count > part.count && (part.whole.map { $0 == whole.count } ?? true)
    }) {
      let all = pair.words(of: whole.tokens, other)
      return [
        Conflict(
          topic: .number, first: pair.range(of: part.tokens, side),
          second: pair.range(of: whole.tokens, other),
          reason: "“\(words)” is a part, “\(all)” is all of them")
      ]
    }
    guard let group = unquantified(part, side, other) else { return [] }
    return [
      Conflict(
        topic: .number, first: pair.range(of: part.tokens, side),
        second: pair.range(of: group, other),
        reason: "“\(words)” is a part, “\(pair.words(of: group, other))” is said of all")
    ]
  }

  private func quantities(_ side: LinkedPair.Side) -> [Quantity] {
    pair.story.quantities[side.version][side.sentence]
  }

  /// The parts that a side tells: 51 of 52; 23 of them; of the 52, 51.
  private func parts(_ side: LinkedPair.Side) -> [Portion] {
    let all = quantities(side)
    return all.enumerated().compactMap { position, quantity in
      if quantity.kind == .share, quantity.values.count == 2, quantity.values[0] > 1,
        quantity.values[0] < quantity.values[1]
      {
        return Portion(
          tokens: quantity.tokens, count: quantity.values[0], whole: quantity.values[1],
          noun: quantity.counted?.token)
      }
      guard quantity.kind == .count else { return nil }
      if position > 0, quantity.counted == nil, let whole = whole(all[position - 1], side),
        whole > quantity.value
      {
        return Portion(
          tokens: quantity.tokens, count: quantity.value, whole: whole,
          noun: all[position - 1].counted?.token)
      }
      guard isOfThem(quantity.tokens.upperBound, side) else { return nil }
      return Portion(
        tokens: quantity.tokens.lowerBound..<quantity.tokens.upperBound + 2, count: quantity.value,
        whole: nil)
    }
  }

  /// The number of all, where a number stands behind of: of the 52 prisoners; nil elsewhere.
  private func whole(_ quantity: Quantity, _ side: LinkedPair.Side) -> Double? {
    let first = pair.text(side).sentences[side.sentence].tokens.lowerBound
    let before = max(first, quantity.tokens.lowerBound - 2)..<quantity.tokens.lowerBound
    guard quantity.kind == .count, before.contains(where: { has($0, side, named: "of") }) else {
      return nil
    }
    return quantity.value
  }

  /// The wholes that a side tells: all 24.
  private func wholes(_ side: LinkedPair.Side) -> [Portion] {
    quantities(side).compactMap { quantity in
      let before = quantity.tokens.lowerBound - 1
      guard quantity.kind == .count,
        before >= pair.text(side).sentences[side.sentence].tokens.lowerBound,
        has(before, side, named: "all")
      else { return nil }
      return Portion(
        tokens: before..<quantity.tokens.upperBound, count: quantity.value, whole: quantity.value)
    }
  }

  /// Whether `of them` stands at a token: of them, из них, з них.
  private func isOfThem(_ token: Int, _ side: LinkedPair.Side) -> Bool {
    guard token + 1 < pair.text(side).sentences[side.sentence].tokens.upperBound else {
      return false
    }
    return has(token, side, named: "of") && has(token + 1, side, named: "they")
  }

  private func has(_ token: Int, _ side: LinkedPair.Side, named name: String) -> Bool {
    let entry = pair.story.vocabulary[pair.text(side).tokens[token].word]
    return entry.senses.contains { pair.story.vocabulary.lexicon.name(of: $0.concept) == name }
  }

  /// The words by which the other side says of the whole group, without any number, what is said here of most
  /// of it; nil where it does not.
  private func unquantified(
    _ part: Portion, _ side: LinkedPair.Side, _ other: LinkedPair.Side
  ) -> Range<Int>? {
    guard let whole = part.whole, part.count / whole >= Self.leastShare,
      !quantities(other).contains(where: { Self.sharing.contains($0.kind) })
    else { return nil }
    let items = pair.profile(side).items
    let answers = pair.profile(other).items
    guard let own = items.firstIndex(where: { $0.tokens.overlaps(part.tokens) }) else { return nil }
    // What the group did stands behind the number.
    let deeds = items.indices.filter {
      $0 > own && $0 <= own + 3 && items[$0].isContent && !items[$0].isNumber && !items[$0].isName
        && side.matches[$0].item >= 0 && side.matches[$0].weight >= Self.leastWeight
    }
    guard let noun = items.firstIndex(where: { $0.tokens.contains(part.noun ?? -1) }),
      side.matches[noun].item >= 0, side.matches[noun].weight >= Self.leastWeight,
      case let group = Int(side.matches[noun].item),
      deeds.contains(where: { answers[Int(side.matches[$0].item)].clause == answers[group].clause }
      ),
      !answers.contains(where: { $0.isNumber && $0.clause == answers[group].clause }),
      !isQuantified(answers[group].tokens.lowerBound, other)
    else { return nil }
    return answers[group].tokens
  }

  /// Whether a word such as some, most or no stands before a noun.
  private func isQuantified(_ token: Int, _ side: LinkedPair.Side) -> Bool {
    let first = pair.text(side).sentences[side.sentence].tokens.lowerBound
    return (max(first, token - 3)..<token).contains { before in
      ["some", "many", "several", "most.superlative", "part", "majority", "none", "no", "few"]
        .contains { has(before, side, named: $0) }
    }
  }
}
