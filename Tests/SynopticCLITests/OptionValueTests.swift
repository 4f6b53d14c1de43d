import SynopticCLI
import SynopticLedger
import Testing

@Suite("Values of options")
struct OptionValueTests {
  @Test(
    "numbers of bytes",
    arguments: [
      ("1", 1), ("65536", 65_536), ("512K", 524_288), ("64M", 67_108_864), ("64m", 67_108_864),
      ("2G", 2_147_483_648), ("007", 7),
    ])
  func byteCounts(_ text: String, _ bytes: Int) {
    #expect(ByteCount(text)?.bytes == bytes)
  }

  @Test(
    "what is no number of bytes",
    arguments: [
      "", "0", "K", "-1", "+1", "1.5M", "64 M", "64MB", "0x10", "٣", "9999999999999999999",
      "9999999999G",
    ])
  func noByteCounts(_ text: String) { #expect(ByteCount(text) == nil) }

  @Test(
    "numbers of bytes are shown in the greatest unit that divides them",
    arguments: [
      (1, "1 byte"), (5, "5 bytes"), (1024, "1 KiB"), (67_108_864, "64 MiB"), (1 << 30, "1 GiB"),
      (1025, "1025 bytes"),
    ])
  func shownByteCounts(_ bytes: Int, _ text: String) {
    #expect(ByteCount(bytes: bytes).description == text)
  }

  @Test(
    "languages by tag, in any case, with a region or without",
    arguments: [
      ("en", Language.english), ("EN-gb", .english), ("ru", .russian), ("ru_RU", .russian),
      ("uk", .ukrainian),
      ("uk-Cyrl-UA", .ukrainian),
    ])
  func languages(_ name: String, _ language: Language) throws {
    let read = try LanguageName(name)
    #expect(read.language == language && !read.isCountry)
  }

  @Test("the country's code is taken for the language's, and told apart")
  func country() throws {
    let read = try LanguageName("UA")
    #expect(read.language == .ukrainian && read.isCountry)
  }

  @Test("other languages are refused", arguments: ["", "de", "und", "english", "rus", "-", "u"])
  func noLanguages(_ name: String) {
    #expect(throws: Trouble.self) { try LanguageName(name) }
  }

  private func finding(_ kind: Finding.Kind, _ severity: Finding.Severity = .warning) -> Finding {
    Finding(
      id: "n1", kind: kind, topic: nil, severity: severity, fact: nil, fingerprint: "f",
      versions: [],
      evidence: [], reason: "")
  }

  @Test("levels of findings")
  func levels() throws {
    let some = [finding(.omitted), finding(.added)]
    #expect(try FindingLevel("any").isReached(by: some))
    #expect(try !FindingLevel("any").isReached(by: []))
    #expect(try !FindingLevel("any").isReached(by: [finding(.moved, .note)]))
    #expect(try FindingLevel("moved").isReached(by: [finding(.moved, .note)]))
    #expect(try !FindingLevel("never").isReached(by: some))
    #expect(try FindingLevel("conflict,omitted").isReached(by: some))
    #expect(try !FindingLevel("conflict,moved").isReached(by: some))
    for kind in Finding.Kind.allCases {
      #expect(try FindingLevel(kind.rawValue).isReached(by: [finding(kind)]))
    }
  }

  @Test(
    "levels that are none are refused",
    arguments: ["", "all", "conflict,", "conflict,any", "Conflict", "never,added"])
  func noLevels(_ text: String) {
    #expect(throws: Trouble.self) { try FindingLevel(text) }
  }
}
