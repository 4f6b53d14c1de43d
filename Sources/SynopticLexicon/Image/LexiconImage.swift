package import SynopticLedger

/// A compiled lexicon: tables, concepts, lemmas and forms, read in place.
///
/// An image is made by ``LexiconCompiler``. It begins with ``magic``, ``formatVersion`` and the length of
/// the whole, then has the start of every ``ImageSection``, then the sections.
package struct LexiconImage: Sendable {
  /// The first four bytes, as a number.
  package static let magic: UInt32 = 0x4E59_534C

  /// The version of the form; images of other versions are not read.
  package static let formatVersion: UInt32 = 1

  /// A lemma's position among the lemmas of an image.
  package typealias WordIndex = Int

  /// A concept's position among the concepts of an image.
  package typealias ConceptIndex = Int

  private let memory: ImageMemory
  private let starts: [Int]
  private let forms: [StringMap]
  private let phrases: [StringMap]
  private let openings: StringMap
  private let texts: StringMap

  /// The number of tables.
  package let tableCount: Int

  /// The number of concepts.
  package let conceptCount: Int

  /// The number of lemmas.
  package let wordCount: Int

  /// Opens an image, or returns nil where the bytes are no whole image of this version.
  ///
  /// - Parameter memory: The bytes.
  package init?(_ memory: ImageMemory) {
    let sections = ImageSection.allCases.count
    guard memory.word(at: 0) == Self.magic, memory.word(at: 4) == Self.formatVersion,
      Int(memory.word(at: 8)) == memory.count
    else { return nil }
    var starts = (0..<sections).map { Int(memory.word(at: 12 + 4 * $0)) }
    starts.append(memory.count)
    guard starts[0] >= 12 + 4 * sections, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.memory = memory
    self.starts = starts
    let map = { (section: ImageSection) in
      StringMap(memory, section: starts[section.rawValue]..<starts[section.rawValue + 1])
    }
    forms = [map(.englishForms), map(.russianForms), map(.ukrainianForms)]
    phrases = [map(.englishPhrases), map(.russianPhrases), map(.ukrainianPhrases)]
    openings = map(.openings)
    texts = map(.texts)
    tableCount = Int(memory.word(at: starts[ImageSection.tables.rawValue]))
    conceptCount =
      (starts[ImageSection.concepts.rawValue + 1] - starts[ImageSection.concepts.rawValue]) / 8
    wordCount = max(
      0, (starts[ImageSection.words.rawValue + 1] - starts[ImageSection.words.rawValue]) / 12 - 1)
  }

  // MARK: Looking up

  /// The lemmas of which a folded form is a form.
  ///
  /// - Complexity: O(*k* log *n*), where *k* is the length of the form and *n* the number of forms.
  package func words(ofForm form: Span<UInt8>, in language: Language) -> [WordIndex] {
    guard let position = Language.known.firstIndex(of: language), let number = forms[position][form]
    else { return [] }
    return list(number)
  }

  /// The lemmas of several words whose stems, parted by blanks, are these.
  package func words(ofPhrase stems: Span<UInt8>, in language: Language) -> [WordIndex] {
    guard let position = Language.known.firstIndex(of: language),
      let number = phrases[position][stems]
    else { return [] }
    return list(number)
  }

  /// Whether a phrase of several words begins with these bytes.
  package func hasPhrase(beginningWith stems: Span<UInt8>, in language: Language) -> Bool {
    guard let position = Language.known.firstIndex(of: language) else { return false }
    return phrases[position].hasKey(beginningWith: stems)
  }

  /// The number of words that may follow `stem` in a phrase that begins with it; 0 where none does.
  package func longestPhrase(opening stem: Span<UInt8>, in language: Language) -> Int {
    var key = Array(language.tag.utf8)
    for position in stem.indices { key.append(stem[position]) }
    return Int(openings[key.span] ?? 0)
  }

  /// Calls `body` with every form of a language and its lemmas, in byte order.
  package func forEachForm(
    of language: Language, _ body: (_ form: [UInt8], _ words: [WordIndex]) -> Void
  ) {
    guard let position = Language.known.firstIndex(of: language) else { return }
    forms[position].forEachEntry { body($0, list($1)) }
  }

  /// The number of forms of a language.
  package func formCount(of language: Language) -> Int {
    Language.known.firstIndex(of: language).map { forms[$0].count } ?? 0
  }

  // MARK: Lemmas

  /// The spelling of a lemma.
  package func lemma(_ word: WordIndex) -> String {
    string(Int(memory.word(at: start(.words) + 12 * word)))
  }

  /// The language of a lemma.
  package func language(of word: WordIndex) -> Language {
    let number = Int(memory.word(at: start(.words) + 12 * word + 4))
    return number < Language.known.count ? Language.known[number] : .undetermined
  }

  /// The senses of a lemma, in the order of the tables.
  package func senses(of word: WordIndex) -> [(concept: ConceptIndex, isLoose: Bool)] {
    let first = Int(memory.word(at: start(.words) + 12 * word + 8))
    let last = Int(memory.word(at: start(.words) + 12 * (word + 1) + 8))
    guard first < last, word < wordCount else { return [] }
    return (first..<last).map { position in
      let sense = memory.word(at: start(.senses) + 4 * position)
      return (Int(sense & 0x7FFF_FFFF), sense >> 31 == 1)
    }
  }

  // MARK: Concepts and tables

  /// The name of a concept, such as `bank.money`.
  package func name(of concept: ConceptIndex) -> String { string(nameNumber(of: concept)) }

  /// The number of a concept's name among the strings of the image, where no string stands twice.
  package func nameNumber(of concept: ConceptIndex) -> Int {
    Int(memory.word(at: start(.concepts) + 8 * concept))
  }

  /// The table that a concept stands in.
  package func table(of concept: ConceptIndex) -> Int {
    Int(memory.word(at: start(.concepts) + 8 * concept + 4))
  }

  /// The name of a table, such as `Concepts/war`.
  package func tableName(_ table: Int) -> String { string(field(0, of: table)) }

  /// The concepts of a table.
  package func concepts(of table: Int) -> Range<ConceptIndex> {
    let first = field(1, of: table)
    let end = table + 1 < tableCount ? field(1, of: table + 1) : conceptCount
    return first..<max(first, end)
  }

  /// A cell of an extra column of a concept's row, or nil where the table has no such column.
  package func cell(_ column: String, of concept: ConceptIndex) -> String? {
    cellNumber(column, of: concept).map { string($0) }
  }

  /// The number of a cell's text among the strings of the image, or nil where the table has no such column.
  package func cellNumber(_ column: String, of concept: ConceptIndex) -> Int? {
    let table = table(of: concept)
    let columns = field(3, of: table)
    let name = Array(column.utf8)
    for position in 0..<columns where isString(field(4 + position, of: table), name.span) {
      let place = field(2, of: table) + (concept - field(1, of: table)) * columns + position
      return Int(memory.word(at: start(.cells) + 4 * place))
    }
    return nil
  }

  /// The text of a file that is kept as it is, such as `Rules/names`, or nil where there is none.
  package func text(named name: String) -> String? {
    texts[Array(name.utf8).span].map { string(Int($0)) }
  }

  // MARK: Reading

  private func start(_ section: ImageSection) -> Int { starts[section.rawValue] }

  private func string(_ number: Int) -> String { memory.string(range(ofString: number)) }

  private func isString(_ number: Int, _ bytes: Span<UInt8>) -> Bool {
    let range = range(ofString: number)
    return range.count == bytes.count
      && memory.commonPrefix(range, with: bytes, from: 0) == bytes.count
  }

  /// Where a string stands; nowhere where there is no such string.
  private func range(ofString number: Int) -> Range<Int> {
    let start = start(.strings)
    let count = Int(memory.word(at: start))
    guard number < count else { return 0..<0 }
    let bytes = start + 4 + 4 * (count + 1)
    let first = bytes + Int(memory.word(at: start + 4 + 4 * number))
    let end = bytes + Int(memory.word(at: start + 8 + 4 * number))
    return first..<max(first, end)
  }

  /// One number of a table's record; records are found through the list of their places.
  private func field(_ position: Int, of table: Int) -> Int {
    let start = start(.tables)
    let record = Int(memory.word(at: start + 4 + 4 * table))
    return Int(memory.word(at: start + record + 4 * position))
  }

  /// The lemmas that a number of a map stands for: one, or a list of several.
  private func list(_ number: UInt32) -> [Int] {
    guard number >> 31 == 1 else { return [Int(number)] }
    let place = start(.lists) + Int(number & 0x7FFF_FFFF)
    let count = min(Int(memory.word(at: place)), 64)
    return (0..<count).map { Int(memory.word(at: place + 4 + 4 * $0)) }
  }
}
