/// Whether what a sentence tells of a date lies ahead or behind.
///
/// The nearest word that tells decides: planned, will, буде against said, был and verbs in the
/// past.
struct TenseEvidence {
  /// The nearest such word says that it lies ahead.
  let leansAhead: Bool

  /// The nearest such word says that it lies behind.
  let leansBack: Bool

  /// How far words may stand from the date, in tokens.
  private static let reach = 14

  /// How far a word may stand that tells of what is to come.
  private static let farthestAhead = 9

  /// What a comma, a dash or the like between a word and the date adds to its distance.
  private static let clause = 4

  /// Looks for such words around a date.
  ///
  /// - Parameters:
  ///   - text: The version.
  ///   - sentence: The tokens of the sentence.
  ///   - date: The tokens of the date.
  init(_ text: ValueText, _ sentence: Range<Int>, around date: Range<Int>) {
    var ahead = Int.max
    var behind = Int.max
    var said = Int.max
    var distance = 0
    var token = date.lowerBound - 1
    while token >= sentence.lowerBound, distance < Self.reach {
      distance += text.before[token + 1].isOpen ? 1 : Self.clause
      Self.weigh(text, token, distance, &ahead, &behind, &said)
      token -= 1
    }
    distance = 0
    token = date.upperBound
    while token < sentence.upperBound, distance < Self.reach {
      distance += text.before[token].isOpen ? 1 : Self.clause
      Self.weigh(text, token, distance, &ahead, &behind, &said)
      token += 1
    }
    // Said on Friday: told of the telling, and not of what is told.
    leansAhead = ahead < min(behind, said) && ahead <= Self.farthestAhead
    leansBack = behind <= ahead && behind < .max
  }

  private static func weigh(
    _ text: ValueText, _ token: Int, _ distance: Int, _ ahead: inout Int, _ behind: inout Int,
    _ said: inout Int
  ) {
    let meaning = text.meaning(token)
    let phrase = text.longest(at: token, before: text.end(token)) {
      $0.roles.contains(.future) ? true : nil
    }
    if phrase != nil || meaning.traits.contains(.future) {
      ahead = min(ahead, distance)
    } else if meaning.traits.contains(.speech) {
      said = min(said, distance)
    } else if meaning.roles.contains(.past) || meaning.traits.contains(.past) {
      behind = min(behind, distance)
    }
  }
}
