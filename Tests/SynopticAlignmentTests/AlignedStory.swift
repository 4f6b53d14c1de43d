import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticReading
import SynopticResources
import SynopticTestSupport
import Testing

/// Versions that were read with the shipped lexicon, and their links.
struct AlignedStory: Sendable {
  let story: Story
  let aligner: Aligner

  var versions: [VersionText] { story.versions }
  var alignment: Alignment { aligner.alignment }
  var sizes: [Int] { versions.map(\.sentences.count) }

  /// Reads and aligns versions.
  init(_ texts: [[UInt8]]) throws {
    let image = try #require(ShippedLexicon.image)
    let lexicon = Lexicon(layers: [.init(image: image, resource: ShippedLexicon.resource)])
    var analyzer = try TextAnalyzer(lexicon: lexicon)
    let versions = try texts.map { text in
      try analyzer.read(try DocumentReader.read(text, options: ReadingOptions()))
    }
    let rules = try #require(image.text(named: "Rules/names"))
    let names = try NameTable(versions, analyzer.vocabulary, reader: NameReader(rules: rules))
    var story = Story(versions: versions, vocabulary: analyzer.vocabulary, names: names)
    let mentions = MentionFinder(lexicon: lexicon)
    let dates = DateFinder(lexicon: lexicon)
    let quantities = QuantityFinder(lexicon: lexicon)
    story.mentions = versions.map { mentions.mentions(in: $0, analyzer.vocabulary, names) }
    story.dates = versions.map { dates.dates(in: $0, analyzer.vocabulary, published: nil) }
    story.quantities = versions.map { quantities.quantities(in: $0, analyzer.vocabulary) }
    self.story = story
    aligner = Aligner(story)
  }

  /// The stories of `Corpora`, each aligned once for all tests.
  static let named = Kept { try AlignedStory(Corpus($0).versions.map(\.bytes)) }

  /// Reads and aligns versions that are written here.
  init(paragraphs: [[String]]) throws {
    try self.init(paragraphs.map { Array($0.joined(separator: "\n\n").utf8) })
  }

  /// Pairs of sentences with a primary link, of two versions.
  func primary(_ first: Int, _ second: Int) -> [[Int]] {
    alignment.links.filter {
      $0.isPrimary && $0.first.version == first && $0.second.version == second
    }.map { [$0.first.sentence, $0.second.sentence] }
  }
}
