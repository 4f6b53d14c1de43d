import SynopticLexicon
import SynopticMorphology
import Testing

@Suite("Terms of a cell")
struct TermTests {
  @Test(
    "marks are read and taken off",
    arguments: [
      ("паром", Term(text: "паром")), ("~судно", Term(text: "судно", isLoose: true)),
      ("власть/n", Term(text: "власть", wordClass: .noun)),
      ("lead/v", Term(text: "lead", wordClass: .verb)),
      ("кожен/a", Term(text: "кожен", wordClass: .adjective)),
      ("дети/p", Term(text: "дети", wordClass: .pluralNoun)),
      ("~кофе/x", Term(text: "кофе", isLoose: true, wordClass: .invariable)),
      ("km/h", Term(text: "km/h")), ("км/ч", Term(text: "км/ч")), ("и/или", Term(text: "и/или")),
      ("прекращение огня", Term(text: "прекращение огня")),
      ("п'ять", Term(text: "п'ять")),
    ])
  func marks(_ cell: String, _ term: Term) {
    #expect(Term.terms(in: cell) == [term])
  }

  @Test("terms are parted by commas")
  func commas() {
    #expect(
      Term.terms(in: "ship, ~vessel, ocean liner, NATO/x")
        == [
          Term(text: "ship"), Term(text: "vessel", isLoose: true), Term(text: "ocean liner"),
          Term(text: "NATO", wordClass: .invariable),
        ])
    #expect(Term.terms(in: "ship,vessel").map(\.text) == ["ship", "vessel"])
  }

  @Test("empty pieces are no terms", arguments: ["", ",", ", ", "~", "~, /n", " "])
  func empty(_ cell: String) {
    #expect(Term.terms(in: cell).isEmpty)
  }

  @Test("a term of several words is a phrase")
  func phrases() {
    #expect(Term.terms(in: "drop anchor, anchor").map(\.isPhrase) == [true, false])
  }
}
