import SynopticLedger
import Testing

/// What is a conflict between two short versions, and what is none, in every pair of languages.
@Suite("Conflicts between two statements")
struct ConflictTests {
  private func check(_ row: ConflictCase, _ languages: LanguagePair) throws {
    let compared = try ComparedCase(row, in: languages)
    #expect(compared.conflicts(of: "first") == ComparedCase.expected(row, in: languages))
  }

  @Test("numbers", arguments: ConflictCase.numbers, LanguagePair.all)
  func numbers(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("parts and wholes", arguments: ConflictCase.parts, LanguagePair.all)
  func parts(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("dates", arguments: ConflictCase.dates, LanguagePair.all)
  func dates(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("places", arguments: ConflictCase.places, LanguagePair.all)
  func places(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("names", arguments: ConflictCase.names, LanguagePair.all)
  func names(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("roles", arguments: ConflictCase.roles, LanguagePair.all)
  func roles(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("negation", arguments: ConflictCase.negation, LanguagePair.all)
  func negation(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("speakers", arguments: ConflictCase.speakers, LanguagePair.all)
  func speakers(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test("what may be and what is", arguments: ConflictCase.modality, LanguagePair.all)
  func modality(_ row: ConflictCase, _ languages: LanguagePair) throws { try check(row, languages) }

  @Test(
    "either version tells the conflicts of the other with the quotes swapped, whichever is given first",
    arguments: ConflictCase.all)
  func symmetry(_ row: ConflictCase) throws {
    for languages in LanguagePair.all {
      let compared = try ComparedCase(row, in: languages)
      let reversed = try ComparedCase(row, in: languages, isReversed: true)
      let found = compared.conflicts(of: "first")
      #expect(
        compared.conflicts(of: "second") == found.map(\.swapped).sorted(),
        "\(languages.testDescription)")
      #expect(reversed.conflicts(of: "first") == found, "\(languages.testDescription)")
    }
  }
}
