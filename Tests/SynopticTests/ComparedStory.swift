import Synoptic
import SynopticLedger
import SynopticReports
import SynopticScoring
import SynopticTestSupport
import Testing

/// A story of `Corpora` with its verdicts, and the ledger of its versions.
struct ComparedStory: Sendable {
  /// The stories of `Corpora`, each compared once for all tests.
  static let named = Kept { try ComparedStory($0) }

  let corpus: Corpus
  let gold: GoldStory
  let ledger: Ledger

  /// Reads and compares a story.
  init(_ name: String, reversed: Bool = false) throws {
    corpus = try Corpus(name)
    gold = try #require(GoldStory(try JSONParser.parse(corpus.gold)))
    var options = ComparisonOptions()
    options.date = gold.date.flatMap { CalendarDate(iso: $0) }
    let sources = corpus.versions.map {
      VersionSource(id: $0.id, path: "\($0.id).txt", bytes: $0.bytes)
    }
    ledger = try Comparer(options: options).compare(reversed ? sources.reversed() : sources)
  }

  /// What the comparison got right and wrong.
  func scores() throws -> ScoreCounts {
    StoryScorer.score(try #require(Prediction(try json())), against: gold)
  }

  /// What outputs say, as JSON.
  func json() throws -> JSONValue {
    var bytes: [UInt8] = []
    LedgerJSON.write(ledger) { bytes += $0 }
    return try JSONParser.parse(bytes)
  }

  // MARK: Sentences

  /// The position of a version.
  func version(_ id: String) throws -> Int {
    try #require(ledger.versions.firstIndex { $0.id == id })
  }

  /// The words of a sentence.
  func text(_ sentence: SentenceReference) -> String {
    ledger.versions[sentence.version].slice(ledger.sentence(sentence).range)
  }

  /// The only sentence of a version that holds these words.
  func sentence(_ id: String, holding words: String) throws -> SentenceReference {
    let version = try version(id)
    let found = ledger.versions[version].sentences.indices
      .map { SentenceReference(version: version, sentence: $0) }
      .filter { text($0).contains(words) }
    try #require(found.count == 1, "\(id) has \(found.count) sentences with “\(words)”")
    return found[0]
  }

  /// What is said of a sentence in another version.
  func coverage(_ sentence: SentenceReference, in id: String) throws -> Coverage {
    let version = try version(id)
    return try #require(
      ledger.coverage.first { $0.sentence == sentence && $0.version == version })
  }

  /// What the conflicts of a sentence with another version turn on.
  func conflicts(_ sentence: SentenceReference, in id: String) throws -> [Difference.Topic] {
    try coverage(sentence, in: id).differences.filter { $0.kind == .conflict }.map(\.topic)
  }
}
