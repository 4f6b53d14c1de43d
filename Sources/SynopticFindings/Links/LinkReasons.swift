package import SynopticAlignment
package import SynopticAnchors
import SynopticLanguage

/// Says in words what two linked sentences have in common.
package struct LinkReasons: Sendable {
  private let story: Story
  private let profiles: [[SentenceProfile]]

  /// Prepares to tell why sentences of a story are linked.
  package init(_ story: Story, _ profiles: [[SentenceProfile]]) {
    self.story = story
    self.profiles = profiles
  }

  /// The number of names and of numbers that are told one by one.
  private static let most = 4

  /// An item counts as shared from this weight on.
  private static let leastWeight: Float = 0.45

  /// Returns why two sentences are linked, such as `names Lukashenko, Vilnius; number 52; 6 shared words`.
  ///
  /// The words are those of the first sentence.
  ///
  /// - Complexity: O(*m* + *n*), where *m* and *n* are the numbers of their keys.
  package func reason(_ link: Alignment.Link) -> String {
    let version = story.versions[link.first.version]
    let profile = profiles[link.first.version][link.first.sentence]
    let matches = ProfileMatcher.matches(
      profile, profiles[link.second.version][link.second.sentence]
    )
    .first
    var names: [String] = []
    var numbers: [String] = []
    var words = 0
    for (item, match) in zip(profile.items, matches)
    where item.isContent && match.weight >= Self.leastWeight {
      let range =
        version.tokens[item.tokens.lowerBound].range
        .lowerBound..<version.tokens[
          item.tokens.upperBound - 1
        ].range.upperBound
      if item.isNumber {
        Self.add(version.string(range), to: &numbers)
      } else if item.isName {
        Self.add(version.string(range), to: &names)
      } else {
        words += 1
      }
    }
    var pieces: [String] = []
    if !names.isEmpty { pieces.append(Self.list(names, "name")) }
    if !numbers.isEmpty { pieces.append(Self.list(numbers, "number")) }
    if words > 0 { pieces.append(words == 1 ? "1 shared word" : "\(words) shared words") }
    return pieces.isEmpty ? "their neighbours are linked" : pieces.joined(separator: "; ")
  }

  private static func add(_ word: String, to words: inout [String]) {
    if !words.contains(word) { words.append(word) }
  }

  private static func list(_ words: [String], _ kind: String) -> String {
    let shown = words.prefix(most).joined(separator: ", ")
    let rest = words.count > most ? " and \(words.count - most) more" : ""
    return "\(kind)\(words.count == 1 ? "" : "s") \(shown)\(rest)"
  }
}
