import Glibc
import SynopticAlignment
import SynopticAnchors
import SynopticComparison
import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticReading
import SynopticResources
import SynopticText

/// Prints what decisions on a story rest on, for fitting them: a line for each compared pair of sentences and
/// for each sentence in each other version, with the features as they enter the models.
///
///     FeatureDump FILE FILE ...
@main
enum FeatureDump {
  static func main() throws {
    guard let image = ShippedLexicon.image else { return }
    let lexicon = Lexicon(layers: [
      .init(image: image, resource: Resource(name: "synoptic-lexicon", version: "1", sha256: ""))
    ])
    var analyzer = try TextAnalyzer(lexicon: lexicon)
    var versions: [VersionText] = []
    for path in CommandLine.arguments.dropFirst() {
      guard let text = read(path) else { continue }
      versions.append(try analyzer.read(document(text)))
    }
    let rules = lexicon.layers[0].image.text(named: "Rules/names") ?? ""
    let names = try NameTable(versions, analyzer.vocabulary, reader: NameReader(rules: rules))
    let story = Story(
      versions: versions, vocabulary: analyzer.vocabulary, names: names, mentions: [])
    let aligner = Aligner(story)
    for (number, version) in versions.enumerated() {
      for (position, sentence) in version.sentences.enumerated() {
        print(
          "S", number, position, sentence.paragraph,
          sentence.furniture ?? sentence.suspicion.map { "?\($0)" } ?? "-",
          version.string(sentence.range).split(separator: "\n").joined(separator: " "),
          separator: "\t")
      }
    }
    for pairs in aligner.versionPairs {
      for pair in pairs.pairs {
        print(
          "P", pairs.first, pair.first, pairs.second, pair.second, pair.logOdds,
          line(pair.features.vector), separator: "\t")
      }
    }
    for link in aligner.alignment.links {
      print(
        "L", link.first.version, link.first.sentence, link.second.version, link.second.sentence,
        link.isPrimary ? 1 : 0, link.logOdds, separator: "\t")
    }
    let judge = CoverageJudge(versions, aligner.profiles, aligner.alignment)
    for (number, version) in versions.enumerated() {
      for other in versions.indices where other != number {
        for sentence in version.sentences.indices {
          let features = judge.features(ofSentence: sentence, in: number, to: other)
          print(
            "C", number, sentence, other, features.map { line($0.vector) } ?? "-", separator: "\t")
        }
      }
    }
  }

  private static func line(_ vector: [Float]) -> String {
    vector.map { "\($0)" }.joined(separator: " ")
  }

  private static func document(_ text: [UInt8]) -> Document {
    var blocks: [Block] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, !(text[end] == 10 && (end + 1 == text.count || text[end + 1] == 10)) {
        end += 1
      }
      if end > start { blocks.append(Block(range: start..<end, kind: .paragraph)) }
      start = end
      while start < text.count, text[start] == 10 { start += 1 }
    }
    return Document(text: text, blocks: blocks, encoding: "UTF-8", origin: SourceMap(runs: []))
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }
}
