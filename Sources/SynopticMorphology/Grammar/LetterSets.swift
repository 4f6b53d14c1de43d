/// The sets of letters in a row, as in `-{бпв}ить`, and the rows of one letter each that they stand for.
///
/// `{1}` in the row's other cells is the letter that stands in for the first set, `{2}` for the second;
/// `{}` is short for `{1}`.
struct LetterSets {
  /// The pattern's parts before, between and after the sets.
  private let parts: [ArraySlice<UInt8>]

  /// The letters of each set.
  private let sets: [[ArraySlice<UInt8>]]

  /// Reads the sets of a pattern; a brace without its fellow is a letter as any other.
  init(_ pattern: [UInt8]) {
    var parts: [ArraySlice<UInt8>] = []
    var sets: [[ArraySlice<UInt8>]] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      parts.append(rest[..<open])
      sets.append(Self.letters(of: rest[(open + 1)..<close]))
      rest = rest[(close + 1)...]
    }
    self.parts = parts + [rest]
    self.sets = sets
  }

  /// The number of sets: a row with fewer is more exact than one with more.
  var count: Int { sets.count }

  /// Calls `body` with every choice of letters and the pattern that it gives.
  func forEachChoice<Failure: Error>(
    _ body: (_ letters: [ArraySlice<UInt8>], _ pattern: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var choices: [[ArraySlice<UInt8>]] = [[]]
    for set in sets { choices = choices.flatMap { choice in set.map { choice + [$0] } } }
    for letters in choices {
      var pattern = Array(parts[0])
      for (letter, part) in zip(letters, parts.dropFirst()) { pattern += letter + part }
      try body(letters, pattern)
    }
  }

  /// Puts letters in the places of an item that name them, or returns nil where it names one too many.
  static func fill(_ item: ArraySlice<UInt8>, with letters: [ArraySlice<UInt8>]) -> [UInt8]? {
    var result: [UInt8] = []
    var position = item.startIndex
    while position < item.endIndex {
      guard item[position] == UInt8(ascii: "{"),
        let close = item[position...].firstIndex(of: UInt8(ascii: "}"))
      else {
        result.append(item[position])
        position += 1
        continue
      }
      let digits = String(decoding: item[(position + 1)..<close], as: UTF8.self)
      guard let number = digits.isEmpty ? 1 : Int(digits), (1...max(1, letters.count)) ~= number,
        !letters.isEmpty
      else { return nil }
      result += letters[number - 1]
      position = close + 1
    }
    return result
  }

  private static func letters(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var letters: [ArraySlice<UInt8>] = []
    for position in text.indices {
      if text[position] & 0xC0 == 0x80, let last = letters.popLast() {
        letters.append(text[last.startIndex...position])
      } else {
        letters.append(text[position...position])
      }
    }
    return letters
  }
}
