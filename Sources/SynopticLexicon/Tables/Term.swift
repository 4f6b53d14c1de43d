package import SynopticMorphology

/// One term of a cell: a word or several, with the marks that the format knows.
package struct Term: Hashable, Sendable {
  /// The words, with single blanks between.
  package let text: String

  /// The word may stand for the sense, but usually means something else.
  package let isLoose: Bool

  /// How it inflects, where a mark says so.
  package let wordClass: WordClass?

  /// Makes a term.
  package init(text: String, isLoose: Bool = false, wordClass: WordClass? = nil) {
    self.text = text
    self.isLoose = isLoose
    self.wordClass = wordClass
  }

  /// Whether the term has several words.
  package var isPhrase: Bool { text.utf8.contains(UInt8(ascii: " ")) }

  /// Reads the terms of a cell.
  ///
  /// - Parameter cell: Terms parted by a comma and a blank, each with its marks.
  /// - Returns: The terms, in the order of the cell.
  package static func terms(in cell: String) -> [Term] {
    guard !cell.isEmpty else { return [] }
    return cell.utf8.split(separator: UInt8(ascii: ",")).compactMap { piece in
      var text = Substring(piece)
      while text.utf8.first == UInt8(ascii: " ") { text.removeFirst() }
      let isLoose = text.utf8.first == UInt8(ascii: "~")
      if isLoose { text.removeFirst() }
      var wordClass: WordClass?
      if let slash = text.lastIndex(of: "/"), let mark = WordClass(mark: text[slash...].dropFirst())
      {
        wordClass = mark
        text = text[..<slash]
      }
      guard !text.isEmpty else { return nil }
      return Term(text: String(text), isLoose: isLoose, wordClass: wordClass)
    }
  }
}
