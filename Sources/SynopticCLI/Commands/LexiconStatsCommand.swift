import ArgumentParser
import Synoptic
import SynopticLedger

/// `synoptic lexicon stats`: counts what the lexicon holds.
struct LexiconStatsCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Print how many rows, dictionary forms and inflected forms the lexicon has.")

  func perform() throws(Trouble) -> ExitStatus {
    let statistics: LexiconStatistics
    do {
      statistics = try LexiconReader().statistics
    } catch {
      throw Trouble("\(error)")
    }
    let width = statistics.tables.map(\.name.count).max() ?? 0
    var lines = ["rows by table"]
    for table in statistics.tables {
      let padding = String(repeating: " ", count: width - table.name.count)
      lines.append("  \(table.name)\(padding)  \(table.rows)  \(table.resource)")
    }
    lines.append("  all: \(statistics.tables.reduce(0) { $0 + $1.rows })")
    lines.append("words by language")
    for vocabulary in statistics.vocabularies {
      lines.append(
        "  \(vocabulary.language.tag)  \(vocabulary.lemmas) dictionary forms and terms, \(vocabulary.forms) inflected forms"
      )
    }
    let output = Array((lines.joined(separator: "\n") + "\n").utf8)
    try StandardOutput.write { $0.write(output) }
    return .clean
  }
}
