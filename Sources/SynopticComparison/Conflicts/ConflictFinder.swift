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

  init(_ story: Story, _ aligner: Aligner, _ standings: StandingConflicts) {
    self.story = story
    self.aligner = aligner
    self.standings = standings
    antonyms = Antonyms(story.vocabulary.lexicon)
    places = PlaceReader(story, PlaceGazetteer(story.vocabulary.lexicon))
  }

  /// Returns the conflicts of a link, in the order of their topics and places.
  func conflicts(_ link: Alignment.Link) -> [Conflict] {
    let pair = LinkedPair(story, aligner.profiles, aligner.alignment, link.first, link.second)
    return SlotConflicts(pair, link, places).conflicts + PartConflicts(pair).conflicts
      + NameConflicts(pair).conflicts
      + RoleConflicts(pair, standings).conflicts
      + NegationConflicts(pair, antonyms).conflicts + AttributionConflicts(pair).conflicts
      + ModalityConflicts(pair).conflicts
  }
}
