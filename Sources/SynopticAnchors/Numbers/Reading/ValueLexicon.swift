import SynopticLedger
import SynopticLexicon

/// What the lexicon's tables of quantities say, read once and kept by concept.
struct ValueLexicon: Sendable {
  /// The lexicon.
  let lexicon: Lexicon

  /// The units by their ids.
  private let units: [String: MeasureUnit]

  /// The values of number words by their ids.
  private let powers: [String: Double]

  /// The first currency of the table that has a code.
  private let currencies: [String: MeasureUnit]

  /// The first parts of compound words, by language, the longest first.
  private let prefixes: [Language: [NumberPrefix]]

  /// What concepts met so far say.
  private var known: [ConceptID: WordMeaning] = [:]

  /// Reads the tables that are looked up by id: units, currencies, number words.
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var units: [String: MeasureUnit] = [:]
    var powers: [String: Double] = [:]
    var currencies: [String: MeasureUnit] = [:]
    var prefixes: [Language: [NumberPrefix]] = [:]
    for (position, layer) in lexicon.layers.enumerated() {
      for table in 0..<layer.image.tableCount {
        let kind = TableKind(rawValue: layer.image.tableName(table))
        guard
          kind == .units || kind == .currencies || kind == .numberWords || kind == .numberPrefixes
        else { continue }
        for index in layer.image.concepts(of: table) {
          let concept = ConceptID(layer: position, index: index)
          let name = layer.image.name(of: index)
          if kind == .numberPrefixes {
            for (language, prefix) in Self.prefixes(concept, lexicon) {
              prefixes[language, default: []].append(prefix)
            }
          } else if kind == .numberWords {
            if name.hasPrefix("scale-"), let value = Self.number("value", of: concept, lexicon) {
              powers[name] = value
            }
          } else if let unit = Self.unit(concept, name, kind, lexicon) {
            if units[name] == nil { units[name] = unit }
            if unit.factor == 1, let code = unit.currencies.first, currencies[code] == nil {
              currencies[code] = unit
            }
          }
        }
      }
    }
    self.units = units
    self.powers = powers
    self.currencies = currencies
    self.prefixes = prefixes.mapValues { list in
      // Of two parts of one length either may stand first: only one of them can match.
      list.sorted { $0.form.count > $1.form.count }
    }
  }

  /// The first parts of compound words of a language, the longest first.
  func prefixes(in language: Language) -> [NumberPrefix] { prefixes[language] ?? [] }

  /// The unit with an id of `Quantities/units`.
  func unit(_ name: String) -> MeasureUnit? { units[name] }

  /// The currency that has an ISO 4217 code.
  func currency(_ code: String) -> MeasureUnit? { currencies[code] }

  /// What a word with these senses can be in a number or a date.
  mutating func meaning(of senses: [Sense]) -> WordMeaning {
    var meaning = WordMeaning()
    for sense in senses.filter({ !$0.isLoose }) + senses.filter(\.isLoose) {
      meaning.add(self.meaning(of: sense))
    }
    return meaning
  }

  /// What a folded form can be in a number or a date, whatever its case.
  mutating func meaning(ofForm form: ArraySlice<UInt8>, in language: Language) -> WordMeaning {
    meaning(of: lexicon.lemmas(ofForm: form.span, in: language).flatMap { lexicon.senses(of: $0) })
  }

  /// What letters glued to digits can be, in whatever language.
  mutating func meaning(ofLetters letters: ArraySlice<UInt8>) -> WordMeaning {
    let isLatin = letters.first.map { $0 < 0x80 || $0 == 0xC2 || $0 == 0xC3 } ?? true
    var meaning = WordMeaning()
    for language in isLatin ? [.english] : [.russian, .ukrainian] as [Language] {
      meaning.add(self.meaning(ofForm: letters, in: language))
    }
    return meaning
  }

  private mutating func meaning(of sense: Sense) -> WordMeaning {
    var meaning = known[sense.concept] ?? read(sense.concept)
    known[sense.concept] = meaning
    guard sense.isLoose else { return meaning }
    meaning.numbers = meaning.numbers.map { $0.loose(true) }
    meaning.units = meaning.units.map { ($0.unit, true) }
    meaning.bound = meaning.bound.map { ($0.bound, true) }
    meaning.calendar = meaning.calendar.map {
      CalendarSense(kind: $0.kind, number: $0.number, isLoose: true)
    }
    meaning.relative = meaning.relative.map { ($0.sense, true) }
    meaning.clock = meaning.clock.map { ($0.sense, true) }
    return meaning
  }

  /// Reads the row of a concept.
  private func read(_ concept: ConceptID) -> WordMeaning {
    var meaning = WordMeaning()
    let kind = lexicon.kind(of: concept)
    switch kind {
    case .functionWords, .pronouns, .negators: meaning.traits = .function
    case .roles: meaning.traits = .person
    case .speech: meaning.traits = .speech
    case .modality:
      if lexicon.cell("degree", of: concept) == "planned" { meaning.roles = .future }
    case .qualifiers:
      meaning.bound = lexicon.cell("bound", of: concept).flatMap(Bound.init(rawValue:)).map {
        ($0, false)
      }
    case .numberWords:
      if let number = number(concept) { meaning.numbers = [number] }
    case .units, .currencies:
      if let unit = Self.unit(concept, lexicon.name(of: concept), kind, lexicon) {
        meaning.units = [(unit, false)]
      }
    case .calendar:
      if let part = lexicon.cell("kind", of: concept).flatMap(CalendarSense.Kind.init(rawValue:)),
        let number = lexicon.cell("number", of: concept).flatMap({ Int($0) })
      {
        meaning.calendar = [CalendarSense(kind: part, number: number, isLoose: false)]
      }
    case .relativeDates:
      meaning.relative =
        (lexicon.cell("range", of: concept).flatMap(RelativeSense.init(code:))).map {
          [($0, false)]
        } ?? []
    case .clock:
      meaning.clock =
        (lexicon.cell("meaning", of: concept).flatMap(ClockSense.init(rawValue:))).map {
          [($0, false)]
        } ?? []
    case .quantityGrammar:
      let role = lexicon.cell("role", of: concept) ?? ""
      meaning.roles = WordMeaning.Roles.named[role] ?? []
      if role.hasPrefix("tail "), let tail = tail(String(role.dropFirst(5))) {
        meaning.tails = [tail]
      }
    default:
      if let kind, kind.isPlace { meaning.traits = .place }
    }
    return meaning
  }

  /// The first parts of compounds that a row names.
  private static func prefixes(
    _ concept: ConceptID, _ lexicon: Lexicon
  ) -> [(language: Language, prefix: NumberPrefix)] {
    guard let value = number("value", of: concept, lexicon) else { return [] }
    let columns: [(name: String, language: Language)] = [
      ("russian", .russian), ("ukrainian", .ukrainian),
    ]
    return columns.flatMap { column in
      Term.terms(in: lexicon.cell(column.name, of: concept) ?? "").map { term in
        (column.language, NumberPrefix(form: Array(term.text.utf8), value: value))
      }
    }
  }

  private func tail(_ name: String) -> WordMeaning.Tail? {
    if name == "ordinal" { return .ordinal }
    if name.hasPrefix("n-") { return powers["scale-" + name.dropFirst(2)].map { .power($0) } }
    return units[name].map { .unit($0) }
  }

  private func number(_ concept: ConceptID) -> NumberSense? {
    guard let kind = lexicon.cell("kind", of: concept).flatMap(NumberSense.Kind.init(rawValue:)),
      let cell = lexicon.cell("value", of: concept)
    else { return nil }
    if kind == .approximate {
      guard let dots = cell.firstRange(of: ".."), let least = Double(cell[..<dots.lowerBound]),
        let greatest = Double(cell[dots.upperBound...])
      else { return nil }
      return NumberSense(kind: kind, value: least, greatest: greatest)
    }
    return Double(cell).map { NumberSense(kind: kind, value: $0) }
  }

  private static func number(
    _ column: String, of concept: ConceptID, _ lexicon: Lexicon
  ) -> Double? {
    lexicon.cell(column, of: concept).flatMap { Double($0) }
  }

  private static func unit(
    _ concept: ConceptID, _ name: String, _ kind: TableKind?, _ lexicon: Lexicon
  ) -> MeasureUnit? {
    let factor = number("factor", of: concept, lexicon)
    if kind == .currencies {
      let codes = (lexicon.cell("code", of: concept) ?? "").split(separator: " ").map { String($0) }
      return MeasureUnit(
        concept: concept, name: name, dimension: .money, factor: factor ?? 1, currencies: codes)
    }
    guard
      let dimension = lexicon.cell("dimension", of: concept)
        .flatMap(MeasureUnit.Dimension.init(rawValue:))
    else { return nil }
    return MeasureUnit(
      concept: concept, name: name, dimension: dimension, factor: factor,
      offset: number("offset", of: concept, lexicon) ?? 0)
  }
}
