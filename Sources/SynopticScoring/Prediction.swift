/// What a tool says of a story, read from the JSON of `synoptic compare`.
package struct Prediction: Sendable {
  /// A sentence of the tool's own splitting.
  package struct Sentence: Sendable {
    /// Its name, `VERSION:PARAGRAPH.SENTENCE`.
    package let id: String
    /// Its text.
    package let text: String
  }

  /// What it says of one sentence against another version.
  package struct Coverage: Sendable {
    /// The sentence.
    package let sentence: String
    /// The other version.
    package let version: String
    /// The status.
    package let status: String
    /// The sentences that share facts with it.
    package let matches: [String]
    /// The types of the conflicts.
    package let conflicts: [String]
  }

  /// The versions with their sentences, in the order of the file.
  package let versions: [(id: String, sentences: [Sentence])]

  /// The coverage entries.
  package let coverage: [Coverage]

  /// Reads a prediction, or returns nil where members are missing.
  package init?(_ json: JSONValue) {
    guard let versions = json["versions"], let coverage = json["coverage"] else { return nil }
    self.versions = versions.elements.map { version in
      let paragraphs = version["paragraphs"]?.elements ?? []
      let sentences = paragraphs.flatMap { $0["sentences"]?.elements ?? [] }
      return (
        version["id"]?.string ?? "",
        sentences.map { Sentence(id: $0["id"]?.string ?? "", text: $0["text"]?.string ?? "") }
      )
    }
    self.coverage = coverage.elements.map { entry in
      let differences = entry["differences"]?.elements ?? []
      return Coverage(
        sentence: entry["sentence"]?.string ?? "", version: entry["in"]?.string ?? "",
        status: entry["status"]?.string ?? "", matches: entry["matches"]?.strings ?? [],
        conflicts: differences.filter { $0["kind"]?.string == "conflict" }
          .map { $0["type"]?.string ?? "other" })
    }
  }

  /// Makes a prediction that says nothing of the versions of a story.
  package init(sayingNothingOf story: GoldStory) {
    versions = story.versions.map { ($0.id, []) }
    coverage = []
  }
}
