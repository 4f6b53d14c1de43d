/// A story with the verdicts of its annotators, as `docs/CORPORA.md` describes its file.
package struct GoldStory: Sendable {
  /// What the annotators say of one sentence against another version.
  package struct Verdict: Sendable {
    /// The statuses that count as right; the first is the one that is meant.
    package let statuses: [String]
    /// The sentences of the other version that must be named.
    package let required: Set<String>
    /// The sentences that may be named.
    package let allowed: Set<String>
    /// The conflicts of the sentence, each with its type and who found it.
    package let conflicts: [(type: String, annotators: Set<String>)]
  }

  /// The verdicts of one version against another.
  package struct Direction: Sendable {
    /// The version whose sentences are judged.
    package let from: String
    /// The version in which they are looked for.
    package let to: String
    /// The verdicts, by sentence, in the order of the file.
    package let verdicts: [(sentence: String, verdict: Verdict)]
  }

  /// The story's name.
  package let name: String

  /// The day on which it ran, as `YYYY-MM-DD`, or nil.
  package let date: String?

  /// The versions with the sentences of their paragraphs, in the order of the file.
  package let versions: [(id: String, paragraphs: [[String]])]

  /// The verdicts.
  package let directions: [Direction]

  /// Reads a story, or returns nil where members are missing.
  package init?(_ json: JSONValue) {
    guard let name = json["story"]?.string, let sentences = json["sentences"],
      let coverage = json["coverage"]
    else { return nil }
    self.name = name
    date = json["date"]?.string
    versions = sentences.members.map { ($0.key, $0.value.elements.map(\.strings)) }
    directions = coverage.members.compactMap { direction in
      let ends = direction.key.split(separator: "->", omittingEmptySubsequences: false)
      guard ends.count == 2 else { return nil }
      return Direction(
        from: String(ends[0]), to: String(ends[1]),
        verdicts: direction.value.members.map { ($0.key, Verdict($0.value)) })
    }
  }
}

extension GoldStory.Verdict {
  init(_ json: JSONValue) {
    statuses = json["status"]?.strings ?? []
    required = Set(json["required"]?.strings ?? [])
    allowed = Set(json["allowed"]?.strings ?? [])
    conflicts = (json["conflicts"]?.elements ?? []).map { conflict in
      (conflict["type"]?.string ?? "other", Set(conflict["by"]?.strings ?? ["A", "B"]))
    }
  }
}
