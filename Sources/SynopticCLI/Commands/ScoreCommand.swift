import ArgumentParser

/// `synoptic score`: scores comparisons against annotators' verdicts.
struct ScoreCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score what compare --format json wrote against a story's verdicts.",
    discussion: """
      Examples:
        synoptic score ferry.gold.json ferry.json    one story
        synoptic score gold/ predictions/            every NAME.gold.json there,
                                                     with its NAME.json
      """)

  @Argument(help: "A story with its verdicts, or a folder of NAME.gold.json.")
  var gold: String

  @Argument(help: "The JSON of a comparison, or a folder of NAME.json.")
  var prediction: String

  func perform() throws(Trouble) -> ExitStatus {
    let scores = Scores(gold: gold, prediction: prediction)
    try StandardOutput.write(try scores.text())
    return .clean
  }
}
