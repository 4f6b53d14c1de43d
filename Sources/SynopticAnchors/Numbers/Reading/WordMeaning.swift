/// What a word can be in a number or a date.
struct WordMeaning: Sendable {
  /// What a word does between numbers; the codes of `Quantities/grammar`.
  struct Roles: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let and = Roles(rawValue: 1 << 0)
    static let or = Roles(rawValue: 1 << 1)
    static let of = Roles(rawValue: 1 << 2)
    static let outOf = Roles(rawValue: 1 << 3)
    static let `in` = Roles(rawValue: 1 << 4)
    static let article = Roles(rawValue: 1 << 5)
    static let determiner = Roles(rawValue: 1 << 6)
    static let every = Roles(rawValue: 1 << 7)
    static let to = Roles(rawValue: 1 << 8)
    static let from = Roles(rawValue: 1 << 9)
    static let minus = Roles(rawValue: 1 << 10)
    static let point = Roles(rawValue: 1 << 11)
    static let age = Roles(rawValue: 1 << 12)
    static let change = Roles(rawValue: 1 << 13)
    static let score = Roles(rawValue: 1 << 14)
    static let reference = Roles(rawValue: 1 << 15)
    static let referenceNoun = Roles(rawValue: 1 << 16)
    static let future = Roles(rawValue: 1 << 17)
    static let past = Roles(rawValue: 1 << 18)
    static let ordinalSuffix = Roles(rawValue: 1 << 19)
    static let cardinalSuffix = Roles(rawValue: 1 << 20)
    static let decadeSuffix = Roles(rawValue: 1 << 21)
    static let stamp = Roles(rawValue: 1 << 22)
    static let at = Roles(rawValue: 1 << 23)
    static let top = Roles(rawValue: 1 << 24)

    /// The roles by their codes.
    static let named: [String: Roles] = [
      "and": .and, "or": .or, "of": .of, "out-of": .outOf, "in": .in, "article": .article,
      "determiner": .determiner, "every": .every, "to": .to, "from": .from, "minus": .minus,
      "point": .point, "age": .age, "change": .change, "score": .score, "reference": .reference,
      "reference-noun": .referenceNoun, "future": .future, "past": .past,
      "suffix-ordinal": .ordinalSuffix, "suffix-cardinal": .cardinalSuffix,
      "suffix-decade": .decadeSuffix, "stamp": .stamp, "at": .at, "top": .top,
    ]
  }

  /// What sort of word it is, as far as the noun beside a number depends on it.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// A function word, a pronoun or a negator.
    static let function = Traits(rawValue: 1)
    /// It is declined as an adjective.
    static let adjectival = Traits(rawValue: 2)
    /// It is a verb and nothing else.
    static let verbal = Traits(rawValue: 4)
    /// An English plural.
    static let plural = Traits(rawValue: 8)
    /// A noun for a person or a body.
    static let person = Traits(rawValue: 16)
    /// The name of a place.
    static let place = Traits(rawValue: 32)
    /// A verb of saying.
    static let speech = Traits(rawValue: 64)
    /// A verb in the past.
    static let past = Traits(rawValue: 128)
    /// A verb in the future.
    static let future = Traits(rawValue: 1024)
    /// It ends as a noun in the genitive may.
    static let genitive = Traits(rawValue: 2048)
    /// It ends as a noun that is counted may: лет, минут, метров.
    static let counting = Traits(rawValue: 4096)
    /// It holds digits.
    static let digits = Traits(rawValue: 256)
    /// It has a capital of its own.
    static let name = Traits(rawValue: 512)
  }

  /// What a word after digits, or after the first part of a compound, counts: a unit or a power.
  enum Tail: Hashable, Sendable {
    case unit(MeasureUnit)
    case power(Double)
    /// An anniversary, which is told by an ordinal elsewhere.
    case ordinal
  }

  /// The numbers that it may be.
  var numbers: [NumberSense] = []

  /// The units and currencies that it may be, plain ones first.
  var units: [(unit: MeasureUnit, isLoose: Bool)] = []

  /// How it bounds a number beside it.
  var bound: (bound: Bound, isLoose: Bool)?

  /// The parts of the calendar that it may be.
  var calendar: [CalendarSense] = []

  /// What it says of a date.
  var relative: [(sense: RelativeSense, isLoose: Bool)] = []

  /// What it says of a time of the day.
  var clock: [(sense: ClockSense, isLoose: Bool)] = []

  /// What it does between numbers.
  var roles: Roles = []

  /// What sort of word it is.
  var traits: Traits = []

  /// What it counts as the second part of a compound: `часовой` in двухчасовой.
  var tails: [Tail] = []

  /// What it says as a compound of a number and a unit: двухчасовой, полгода.
  var compound: (value: Double, tail: Tail)?

  /// For a token of digits and letters, what the letters before (0) and after (1) the digits are.
  var affixes: [WordMeaning] = []

  /// Makes a word that says nothing.
  init() {}

  /// Whether the word may begin a number or a date, or bear on one.
  var isSilent: Bool {
    numbers.isEmpty && units.isEmpty && bound == nil && calendar.isEmpty && relative.isEmpty
      && clock.isEmpty && compound == nil && !traits.contains(.digits)
      && roles.isDisjoint(with: [.every, .article, .age, .minus])
  }

  /// The first plain number of a kind that it may be, then the first loose one.
  func number(_ kinds: NumberSense.Kind..., isLoose: Bool? = nil) -> NumberSense? {
    numbers.first { kinds.contains($0.kind) && (isLoose == nil || $0.isLoose == isLoose) }
  }

  /// The part of the calendar of a kind that it may be.
  func calendar(_ kind: CalendarSense.Kind) -> CalendarSense? { calendar.first { $0.kind == kind } }

  /// Whether it has a sense for times of the day.
  func hasClock(_ sense: ClockSense) -> Bool { clock.contains { $0.sense == sense } }

  /// Adds what another reading of the same word says.
  mutating func add(_ other: WordMeaning) {
    numbers += other.numbers
    units += other.units
    if bound == nil { bound = other.bound }
    calendar += other.calendar
    relative += other.relative
    clock += other.clock
    roles.formUnion(other.roles)
    traits.formUnion(other.traits)
    tails += other.tails
  }
}
