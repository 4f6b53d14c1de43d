import ArgumentParser
import Synoptic
import SynopticLedger

/// `synoptic lexicon lookup`: prints what is known of a word.
struct LookupCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Print the dictionary forms, senses and forms of a word.",
    discussion: """
      Example:
        synoptic lexicon lookup звільнення
      """)

  @Argument(help: "A word in any of its forms, or a term of several words.")
  var words: [String]

  func perform() throws(Trouble) -> ExitStatus {
    let text = words.joined(separator: " ")
    let entries: [LexiconEntry]
    do {
      entries = try LexiconReader().entries(for: text)
    } catch {
      throw Trouble("\(error)")
    }
    var lines: [String] = []
    for entry in entries {
      let loose = entry.isLoose ? " (loosely)" : ""
      lines.append(
        "\(entry.language.tag)  \(entry.lemma)  \(entry.concept)\(loose)  \(entry.table)  \(entry.resource)"
      )
      if !entry.forms.isEmpty { lines.append("    " + entry.forms.joined(separator: " ")) }
    }
    if lines.isEmpty { lines = ["“\(text)” is not in the lexicon"] }
    let output = Array((lines.joined(separator: "\n") + "\n").utf8)
    try StandardOutput.write { $0.write(output) }
    return entries.isEmpty ? .findings : .clean
  }
}
