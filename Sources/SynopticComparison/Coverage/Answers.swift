package import SynopticAlignment

/// How the items of one sentence are answered by the sentences of another version that it is linked to.
package struct Answers {
  /// The answer of one item.
  package struct Answer {
    /// How well the item is answered, from 0 to 1.
    package var weight: Float = 0
    /// The answering sentence, as a position in the other version, or -1.
    package var sentence = -1
    /// The answering item, as a position in that sentence's profile.
    package var item = -1
  }

  /// For each item of the sentence, its best answer.
  package private(set) var answers: [Answer]

  /// For each linked sentence, how its own items are answered by this sentence.
  package private(set) var reverse: [[ItemMatch]]

  /// Finds the answers.
  ///
  /// - Parameters:
  ///   - profile: The sentence.
  ///   - matches: The linked sentences of the other version, in reading order.
  ///   - others: The profiles of the other version.
  package init(of profile: SentenceProfile, in matches: [Int], of others: [SentenceProfile]) {
    answers = Array(repeating: Answer(), count: profile.items.count)
    reverse = []
    for match in matches {
      let found = ProfileMatcher.matches(profile, others[match])
      reverse.append(found.second)
      for (item, answer) in found.first.enumerated() where answer.weight > answers[item].weight {
        answers[item] = Answer(weight: answer.weight, sentence: match, item: Int(answer.item))
      }
    }
  }
}
