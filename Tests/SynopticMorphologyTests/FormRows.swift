import SynopticLedger
import SynopticMorphology
import Testing

/// Tables of lemmas and forms as the tests write them: `lemma: form form`, one a line.
enum FormRows {
  /// A lemma, perhaps with a mark of its class (`ночь/n`), and forms.
  struct Row: Sendable, CustomTestStringConvertible {
    let lemma: String
    let mark: String
    let forms: [String]

    var testDescription: String { mark.isEmpty ? lemma : "\(lemma)/\(mark)" }

    /// The forms of the row that the inflector does not make.
    func missing(in language: Language) throws -> [String] {
      let made = try made(in: language)
      return forms.filter { !made.contains($0) }
    }

    /// The forms of the row that the inflector makes.
    func present(in language: Language) throws -> [String] {
      let made = try made(in: language)
      return forms.filter { made.contains($0) }
    }

    private func made(in language: Language) throws -> Set<String> {
      Set(
        try FormRows.inflector.get()
          .forms(of: Array(lemma.utf8), language: language, wordClass: WordClass(mark: mark))
          .map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// The inflector of all tests; its tables are read once.
  static let inflector = Result { () throws(GrammarFailure) in try Inflector() }

  /// Reads a table.
  static func rows(_ table: String) -> [Row] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let head = parts[0].split(separator: "/")
      return Row(
        lemma: head[0].trimmingPrefix { $0 == " " }.description,
        mark: head.count > 1 ? String(head[1]) : "",
        forms: parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : [])
    }
  }
}
