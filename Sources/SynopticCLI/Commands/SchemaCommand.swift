import ArgumentParser

/// `synoptic schema`: prints the JSON Schema of the ledger.
struct SchemaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of what compare --format json writes.",
    discussion: """
      Example:
        synoptic schema > ledger.schema.json
      """)

  func perform() throws(Trouble) -> ExitStatus {
    try StandardOutput.write { $0.write(LedgerSchema.bytes) }
    return .clean
  }
}
