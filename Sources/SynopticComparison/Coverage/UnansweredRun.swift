import SynopticAlignment

/// Items of a sentence that stand together and that the other version does not answer.
///
/// About two in five words of faithful translations have no answer, scattered over the sentence; what a
/// version really adds stands together. So it is runs that tell an added detail, and not shares.
struct UnansweredRun {
  /// The items, as positions in the sentence's profile.
  var items: Range<Int>

  /// The mass of the unanswered items among them.
  var mass: Float

  /// The number of unanswered items among them.
  var count: Int

  /// Whether a name is among them.
  var hasName: Bool

  /// Whether a number or a date is among them.
  var hasNumber: Bool

  /// An item counts as answered from this weight on.
  static let answered: Float = 0.45

  /// Answered items with less mass than this do not end a run.
  static let bridge: Float = 0.7

  /// Returns the runs of a sentence, in reading order.
  static func runs(in profile: SentenceProfile, _ answers: Answers) -> [UnansweredRun] {
    var runs: [UnansweredRun] = []
    var current: UnansweredRun?
    for (position, item) in profile.items.enumerated() where item.isContent {
      if answers.answers[position].weight >= answered {
        if item.mass < bridge, current != nil { continue }
        if let current { runs.append(current) }
        current = nil
        continue
      }
      var run =
        current
        ?? UnansweredRun(
          items: position..<position, mass: 0, count: 0, hasName: false, hasNumber: false)
      run.items = run.items.lowerBound..<position + 1
      run.mass += item.mass * (1 - answers.answers[position].weight)
      run.count += 1
      run.hasName = run.hasName || item.isName
      run.hasNumber = run.hasNumber || item.isNumber
      current = run
    }
    if let current { runs.append(current) }
    return runs
  }
}
