import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticReading
import SynopticResources
import Testing

/// Reads short texts with the shipped lexicon.
struct TextReading {
  let lexicon: Lexicon

  init() throws {
    lexicon = Lexicon(layers: [
      .init(image: try #require(ShippedLexicon.image), resource: ShippedLexicon.resource)
    ])
  }

  /// Reads paragraphs as one version.
  func read(_ paragraphs: [String], language: Language? = nil) throws -> VersionText {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for paragraph in paragraphs {
      if !text.isEmpty { text += Array("\n\n".utf8) }
      let start = text.count
      text += Array(paragraph.utf8)
      blocks.append(Block(range: start..<text.count, kind: .paragraph))
    }
    var analyzer = try TextAnalyzer(lexicon: lexicon)
    return try analyzer.read(
      Document(text: text, blocks: blocks, encoding: "UTF-8", origin: SourceMap(runs: [])),
      language: language)
  }

  /// The sentences of a paragraph.
  func sentences(_ paragraph: String) throws -> [String] {
    let version = try read([paragraph])
    return version.sentences.map { version.string($0.range) }
  }
}
