import ArgumentParser

/// The tool as a whole.
struct SynopticCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synoptic",
    abstract: "Line up versions of a news story and show what each adds, omits or contradicts.",
    discussion: """
      Examples:
        synoptic compare ru.txt uk.txt en.txt        the versions beside each other
        synoptic compare --json a.txt b.txt          all that was found, as JSON
        synoptic compare --fail-on conflict ru.txt uk.txt && publish
        synoptic compare -f excel -o story.csv ru.txt uk.txt en.txt

      It reads Russian, Ukrainian and English, needs no network, and gives the same
      output for the same input.
      """,
    version: "synoptic 0.1.0",
    subcommands: [
      CompareCommand.self, SchemaCommand.self, ScoreCommand.self,
      GoldCommand.self,
      LexiconCommand.self,
    ])
}
