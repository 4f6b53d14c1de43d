import SynopticLedger
import Testing

/// What is a conflict between two short versions, and what is none, in every pair of languages.
@Suite("Conflicts between two statements")
struct ConflictTests {
  private func check(_ row: ConflictCase, _ languages: LanguagePair) throws {
    let compared = try ComparedCase(row, in: languages)
    let expected = ComparedCase.expected(row, in: languages)
    #expect(compared.conflicts(of: "first") == expected)
    // What the one contradicts in the other, the other contradicts in the one, with the quotes swapped.
    #expect(compared.conflicts(of: "second") == expected.map(\.swapped))
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
    "conflicts are the same whichever version is given first", arguments: ConflictCase.all,
    [LanguagePair(first: 0, second: 1), LanguagePair(first: 2, second: 2)])
  func order(_ row: ConflictCase, _ languages: LanguagePair) throws {
    let compared = try ComparedCase(row, in: languages)
    let reversed = try ComparedCase(row, in: languages, isReversed: true)
    #expect(reversed.conflicts(of: "first") == compared.conflicts(of: "first"))
    #expect(reversed.conflicts(of: "second") == compared.conflicts(of: "second"))
  }
}
