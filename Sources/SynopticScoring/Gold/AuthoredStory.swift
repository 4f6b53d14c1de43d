/// A story as its author writes it: sentence by sentence, with the facts that each tells.
///
/// What versions share, leave out and contradict follows from the facts, so nobody has to judge pairs of
/// sentences. `docs/CORPORA.md` describes the file.
package struct AuthoredStory: Sendable {
  /// A sentence and the names of its facts.
  package struct Sentence: Sendable {
    /// The words.
    package let text: String
    /// The names of the facts; none for furniture.
    package let facts: [String]
  }

  /// A version: its sentences, paragraph by paragraph.
  package struct Version: Sendable {
    /// The version's id.
    package let id: String
    /// The paragraphs.
    package let paragraphs: [[Sentence]]

    /// The names of all its facts.
    var facts: Set<String> { Set(paragraphs.joined().flatMap(\.facts)) }

    /// The version as a plain text: paragraphs with a blank line between them.
    package var text: String {
      paragraphs.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n\n") + "\n"
    }
  }

  /// A fact that versions tell otherwise.
  struct Clash: Sendable {
    /// What they differ in.
    let type: JSONValue
    /// What each version says.
    let values: JSONValue
  }

  /// The story's name.
  package let name: String

  /// The versions, in the order of the file.
  package let versions: [Version]

  private let date: JSONValue
  private let clashes: [String: Clash]

  /// Reads a story.
  ///
  /// - Parameter json: The author's file.
  /// - Throws: ``StoryFailure`` where a member is missing or not what it should be.
  package init(_ json: JSONValue) throws(StoryFailure) {
    guard let name = json["story"]?.string else { throw StoryFailure("story", "a name") }
    guard let versions = json["versions"], versions.members.count > 1 else {
      throw StoryFailure("versions", "an object of two versions or more")
    }
    self.name = name
    date = json["date"] ?? .null
    var read: [Version] = []
    for version in versions.members { read.append(try Self.version(version)) }
    self.versions = read
    var clashes: [String: Clash] = [:]
    for (number, clash) in (json["conflicts"]?.elements ?? []).enumerated() {
      guard let fact = clash["fact"]?.string, let type = clash["type"], let values = clash["values"]
      else {
        throw StoryFailure("conflicts[\(number)]", "a fact, a type and values")
      }
      clashes[fact] = Clash(type: type, values: values)
    }
    self.clashes = clashes
  }

  private static func version(_ member: JSONValue.Member) throws(StoryFailure) -> Version {
    let place = "versions.\(member.key).paragraphs"
    guard case .array(let paragraphs)? = member.value["paragraphs"] else {
      throw StoryFailure(place, "a list of paragraphs")
    }
    var read: [[Sentence]] = []
    for (number, paragraph) in paragraphs.enumerated() {
      guard case .array(let sentences) = paragraph else {
        throw StoryFailure("\(place)[\(number)]", "a list of sentences")
      }
      var row: [Sentence] = []
      for (position, sentence) in sentences.enumerated() {
        guard let text = sentence["text"]?.string, case .array(let facts)? = sentence["facts"],
          facts.allSatisfy({ $0.string != nil })
        else {
          throw StoryFailure(
            "\(place)[\(number)][\(position)]", "a text and a list of names of facts")
        }
        row.append(Sentence(text: text, facts: facts.compactMap(\.string)))
      }
      read.append(row)
    }
    return Version(id: member.key, paragraphs: read)
  }

  // MARK: Verdicts

  /// The story with the verdicts that follow from its facts, as ``GoldStory`` reads it.
  ///
  /// - Complexity: O(*v*² *n*²), where *v* is the number of versions and *n* that of a version's sentences.
  package var gold: JSONValue {
    let sentences = versions.map { version in
      JSONValue.Member(
        key: version.id,
        value: .array(version.paragraphs.map { .array($0.map { .string($0.text) }) }))
    }
    var coverage: [JSONValue.Member] = []
    for here in versions {
      for there in versions where there.id != here.id {
        coverage.append(.init(key: "\(here.id)->\(there.id)", value: verdicts(of: here, in: there)))
      }
    }
    return .object([
      .init(key: "story", value: .string(name)), .init(key: "date", value: date),
      .init(key: "sentences", value: .object(sentences)),
      .init(key: "coverage", value: .object(coverage)),
    ])
  }

  private func verdicts(of here: Version, in there: Version) -> JSONValue {
    let carried = there.facts
    var verdicts: [JSONValue.Member] = []
    for (number, paragraph) in here.paragraphs.enumerated() {
      for (position, sentence) in paragraph.enumerated() {
        let conflicts = conflicts(of: sentence, here.id, there.id, carried)
        let facts = Set(sentence.facts)
        let status =
          facts.isEmpty
          ? "none"
          : facts.isDisjoint(with: carried)
            ? "absent" : facts.isSubset(of: carried) && conflicts.isEmpty ? "same" : "partial"
        let counterparts = JSONValue.array(
          Self.sentences(of: there, sharing: facts).map { .string($0) })
        verdicts.append(
          .init(
            key: "\(here.id):\(number).\(position)",
            value: .object([
              .init(key: "status", value: .array([.string(status)])),
              .init(key: "required", value: counterparts),
              .init(key: "allowed", value: counterparts),
              .init(key: "conflicts", value: .array(conflicts)),
            ])))
      }
    }
    return .object(verdicts)
  }

  private func conflicts(
    of sentence: Sentence, _ here: String, _ there: String, _ carried: Set<String>
  ) -> [JSONValue] {
    var seen: Set<String> = []
    return sentence.facts.compactMap { fact in
      guard carried.contains(fact), seen.insert(fact).inserted, let clash = clashes[fact],
        let own = clash.values[here], let other = clash.values[there], own != other
      else { return nil }
      return .object([
        .init(key: "type", value: clash.type), .init(key: "here", value: own),
        .init(key: "there", value: other),
        .init(key: "by", value: .array([.string("A"), .string("B")])),
      ])
    }
  }

  private static func sentences(of version: Version, sharing facts: Set<String>) -> [String] {
    var names: [String] = []
    for (number, paragraph) in version.paragraphs.enumerated() {
      for (position, sentence) in paragraph.enumerated()
      where !facts.isDisjoint(with: sentence.facts) {
        names.append("\(version.id):\(number).\(position)")
      }
    }
    return names
  }
}
