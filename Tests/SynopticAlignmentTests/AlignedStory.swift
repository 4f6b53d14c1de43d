import Synoptic
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
    let sources = texts.enumerated().map { VersionSource(id: "v\($0)", bytes: $1) }
    let story = try Comparer().story(sources)
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
