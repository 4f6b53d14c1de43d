import SynopticCLI
import SynopticLedger
import SynopticScoring
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
}
