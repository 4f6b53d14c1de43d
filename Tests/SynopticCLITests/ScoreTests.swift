import SynopticCLI
import SynopticReports
import SynopticScoring
import Testing

@Suite("Scores and stories")
struct ScoreTests {
  private let tool: Tool

  /// A story in which the versions differ in one number, and each tells something of its own.
  private static let story = """
    {"story": "ferry", "date": "2025-03-14", "versions": {
      "en": {"paragraphs": [
        [{"text": "A ferry ran aground.", "facts": ["aground"]}, {"text": "It carried 52 people.", "facts": ["people"]}],
        [{"text": "Read also: tides", "facts": []}]]},
      "ru": {"paragraphs": [
        [{"text": "Паром сел на мель.", "facts": ["aground"]}],
        [{"text": "На борту было 57 человек и груз.", "facts": ["people", "cargo"]}],
        [{"text": "Капитан — \\"Орлов\\".", "facts": ["captain"]}]]}},
     "conflicts": [{"fact": "people", "type": "number", "values": {"en": "52", "ru": "57"}}]}
    """

  init() throws {
    tool = try Tool()
    try tool.folder.write(Self.story, to: "ferry.story.json")
  }

  @Test("a story becomes versions, and the verdicts that follow from its facts")
  func gold() throws {
    let run = try tool.run(["gold", "ferry.story.json", "made/gold"])
    #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(
      try tool.folder.read("made/gold/ferry/en.txt")
        == "A ferry ran aground. It carried 52 people.\n\nRead also: tides\n")
    let gold = try JSONParser.parse(try tool.folder.bytes("made/gold/ferry.gold.json"))
    let story = try #require(GoldStory(gold))
    #expect(story.name == "ferry" && story.date == "2025-03-14")
    #expect(story.versions.map(\.id) == ["en", "ru"])
    let verdicts = gold["coverage"]?["ru->en"]
    #expect(verdicts?["ru:0.0"]?["status"]?.strings == ["same"])
    #expect(verdicts?["ru:1.0"]?["status"]?.strings == ["partial"])
    #expect(verdicts?["ru:1.0"]?["required"]?.strings == ["en:0.1"])
    #expect(verdicts?["ru:1.0"]?["conflicts"]?.elements.first?["here"]?.string == "57")
    #expect(verdicts?["ru:2.0"]?["status"]?.strings == ["absent"])
    #expect(gold["coverage"]?["en->ru"]?["en:1.0"]?["status"]?.strings == ["none"])
    // A single fact that is told otherwise leaves the sentence half told, too.
    #expect(gold["coverage"]?["en->ru"]?["en:0.1"]?["status"]?.strings == ["partial"])
  }

  @Test("files of verdicts stand one member a line")
  func layout() throws {
    _ = try tool.run(["gold", "ferry.story.json", "."])
    let lines = try tool.folder.read("ferry.gold.json").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(6) == [
        "{", " \"story\": \"ferry\",", " \"date\": \"2025-03-14\",", " \"sentences\": {",
        "  \"en\": [", "   [",
      ])
    #expect(lines.contains("    \"Капитан — \\\"Орлов\\\".\""))
    #expect(lines.last == "}")
  }

  @Test(
    "a name that leads out of the folder is refused", arguments: ["../ferry", "a/b", "", ".ferry"])
  func escapes(_ name: String) throws {
    try tool.folder.write(Self.story.replacingFerry(with: name), to: "bad.json")
    let run = try tool.run(["gold", "bad.json", "out"])
    #expect(run.code == 2 && run.errors.contains("bad.json"))
    #expect(try !tool.folder.names().contains("out"))
  }

  @Test("a perfect prediction scores 1, and none scores what silence is worth")
  func scores() throws {
    _ = try tool.run(["gold", "ferry.story.json", "gold"])
    let gold = try JSONParser.parse(try tool.folder.bytes("gold/ferry.gold.json"))
    try tool.folder.makeFolder("predictions")
    try tool.folder.write(Self.perfectPrediction(of: gold), to: "predictions/ferry.json")
    let one = try tool.run(["score", "gold/ferry.gold.json", "predictions/ferry.json"])
    #expect(one.code == 0 && one.errors.isEmpty)
    #expect(
      one.output
        == "ferry.gold.json acc 1.000 macroF1 1.000 | omission 1.000 (P 1.00 R 1.00) | links 1.000 (P 1.00 R 1.00)"
        + " | conflicts 1.000 (P 1.00 R 1.00) typed recall 1.00\n")
    let all = try tool.run(["score", "gold", "predictions"])
    let lines = all.output.split(separator: "\n")
    #expect(
      lines.count == 3 && lines[0].hasPrefix("ferry          acc 1.000")
        && lines[1].hasPrefix("ALL            acc"))
    let figures = try JSONParser.parse(Array(lines[2].utf8))
    #expect(figures["coverage_accuracy"] == .number(1))
    #expect(figures["status_same"]?.elements == [.number(1), .number(1), .number(1)])
    #expect(
      lines[2].hasPrefix(
        "{\"coverage_accuracy\": 1.0, \"coverage_macro_f1\": 1.0, \"status_same\": [1.0, 1.0, 1.0]")
    )
    try tool.folder.makeFolder("silence")
    let none = try tool.run(["score", "gold", "silence"])
    #expect(
      none.code == 0
        && none.output.hasPrefix("ferry.gold.json no prediction\nferry          acc 0.167"))
  }

  /// A prediction that says what the verdicts say.
  private static func perfectPrediction(of gold: JSONValue) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("versions")
      json.array { json in
        for version in gold["sentences"]?.members ?? [] { write(version, to: &json) }
      }
      json.key("coverage")
      json.array { json in
        for direction in gold["coverage"]?.members ?? [] {
          for verdict in direction.value.members {
            write(verdict, in: String(direction.key.suffix(2)), to: &json)
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func write(_ version: JSONValue.Member, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.value(version.key)
      json.key("paragraphs")
      json.array { json in
        for (number, paragraph) in version.value.elements.enumerated() {
          json.object { json in
            json.key("sentences")
            json.array { json in
              for (position, sentence) in paragraph.strings.enumerated() {
                json.object { json in
                  json.key("id")
                  json.value("\(version.key):\(number).\(position)")
                  json.key("text")
                  json.value(sentence)
                }
              }
            }
          }
        }
      }
    }
  }

  private static func write(
    _ verdict: JSONValue.Member, in version: String, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("sentence")
      json.value(verdict.key)
      json.key("in")
      json.value(version)
      json.key("status")
      json.value(verdict.value["status"]?.strings.first)
      json.key("matches")
      json.array { json in
        for match in verdict.value["required"]?.strings ?? [] { json.value(match) }
      }
      json.key("differences")
      json.array { json in
        for conflict in verdict.value["conflicts"]?.elements ?? [] {
          json.object { json in
            json.key("kind")
            json.value("conflict")
            json.key("type")
            json.value(conflict["type"]?.string)
          }
        }
      }
    }
  }

  @Test(
    "figures are rounded as printf rounds them",
    arguments: [
      (0.0125, 3, "0.013"), (0.025, 2, "0.03"), (0.0625, 3, "0.062"), (0.1235, 3, "0.123"),
      (0.5, 0, "0"),
      (1.5, 0, "2"), (0.285, 2, "0.28"), (0.9995, 3, "1.000"), (0.99951, 3, "1.000"),
      (2.0 / 3, 3, "0.667"),
      (0.0, 3, "0.000"), (1.0, 2, "1.00"),
    ])
  func rounding(_ number: Double, _ decimals: Int, _ text: String) {
    #expect(ScoreReport.fixed(number, decimals) == text)
  }
}

extension String {
  fileprivate func replacingFerry(with name: String) -> String {
    split(separator: "\"ferry\"", maxSplits: 1).joined(separator: "\"\(name)\"")
  }
}
