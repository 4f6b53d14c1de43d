import ArgumentParser
import Synoptic
import SynopticLedger

/// `synoptic lexicon`: looks into the lexicon.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Look into the lexicon.",
    subcommands: [
      LookupCommand.self, LexiconStatsCommand.self, LexiconCoverageCommand.self,
    ])
}
