import Glibc
import Synoptic
import SynopticAlignment
import SynopticAnchors
import SynopticComparison
import SynopticLanguage
import SynopticLedger

/// Prints what decisions on a story rest on, for fitting them: a line for each compared pair of sentences and
/// for each sentence in each other version, with the features as they enter the models.
///
///     FeatureDump [--date DATE] FILE FILE ...
@main
enum FeatureDump {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var options = ComparisonOptions()
    if arguments.first == "--date", arguments.count > 1 {
      options.date = CalendarDate(iso: arguments[1])
      arguments.removeFirst(2)
    }
    let sources = arguments.compactMap { path in
      read(path).map { VersionSource(id: path, path: path, bytes: $0) }
    }
    let story = try Comparer(options: options).story(sources)
    let versions = story.versions
    let aligner = Aligner(story, keepsPairs: true)
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
      for candidate in SlotConflicts(story, aligner, link).candidates {
        print(
          "V", link.first.version, link.first.sentence, link.second.version, link.second.sentence,
          candidate.topic.rawValue, versions[link.first.version].string(candidate.first),
          versions[link.second.version].string(candidate.second), line(candidate.features.vector),
          separator: "\t")
      }
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
