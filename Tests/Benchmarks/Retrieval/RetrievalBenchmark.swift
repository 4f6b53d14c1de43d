import Glibc
import Synoptic
import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger

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
    let comparer = try Comparer()
    var right = [[Double]](repeating: Array(repeating: 0, count: 6), count: 3)
    var total = [[Double]](repeating: Array(repeating: 0, count: 6), count: 3)
    for folder in CommandLine.arguments.dropFirst() {
      let texts = ["en", "ru", "uk"].compactMap { read("\(folder)/\($0).txt") }
      guard texts.count == 3 else { continue }
      let sources = zip(texts, Language.known).map { text, language in
        var source = VersionSource(id: language.tag, bytes: text)
        source.language = language
        return source
      }
      let profiles = ProfileBuilder(byParagraphs(try comparer.story(sources))).profiles
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

  /// The story with one sentence a paragraph.
  private static func byParagraphs(_ story: Story) -> Story {
    var result = story
    for (position, version) in story.versions.enumerated() {
      result.versions[position].sentences = version.paragraphs.enumerated().map {
        number, paragraph in
        let sentences = version.sentences[paragraph.sentences]
        let tokens =
          (sentences.first?.tokens.lowerBound ?? 0)..<(sentences.last?.tokens.upperBound ?? 0)
        let terms =
          (sentences.first?.terms.lowerBound ?? 0)..<(sentences.last?.terms.upperBound ?? 0)
        return SentenceText(
          range: paragraph.range, paragraph: number, tokens: tokens, terms: terms,
          language: version.language, furniture: nil)
      }
      result.versions[position].paragraphs = version.paragraphs.indices.map {
        Paragraph(range: version.paragraphs[$0].range, sentences: $0..<$0 + 1)
      }
      result.quantities[position] = version.paragraphs.map {
        Array(story.quantities[position][$0.sentences].joined())
      }
      result.dates[position] = version.paragraphs.map {
        Array(story.dates[position][$0.sentences].joined())
      }
      result.datelines[position] = []
    }
    return result
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
