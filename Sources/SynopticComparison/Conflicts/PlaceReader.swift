import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds the places that sentences name: those that the lexicon knows, and names after a word such as in.
struct PlaceReader: Sendable {
  private let story: Story
  private let gazetteer: PlaceGazetteer

  /// For each version and sentence, its places.
  private var found: [[[(tokens: Range<Int>, slot: PlaceSlot)]]] = []

  /// Reads the places of all sentences.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  init(_ story: Story, _ gazetteer: PlaceGazetteer) {
    self.story = story
    self.gazetteer = gazetteer
    found = story.versions.indices.map { version in
      story.versions[version].sentences.indices.map { read(version: version, sentence: $0) }
    }
  }

  /// The places of a sentence with their words, in reading order.
  func places(version: Int, sentence: Int) -> [(tokens: Range<Int>, slot: PlaceSlot)] {
    found[version][sentence]
  }

  private func read(version: Int, sentence: Int) -> [(tokens: Range<Int>, slot: PlaceSlot)] {
    let text = story.versions[version]
    let tokens = text.sentences[sentence].tokens
    var places: [(tokens: Range<Int>, slot: PlaceSlot)] = []
    for term in text.terms[text.sentences[sentence].terms] {
      add(term.tokens, term.senses.map(\.concept), text, to: &places)
    }
    for token in tokens where !places.contains(where: { $0.tokens.contains(token) }) {
      let entry = story.vocabulary[text.tokens[token].word]
      add(
        token..<token + 1, entry.senses.filter { !$0.isLoose }.map(\.concept), text, to: &places)
    }
    for mention in story.mentions[version][sentence] {
      guard mention.kind == .other, mention.concept == nil, mention.role == nil,
        mention.tokens.count == 1, mention.tokens.lowerBound > tokens.lowerBound,
        !text.tokens[mention.tokens.lowerBound].shape.contains(.allCapitals),
        !story.dates[version][sentence].contains(where: { $0.tokens.overlaps(mention.tokens) }),
        isPlacePreposition(mention.tokens.lowerBound - 1, text),
        !isAdjective(mention.tokens.lowerBound, text),
        !places.contains(where: { $0.tokens.overlaps(mention.tokens) })
      else { continue }
      places.append((mention.tokens, slot(mention.tokens, ids: [], levels: [], text)))
    }
    let datelines = story.datelines[version]
    places.removeAll { place in datelines.contains { $0.overlaps(place.tokens) } }
    return places.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func add(
    _ tokens: Range<Int>, _ concepts: [ConceptID], _ text: VersionText,
    to places: inout [(tokens: Range<Int>, slot: PlaceSlot)]
  ) {
    var ids: Set<String> = []
    var levels: Set<TableKind> = []
    let isCapitalized = text.tokens[tokens.upperBound - 1].shape.contains(.capitalized)
    for concept in concepts
    where isCapitalized || story.vocabulary.lexicon.kind(of: concept) == .demonyms {
      guard let place = gazetteer.place(of: concept) else { continue }
      ids.insert(place.id)
      levels.insert(place.level)
    }
    guard !ids.isEmpty else { return }
    places.append((tokens, slot(tokens, ids: ids, levels: levels, text)))
  }

  private func slot(
    _ tokens: Range<Int>, ids: Set<String>, levels: Set<TableKind>, _ text: VersionText
  ) -> PlaceSlot {
    let words = tokens.map { Int(text.tokens[$0].word) }
    let start = text.tokens[tokens.lowerBound].range.lowerBound
    let end = text.tokens[tokens.upperBound - 1].range.upperBound
    return PlaceSlot(
      ids: ids, levels: levels,
      clusters: Set(words.map { story.names.clusterOfWord[$0] }.filter { $0 >= 0 }),
      sound: words.last.flatMap { story.names.soundOfWord[$0] }, words: text.string(start..<end))
  }

  /// Whether a word says that a place follows: in, from, at; в, на, из; у, на, з.
  private func isPlacePreposition(_ token: Int, _ text: VersionText) -> Bool {
    let entry = story.vocabulary[text.tokens[token].word]
    return entry.senses.contains { sense in
      guard story.vocabulary.lexicon.kind(of: sense.concept) == .functionWords else { return false }
      switch story.vocabulary.lexicon.name(of: sense.concept) {
      case "in": return true
      case "from", "at": return entry.language == .english
      case "of", "on": return entry.language != .english
      default: return false
      }
    }
  }

  /// Whether a name is an adjective that a noun follows, as Пражской is.
  private func isAdjective(_ token: Int, _ text: VersionText) -> Bool {
    let form = story.vocabulary.form(of: text.tokens[token].word)
    return Self.adjectiveEndings.contains { form.suffix($0.count).elementsEqual($0) }
  }

  private static let adjectiveEndings: [[UInt8]] = {
    let endings = "ий ого ому им ом ой ая ую ое ие их ими ій ою им а у е і"
    return ["ск", "цк", "ськ", "цьк", "зьк"].flatMap { stem in
      endings.split(separator: " ").map { Array((stem + $0).utf8) }
    }
  }()
}
