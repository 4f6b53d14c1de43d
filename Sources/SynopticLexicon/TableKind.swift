/// The tables whose rows the code acts on; every other table holds plain meanings or names.
package enum TableKind: String, Hashable, Sendable, CaseIterable {
  case functionWords = "Words/function-words"
  case pronouns = "Words/pronouns"
  case negators = "Words/negators"
  case speech = "Words/speech"
  case sources = "Words/sources"
  case modality = "Words/modality"
  case status = "Words/status"
  case lightVerbs = "Words/light-verbs"
  case connectives = "Words/connectives"
  case qualifiers = "Words/qualifiers"
  case revision = "Words/revision"
  case abbreviations = "Words/abbreviations"
  case furniture = "Words/furniture"
  case roles = "Words/roles"
  case numberWords = "Quantities/number-words"
  case numberPrefixes = "Quantities/number-prefixes"
  case units = "Quantities/units"
  case currencies = "Quantities/currencies"
  case calendar = "Quantities/calendar"
  case relativeDates = "Quantities/relative-dates"
  case clock = "Quantities/clock"
  case quantityGrammar = "Quantities/grammar"
  case antonyms = "Relations/antonyms"
  case falseFriends = "Relations/false-friends"
  case givenNames = "Names/given-names"
  case countries = "Names/countries"
  case regions = "Names/regions"
  case cities = "Names/cities"
  case places = "Names/places"
  case demonyms = "Names/demonyms"
  case institutions = "Names/institutions"
  case companies = "Names/companies"
  case titles = "Names/titles"

  /// Whether the table's rows are names of places.
  package var isPlace: Bool {
    switch self {
    case .countries, .regions, .cities, .places: true
    default: false
    }
  }

  /// Whether the table's rows steer a reading and are no meanings to be matched.
  package var isGrammar: Bool {
    switch self {
    case .functionWords, .pronouns, .negators, .sources, .connectives, .qualifiers, .revision,
      .abbreviations, .furniture, .numberPrefixes, .relativeDates, .clock, .quantityGrammar,
      .lightVerbs, .modality, .status, .speech:
      true
    default: false
    }
  }
}
