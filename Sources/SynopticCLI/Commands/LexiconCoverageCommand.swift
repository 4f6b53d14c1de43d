import ArgumentParser
import Synoptic
import SynopticLedger

/// `synoptic lexicon coverage`: counts how many words of texts the lexicon knows.
struct LexiconCoverageCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract:
      "Print the share of a text's words that the lexicon knows, and the most frequent unknown ones.",
    discussion: """
      Names, numbers, function words and furniture are not counted as words.

      Example:
        synoptic lexicon coverage --unknown 50 story.uk.txt
      """)

  @Argument(help: "The texts; - is standard input.")
  var files: [String]

  @Option(name: .long, help: "The greatest number of unknown words that are printed for each text.")
  var unknown = 20

  func perform() throws(Trouble) -> ExitStatus {
    var lines: [String] = []
    for path in files {
      let file = try InputFile(
        path, limit: ByteCount(bytes: ComparisonOptions().byteLimit),
        limitAdvice: "count the words of its parts")
      let coverage: WordCoverage
      do {
        coverage = try LexiconReader().coverage(
          of: VersionSource(id: "text", path: path, bytes: file.bytes))
      } catch {
        throw Trouble("\(error)")
      }
      lines.append(
        "\(InputFile.shown(path)): \(Self.percent(coverage.share)) of \(coverage.words) words known, \(coverage.knownNames) of \(coverage.names) words of names"
      )
      for word in coverage.unknown.prefix(max(0, unknown)) {
        lines.append("  \(word.count)  \(word.language.tag)  \(word.word)")
      }
    }
    let output = Array((lines.joined(separator: "\n") + "\n").utf8)
    try StandardOutput.write { $0.write(output) }
    return .clean
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
