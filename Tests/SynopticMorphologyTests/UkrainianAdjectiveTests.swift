import SynopticLedger
import SynopticMorphology
import Testing

@Suite("Forms of Ukrainian adjectives")
struct UkrainianAdjectiveTests {
  @Test("adjectives have all cases, and degrees", arguments: FormRows.rows(adjectivesRows))
  func adjectives(_ row: FormRows.Row) throws {
    #expect(try row.missing(in: .ukrainian) == [])
  }

  @Test(
    "nouns declined as adjectives keep their gender or number",
    arguments: FormRows.rows(nounsDeclinedAsAdjectivesRows))
  func nounsDeclinedAsAdjectives(_ row: FormRows.Row) throws {
    #expect(try row.missing(in: .ukrainian) == [])
  }

  private static let adjectivesRows = """
    новий: нового нової нову нове новим новими
    великий: великого великої велику велике великим великими
    синій: синього синьої синю синє синім синіми
    останній: останнього останньої останню останнє останнім останніми
    безкраїй: безкрайого безкрайої безкраю безкрає безкраїм безкраїми
    гарячий: гарячого гарячої гарячу гаряче гарячим гарячими
    військовий: військового військової військову військове військовим військовими
    готовий: готового готової готову готове готовим готовими
    рідний: рідного рідної рідну рідне рідним рідними
    важливий: важливіший важливішого найважливіший найважливіших
    високий: вищий вищого найвищий найвищої
    добрий: кращий кращих найкращий найкращими
    дорогий: дорожчий найдорожчий
    """

  private static let nounsDeclinedAsAdjectivesRows = """
    поранений: пораненого поранені поранених пораненими
    військовий: військового військові військових
    наречена: нареченої нареченій наречену наречені
    минуле: минулого минулому минулим
    майбутнє: майбутнього майбутньому майбутнім
    дані: даних даним даними
    військові: військових військовим військовими
    останні: останніх останнім останніми
    новомиколаївське: новомиколаївського новомиколаївському
    """
}
