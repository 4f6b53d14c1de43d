import Glibc
import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticReading
import SynopticResources
import SynopticText

/// Measures how often a sentence's counterpart is ranked first among the sentences of its article, by words
/// alone: no position, no order.
///
/// A case is a folder with `en.txt`, `ru.txt` and `uk.txt`, whose paragraphs, parted by blank lines, are
/// counterparts of each other, one to one. Ties are split; both directions count.
@main
enum RetrievalBenchmark {
  private static let pairs: [(first: Int, second: Int)] = [(0, 1), (0, 2), (1, 2)]
  private static let buckets = [1, 5, 8, 12, 18, Int.max]

  static func main() throws {
    let image = ShippedLexicon.image
    guard let image else { return }
    let lexicon = Lexicon(layers: [
      .init(image: image, resource: Resource(name: "synoptic-lexicon", version: "1", sha256: ""))
    ])
    var right = [[Double]](repeating: Array(repeating: 0, count: 6), count: 3)
    var total = [[Double]](repeating: Array(repeating: 0, count: 6), count: 3)
    for folder in CommandLine.arguments.dropFirst() {
      let texts = ["en", "ru", "uk"].compactMap { read("\(folder)/\($0).txt") }
      guard texts.count == 3 else { continue }
      var analyzer = try TextAnalyzer(lexicon: lexicon)
      var versions: [VersionText] = []
      for (text, language) in zip(texts, Language.known) {
        versions.append(try analyzer.read(document(text), language: language))
      }
      // One profile a paragraph: its sentences are taken as one.
      for position in versions.indices {
        versions[position].sentences = versions[position].paragraphs.enumerated().map {
          number, paragraph in
          let sentences = versions[position].sentences[paragraph.sentences]
          return SentenceText(
            range: paragraph.range, paragraph: number,
            tokens: (sentences.first?.tokens.lowerBound ?? 0)..<(sentences.last?.tokens.upperBound
              ?? 0),
            terms: (sentences.first?.terms.lowerBound ?? 0)..<(sentences.last?.terms.upperBound ?? 0),
            language: versions[position].language, furniture: nil)
        }
      }
      let rules = lexicon.layers[0].image.text(named: "Rules/names") ?? ""
      let names = try NameTable(versions, analyzer.vocabulary, reader: NameReader(rules: rules))
      let profiles = ProfileBuilder(
        Story(versions: versions, vocabulary: analyzer.vocabulary, names: names, mentions: [])
      ).profiles
      for (number, pair) in pairs.enumerated() {
        let (first, second) = (profiles[pair.first], profiles[pair.second])
        guard first.count == second.count, first.count > 1 else { continue }
        var scores = [[Float]](
          repeating: Array(repeating: 0, count: first.count), count: first.count)
        for i in first.indices {
          for j in second.indices {
            scores[i][j] = PairScorer.evidence(first[i], second[j]).similarity
          }
        }
        for i in first.indices {
          let size = min(first[i].items.count, second[i].items.count)
          let bucket = (buckets.firstIndex { size < $0 } ?? 5)
          for candidates in [
            first.indices.map { scores[i][$0] }, first.indices.map { scores[$0][i] },
          ] {
            let own = candidates[i]
            let better = candidates.count { $0 > own }
            let equal = candidates.count { $0 == own }
            total[number][bucket] += 1
            if better == 0 { right[number][bucket] += 1 / Double(equal) }
          }
        }
      }
    }
    for (number, name) in ["en-ru", "en-uk", "ru-uk"].enumerated() {
      let all = 100 * right[number].reduce(0, +) / max(1, total[number].reduce(0, +))
      let parts = zip(right[number], total[number]).map { 100 * $0 / max(1, $1) }
      print(
        name, percent(all), "by content words 0, 1-4, 5-7, 8-11, 12-17, 18+:",
        parts.map(percent).joined(separator: " "))
    }
  }

  private static func percent(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
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
