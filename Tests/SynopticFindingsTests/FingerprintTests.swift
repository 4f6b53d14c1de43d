import SynopticLedger
import SynopticTestSupport
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  @Test("have 16 hexadecimal digits and are all different", arguments: Corpus.names)
  func shape(_ name: String) throws {
    let ledger = try Stories.ledger(of: name)
    let digits = Set("0123456789abcdef")
    for prints in [ledger.facts.map(\.fingerprint), ledger.findings.map(\.fingerprint)] {
      #expect(prints.allSatisfy { $0.count == 16 && $0.allSatisfy { digits.contains($0) } })
      #expect(Set(prints).count == prints.count)
    }
  }

  @Test("do not depend on the names of files")
  func names() throws {
    let texts = [Bridge.text(Bridge.english + [GapTests.addition]), Bridge.text(Bridge.russian)]
    let first = try LittleStory([("en", texts[0]), ("ru", texts[1])])
    let second = try LittleStory([("wire", texts[0]), ("site", texts[1])])
    #expect(
      first.ledger.findings.map(\.fingerprint) == second.ledger.findings.map(\.fingerprint))
    #expect(
      Set(first.ledger.facts.map(\.fingerprint)) == Set(second.ledger.facts.map(\.fingerprint)))
  }

  @Test("stay when other paragraphs change, and change with their own quotes")
  func paragraphs() throws {
    func print(_ english: [String]) throws -> String? {
      let story = try LittleStory([
        ("en", Bridge.text(english)), ("ru", Bridge.text(Bridge.russian)),
      ])
      return story.findings(.omitted).first {
        story.quotes($0)["en"]?.contains("pillars") ?? false
      }?
      .fingerprint
    }
    let before = try print(Bridge.english + [GapTests.addition])
    let other = "The governor promised a second bridge downstream within ten years."
    #expect(try print(Bridge.english + [other, GapTests.addition]) == before)
    #expect(try print(Array(Bridge.english.dropLast()) + [GapTests.addition]) == before)
    let changed = GapTests.addition.replacing("12", with: "14")
    #expect(try print(Bridge.english + [changed]) != before)
    #expect(before != nil)
  }

  @Test("fold blanks and composed letters")
  func folding() throws {
    let composed = "У Йорку поліція знайшла 12 ящиків із йодом."
    let decomposed = composed.replacing("й", with: "и\u{306}").replacing(" ящ", with: "\u{A0}ящ")
    func print(_ sentence: String) throws -> [String] {
      let story = try LittleStory([
        ("uk", Bridge.text(Bridge.ukrainian + [sentence])), ("en", Bridge.text(Bridge.english)),
      ])
      return story.findings(.omitted).map(\.fingerprint)
    }
    #expect(try print(composed).count == 1)
    #expect(try print(composed) == print(decomposed))
  }
}
