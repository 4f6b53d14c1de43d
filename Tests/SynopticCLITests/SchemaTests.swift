import SynopticCLI
import SynopticLedger
import SynopticReports
import SynopticScoring
import SynopticTestSupport
import Testing

@Suite("The ledger's schema")
struct SchemaTests {
  private let schema: JSONValue

  init() throws { schema = try JSONParser.parse(LedgerSchema.bytes) }

  @Test("the tool prints the schema that the documentation has")
  func printed() throws {
    let tool = try Tool()
    let run = try tool.run(["schema"])
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let document = try InputFile(
      root + "/docs/ledger.schema.json", limit: ByteCount(bytes: 1 << 20), limitAdvice: "")
    #expect(run.code == 0 && Array(run.output.utf8) == document.bytes)
  }

  @Test("its version is the ledger's")
  func version() {
    let number = schema["properties"]?["schemaVersion"]?["const"]
    #expect(number == .number(Double(Ledger.schemaVersion)))
    #expect(schema["$id"]?.string == "urn:synoptic:ledger:\(Ledger.schemaVersion)")
  }

  private func words(_ path: String...) -> Set<String> {
    var value = schema["$defs"]
    for key in path { value = value?[key] }
    return Set(value?["enum"]?.strings ?? [])
  }

  @Test("its words are the ledger's")
  func words() {
    #expect(words("language") == Set(Language.allCases.map(\.tag)))
    #expect(words("topic") == Set(Difference.Topic.allCases.map(\.rawValue)))
    #expect(words("anchor", "properties", "kind") == Set(Anchor.Kind.allCases.map(\.rawValue)))
    #expect(words("group", "properties", "mark") == Set(Mark.allCases.map(\.rawValue)))
    #expect(
      words("coverage", "properties", "status") == Set(Coverage.Status.allCases.map(\.rawValue)))
    #expect(words("finding", "properties", "kind") == Set(Finding.Kind.allCases.map(\.rawValue)))
    #expect(
      words("finding", "properties", "severity") == Set(Finding.Severity.allCases.map(\.rawValue)))
    #expect(
      words("fact", "properties", "cells", "additionalProperties", "properties", "state")
        == Set(Fact.State.allCases.map(\.rawValue)))
  }

  @Test("every object names its members and takes no others")
  func objects() {
    var pending = [schema]
    var count = 0
    while let value = pending.popLast() {
      pending += value.elements + value.members.map(\.value)
      guard value["type"]?.string == "object", let properties = value["properties"] else {
        continue
      }
      count += 1
      #expect(value["additionalProperties"] == .bool(false))
      let required = Set(value["required"]?.strings ?? [])
      let named = Set(properties.members.map(\.key))
      #expect(required == named.subtracting(["furnitureKind"]))
    }
    #expect(count > 10)
  }

  @Test("every reference leads somewhere")
  func references() {
    var pending = [schema]
    while let value = pending.popLast() {
      pending += value.elements + value.members.map(\.value)
      guard let reference = value["$ref"]?.string else { continue }
      let name = String(reference.dropFirst("#/$defs/".count))
      #expect(reference.hasPrefix("#/$defs/") && schema["$defs"]?[name] != nil, "\(reference)")
    }
  }

  private func json(of ledger: Ledger) throws -> [UInt8] {
    var bytes: [UInt8] = []
    LedgerJSON.write(ledger) { bytes += $0 }
    return bytes
  }

  @Test("what is written of a ledger with all there can be follows it")
  func following() throws {
    let validator = SchemaValidator(schema)
    let ferry = try JSONParser.parse(try json(of: try FerryStory.ledger()))
    #expect(validator.complaints(about: ferry) == [])
    let synthetic = SyntheticLedger.make(paragraphs: 30, versions: 4)
    #expect(validator.complaints(about: try JSONParser.parse(try json(of: synthetic))) == [])
  }

  @Test("what the tool writes follows it")
  func output() throws {
    let tool = try Tool()
    let run = try tool.run(["compare", "--json"] + (try tool.versions()))
    let written = try JSONParser.parse(Array(run.output.utf8))
    #expect(SchemaValidator(schema).complaints(about: written) == [])
  }

  @Test("what does not follow it is told from what does")
  func straying() throws {
    let text = String(decoding: try json(of: try FerryStory.ledger()), as: UTF8.self)
    let changes = [
      ("\"schemaVersion\":1", "\"schemaVersion\":2"), ("\"reference\":", "\"preference\":"),
      ("\"status\":\"partial\"", "\"status\":\"half\""), ("\"index\":0", "\"index\":-1"),
      ("\"furniture\":true,\"furnitureKind\"", "\"furniture\":false,\"furnitureKind\""),
      ("\"id\":\"en:0.0\"", "\"id\":\"en.0.0\""), ("\"uk-en\"", "\"uk/en\""),
      ("\"ru-uk\":[[", "\"ru-uk\":[[7],["),
      ("\"confidence\":1", "\"confidence\":1.5"), ("\"primary\":true", "\"primary\":\"yes\""),
    ]
    for (word, other) in changes {
      let parts = text.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(word) is not written")
      let changed = try JSONParser.parse(Array(parts.joined(separator: other).utf8))
      #expect(!SchemaValidator(schema).complaints(about: changed).isEmpty, "\(word)")
    }
  }
}
