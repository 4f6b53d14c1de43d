package import SynopticLedger

/// Gathers the parts of an image and writes them in the form that ``LexiconImage`` reads.
package struct ImageBuilder {
  private var strings: [String] = []
  private var numberOfString: [String: UInt32] = [:]
  private var tables: [(name: UInt32, firstConcept: UInt32, firstCell: UInt32, columns: [UInt32])] =
    []
  private var concepts: [(name: UInt32, table: UInt32)] = []
  private var cells: [UInt32] = []
  private var words: [(lemma: UInt32, language: Language)] = []
  private var senses: [[UInt32]] = []
  private var wordNumbers: [Language: [String: Int]] = [:]
  private var forms: [Language: [[UInt8]: [UInt32]]] = [:]
  private var phrases: [Language: [[UInt8]: [UInt32]]] = [:]
  private var openings: [[UInt8]: UInt32] = [:]
  private var texts: [[UInt8]: UInt32] = [:]

  /// Makes a builder of an empty image.
  package init() {}

  /// Begins a table; the concepts added next are its rows.
  ///
  /// - Parameters:
  ///   - name: The table's name.
  ///   - columns: The names of its extra columns.
  package mutating func beginTable(_ name: String, columns: [String]) {
    tables.append(
      (
        number(of: name), UInt32(concepts.count), UInt32(cells.count),
        columns.map { number(of: $0) }
      ))
  }

  /// Adds a concept to the table that was begun last.
  ///
  /// - Parameters:
  ///   - name: The concept's id.
  ///   - extra: The cells of its extra columns.
  /// - Returns: The concept's position.
  package mutating func addConcept(_ name: String, extra: [String]) -> Int {
    concepts.append((number(of: name), UInt32(tables.count - 1)))
    cells.append(contentsOf: extra.map { number(of: $0) })
    return concepts.count - 1
  }

  /// Adds a sense to a lemma, which is made where it is new.
  ///
  /// - Parameters:
  ///   - concept: The sense.
  ///   - isLoose: The word may stand for it, but usually means something else.
  ///   - lemma: The word's spelling.
  ///   - inflection: What tells words of one spelling apart that do not inflect alike, such as the mark of
  ///     their class.
  ///   - language: The word's language.
  /// - Returns: The lemma's position, and whether it is new.
  package mutating func addSense(
    _ concept: Int, isLoose: Bool, toLemma lemma: String, inflection: String, of language: Language
  ) -> (word: Int, isNew: Bool) {
    let key = "\(lemma)/\(inflection)"
    let sense = UInt32(concept) | (isLoose ? 0x8000_0000 : 0)
    if let word = wordNumbers[language]?[key] {
      if !senses[word].contains(where: { $0 & 0x7FFF_FFFF == UInt32(concept) }) {
        senses[word].append(sense)
      }
      return (word, false)
    }
    words.append((number(of: lemma), language))
    senses.append([sense])
    wordNumbers[language, default: [:]][key] = words.count - 1
    return (words.count - 1, true)
  }

  /// Adds a folded form of a lemma.
  package mutating func addForm(_ form: [UInt8], ofWord word: Int) {
    guard !form.isEmpty, form.count <= StringMapBuilder.longestKey else { return }
    Self.add(UInt32(word), to: &forms[words[word].language, default: [:]][form, default: []])
  }

  /// Adds the stems of a lemma of several words.
  package mutating func addPhrase(_ stems: [[UInt8]], ofWord word: Int) {
    let key = Array(stems.joined(separator: [UInt8(ascii: " ")]))
    guard let first = stems.first, stems.count > 1, key.count <= StringMapBuilder.longestKey
    else { return }
    let language = words[word].language
    Self.add(UInt32(word), to: &phrases[language, default: [:]][key, default: []])
    let opening = Array(language.tag.utf8) + first
    openings[opening] = max(openings[opening] ?? 0, UInt32(stems.count - 1))
  }

  /// Adds the text of a file that is kept as it is.
  package mutating func addText(_ text: String, named name: String) {
    texts[Array(name.utf8)] = number(of: text)
  }

  /// Returns the image's bytes.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of forms.
  package func bytes() -> [UInt8] {
    var lists: [UInt8] = []
    var sections: [ImageSection: [UInt8]] = [:]
    let maps: [(ImageSection, [[UInt8]: [UInt32]]?)] = [
      (.englishForms, forms[.english]), (.russianForms, forms[.russian]),
      (.ukrainianForms, forms[.ukrainian]), (.englishPhrases, phrases[.english]),
      (.russianPhrases, phrases[.russian]), (.ukrainianPhrases, phrases[.ukrainian]),
    ]
    for (section, map) in maps {
      let sorted = (map ?? [:]).sorted { $0.key.lexicographicallyPrecedes($1.key) }
      sections[section] = StringMapBuilder.bytes(
        of: sorted.map { (key: $0.key, number: Self.number(of: $0.value, in: &lists)) })
    }
    for (section, map) in [(ImageSection.openings, openings), (.texts, texts)] {
      let sorted = map.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      sections[section] = StringMapBuilder.bytes(of: sorted.map { (key: $0.key, number: $0.value) })
    }
    sections[.lists] = lists
    sections[.strings] = stringBytes()
    sections[.tables] = tableBytes()
    sections[.concepts] = Self.bytes(concepts.flatMap { [$0.name, $0.table] })
    sections[.cells] = Self.bytes(cells)
    sections[.words] = wordBytes()
    sections[.senses] = Self.bytes(senses.flatMap { $0 })
    return Self.whole(sections)
  }

  private static func add(_ number: UInt32, to list: inout [UInt32]) {
    if !list.contains(number) { list.append(number) }
  }

  private mutating func number(of string: String) -> UInt32 {
    if let number = numberOfString[string] { return number }
    let number = UInt32(strings.count)
    strings.append(string)
    numberOfString[string] = number
    return number
  }

  /// A lemma stands for itself; several become a list, of which the place is marked by the highest bit.
  private static func number(of words: [UInt32], in lists: inout [UInt8]) -> UInt32 {
    if words.count == 1 { return words[0] }
    let place = UInt32(lists.count)
    lists.append(littleEndian: UInt32(words.count))
    for word in words { lists.append(littleEndian: word) }
    return place | 0x8000_0000
  }

  private func stringBytes() -> [UInt8] {
    var result: [UInt8] = []
    var body: [UInt8] = []
    result.append(littleEndian: UInt32(strings.count))
    for string in strings {
      result.append(littleEndian: UInt32(body.count))
      body.append(contentsOf: string.utf8)
    }
    result.append(littleEndian: UInt32(body.count))
    return result + body
  }

  private func tableBytes() -> [UInt8] {
    var places: [UInt8] = []
    var records: [UInt8] = []
    places.append(littleEndian: UInt32(tables.count))
    for table in tables {
      places.append(littleEndian: UInt32(4 + 4 * tables.count + records.count))
      let fields = [table.name, table.firstConcept, table.firstCell, UInt32(table.columns.count)]
      for field in fields + table.columns { records.append(littleEndian: field) }
    }
    return places + records
  }

  private func wordBytes() -> [UInt8] {
    var result: [UInt8] = []
    var firstSense: UInt32 = 0
    for (word, senses) in zip(words, senses) {
      result.append(littleEndian: word.lemma)
      result.append(littleEndian: UInt32(Language.known.firstIndex(of: word.language) ?? 0))
      result.append(littleEndian: firstSense)
      firstSense += UInt32(senses.count)
    }
    for field in [0, 0, firstSense] { result.append(littleEndian: field) }
    return result
  }

  private static func bytes(_ numbers: [UInt32]) -> [UInt8] {
    var result: [UInt8] = []
    for number in numbers { result.append(littleEndian: number) }
    return result
  }

  private static func whole(_ sections: [ImageSection: [UInt8]]) -> [UInt8] {
    let header = 12 + 4 * ImageSection.allCases.count
    var starts: [UInt32] = []
    var body: [UInt8] = []
    for section in ImageSection.allCases {
      while body.count % 4 != 0 { body.append(0) }
      starts.append(UInt32(header + body.count))
      body.append(contentsOf: sections[section] ?? [])
    }
    var result = bytes([
      LexiconImage.magic, LexiconImage.formatVersion, UInt32(header + body.count),
    ])
    result.append(contentsOf: bytes(starts))
    return result + body
  }
}
