import SynopticAlignment
import SynopticAnchors
import SynopticLanguage

/// Finds all conflicts between two linked sentences.
struct ConflictFinder: Sendable {
  private let story: Story
  private let aligner: Aligner
  private let antonyms: Antonyms
  private let places: PlaceReader
  private let standings: StandingConflicts

  /// For each version and sentence, which of its words are denied; nil for sentences without a counterpart.
  private let polarities: [[Polarity?]]

  init(_ story: Story, _ aligner: Aligner, _ standings: StandingConflicts) {
    self.story = story
    self.aligner = aligner
    self.standings = standings
    antonyms = Antonyms(story.vocabulary.lexicon)
    places = PlaceReader(story, PlaceGazetteer(story.vocabulary.lexicon))
    polarities = story.versions.indices.map { version in
      story.versions[version].sentences.indices.map { sentence in
        aligner.alignment.links(ofSentence: sentence, in: version).isEmpty
          ? nil : Polarity(story, aligner.profiles, version: version, sentence: sentence)
      }
    }
  }

  /// Returns the conflicts of a link, in the order of their topics and places.
  func conflicts(_ link: Alignment.Link) -> [Conflict] {
    let pair = LinkedPair(story, aligner.profiles, aligner.alignment, link.first, link.second)
    return SlotConflicts(pair, link, places).conflicts + PartConflicts(pair).conflicts
      + NameConflicts(pair).conflicts
      + RoleConflicts(pair, standings).conflicts
      + negations(pair, link) + AttributionConflicts(pair).conflicts
      + ModalityConflicts(pair).conflicts
  }

  private func negations(_ pair: LinkedPair, _ link: Alignment.Link) -> [Conflict] {
    guard let first = polarities[link.first.version][link.first.sentence],
      let second = polarities[link.second.version][link.second.sentence]
    else { return [] }
    return NegationConflicts(pair, antonyms, first, second).conflicts
  }
}
