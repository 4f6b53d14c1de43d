import SynopticLedger

/// Reads words that hold a number as their first part: двухчасовой, чотириденний, полгода.
enum CompoundReader {
  /// The shortest compound and the shortest second part, in bytes: six letters and three.
  private static let shortest = 12
  private static let shortestTail = 6

  /// Reads a word as a compound of a number and what it counts.
  ///
  /// - Parameters:
  ///   - form: The word's folded form.
  ///   - prefixes: The first parts of compounds, the longest first, so that двадцати is not read as
  ///     дв.
  ///   - lookUp: What a folded form can be in a number.
  /// - Returns: The number and what it counts, or nil where the word is no such compound.
  /// - Complexity: O(*p*), where *p* is the number of first parts, and a lookup for each that matches.
  static func read(
    _ form: ArraySlice<UInt8>, prefixes: [NumberPrefix],
    lookUp: (ArraySlice<UInt8>) -> WordMeaning
  ) -> (value: Double, tail: WordMeaning.Tail)? {
    guard form.count >= shortest else { return nil }
    for prefix in prefixes where begins(form, with: prefix) {
      let rest = form.dropFirst(prefix.form.count)
      if let tail = tail(rest, value: prefix.value, lookUp) { return (prefix.value, tail) }
      guard prefix.value >= 20 else { continue }
      // Пятидесятидвухлетний: a second number after the tens.
      for second in prefixes where second.value < 10 && begins(rest, with: second) {
        let last = rest.dropFirst(second.form.count)
        if let tail = tail(last, value: second.value, lookUp) {
          return (prefix.value + second.value, tail)
        }
      }
    }
    return nil
  }

  private static func begins(_ form: ArraySlice<UInt8>, with prefix: NumberPrefix) -> Bool {
    form.count >= prefix.form.count + shortestTail && form.starts(with: prefix.form)
  }

  /// What the second part counts; after a half it may be a unit or a power in its own form.
  private static func tail(
    _ form: ArraySlice<UInt8>, value: Double, _ lookUp: (ArraySlice<UInt8>) -> WordMeaning
  ) -> WordMeaning.Tail? {
    let meaning = lookUp(form)
    if let tail = meaning.tails.first { return tail }
    guard value == 0.5 else { return nil }
    if let scale = meaning.number(.scale, isLoose: false) { return .power(scale.value) }
    return meaning.units.first { !$0.isLoose }.map { .unit($0.unit) }
  }
}
