import SynopticLedger

extension LedgerBuilder {
  /// The position of the version of this name.
  func number(_ id: String) throws(Failure) -> Int {
    guard let number = ledger.versions.firstIndex(where: { $0.id == id }) else {
      throw .version(id)
    }
    return number
  }

  /// The sentence of this name, such as `uk:1.0`.
  func reference(to name: String) throws(Failure) -> SentenceReference {
    let parts = name.split(separator: ":")
    guard parts.count == 2 else { throw .sentence(name) }
    let version = try number(String(parts[0]))
    let numbers = parts[1].split(separator: ".").map { Int($0) }
    guard numbers.count == 2, let paragraph = numbers[0], let sentence = numbers[1],
      ledger.versions[version].paragraphs.indices.contains(paragraph),
      ledger.versions[version].paragraphs[paragraph].sentences.count > sentence
    else { throw .sentence(name) }
    let first = ledger.versions[version].paragraphs[paragraph].sentences.lowerBound
    return SentenceReference(version: version, sentence: first + sentence)
  }

  /// The first place of words in the sentence of this name.
  func passage(_ quote: String, _ name: String) throws(Failure) -> Passage {
    let sentence = try reference(to: name)
    let range = ledger.sentence(sentence).range
    let text = Array(ledger.versions[sentence.version].slice(range).utf8)
    let words = Array(quote.utf8)
    guard !words.isEmpty, words.count <= text.count,
      let start = (0...(text.count - words.count)).first(where: {
        Array(text[$0..<($0 + words.count)]) == words
      })
    else { throw .words(quote, sentence: name) }
    let offset = range.lowerBound + start
    return Passage(sentence: sentence, range: offset..<(offset + words.count))
  }
}
