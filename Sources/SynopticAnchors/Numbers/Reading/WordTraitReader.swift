import SynopticLanguage
import SynopticLedger

/// Tells from a word's form and its lemmas what sort of word it is, for each word once.
enum WordTraitReader {
  /// Returns the traits that a word's form and lemmas show.
  static func traits(
    of entry: Vocabulary.Entry, form: ArraySlice<UInt8>, lemmas: [String]
  ) -> WordMeaning.Traits {
    var traits: WordMeaning.Traits = []
    if form.contains(where: { (0x30...0x39).contains($0) }) { traits.insert(.digits) }
    if entry.casing == .capitalized || entry.casing == .capitals { traits.insert(.name) }
    switch entry.language {
    case .english:
      if isEnglishPlural(form, lemmas) { traits.insert(.plural) }
      let isSuperlative =
        ends(form, in: ["est"]) && !lemmas.isEmpty
        && !lemmas.contains(String(decoding: form, as: UTF8.self))
      if isSuperlative || ends(form, in: englishAdjectives) { traits.insert(.adjectival) }
      if isEnglishPast(form, lemmas), !traits.contains(.plural) { traits.insert(.past) }
    case .russian, .ukrainian:
      let isVerb =
        !lemmas.isEmpty && lemmas.allSatisfy { isInfinitive($0, entry.language) }
        && !ends(form, in: participleEndings)
      if isVerb || lemmas.isEmpty && ends(form, in: verbEndings) { traits.insert(.verbal) }
      if traits.contains(.verbal), ends(form, in: pastEndings) { traits.insert(.past) }
      if ends(form, in: pastParticiples) { traits.insert(.past) }
      if endsInConsonant(form) || ends(form, in: ["ей", "недель", "миль"]) {
        traits.insert(.counting)
      }
      if ends(form, in: genitiveEndings) { traits.insert(.genitive) }
      if entry.language == .ukrainian, ends(form, in: futureEndings) { traits.insert(.future) }
      if !lemmas.isEmpty, !isVerb, lemmas.allSatisfy({ isInfinitive($0, entry.language) }) {
        traits.insert(.adjectival)
      }
      if isAdjectival(form, lemmas, entry.language) { traits.insert(.adjectival) }
    case .undetermined:
      break
    }
    return traits
  }

  // MARK: English

  private static let irregularPlurals: Set<String> = [
    "people", "men", "women", "children", "police", "troops", "staff", "personnel", "cattle",
    "feet", "teeth", "mice", "geese", "lives", "wives", "aircraft", "sheep", "fish", "crew",
    "policemen", "policewomen", "firemen", "servicemen", "servicewomen", "fishermen", "media",
    "data", "bacteria", "criteria", "series", "species", "countrymen", "businessmen", "miles",
    "spokesmen", "gunmen", "militiamen", "guardsmen", "congressmen", "crewmen", "clergymen",
  ]

  /// Endings of words that mostly stand before a noun.
  private static let englishAdjectives = [
    "al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ary", "ern", "ed", "ing", "own",
    "ian", "ese", "ish",
  ]

  private static func isEnglishPlural(_ form: ArraySlice<UInt8>, _ lemmas: [String]) -> Bool {
    if irregularPlurals.contains(String(decoding: form, as: UTF8.self)) { return true }
    guard form.count > 2, form.last == UInt8(ascii: "s") else { return false }
    if ends(form, in: ["ss", "us", "is", "ous"]) { return false }
    let spelling = String(decoding: form, as: UTF8.self)
    return !lemmas.contains(spelling) || lemmas.contains { $0 != spelling }
  }

  /// In -ed, or a form of its own that is no plural, no participle and no comparison: held, took.
  private static func isEnglishPast(_ form: ArraySlice<UInt8>, _ lemmas: [String]) -> Bool {
    if ends(form, in: ["ed"]) {
      return !ends(form, in: ["eed", "red", "hundred"])
        || ends(form, in: ["ered", "ared", "ired", "ured", "rred"])
    }
    guard !lemmas.isEmpty, !ends(form, in: ["s", "ing", "er", "est"]) else { return false }
    let spelling = String(decoding: form, as: UTF8.self)
    return lemmas.allSatisfy { $0.lowercased() != spelling && !$0.contains(" ") }
  }

  // MARK: Russian and Ukrainian

  private static let verbEndings = [
    "лся", "лась", "лось", "лись", "ются", "ется", "ится", "атся", "ятся", "ают", "уют", "еют",
    "яют", "ились", "овали", "ывали", "ивали", "ться", "лися", "лася", "лося", "вся", "ають",
    "ують",
    "юють", "ували", "ювали", "илися", "алися",
  ]

  private static let pastEndings = [
    "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "в", "вся", "лася", "лося", "лися", "вши",
  ]

  /// Endings that participles have and no other form of a verb.
  private static let participleEndings = [
    "ых", "их", "ые", "ие", "ый", "ий", "ого", "его", "ому", "ему", "ыми", "ими", "ая", "ої",
  ]

  private static func endsInConsonant(_ form: ArraySlice<UInt8>) -> Bool {
    !ends(form, in: ["а", "е", "и", "о", "у", "ы", "э", "ю", "я", "і", "ї", "є", "ь", "й"])
  }

  private static let genitiveEndings = [
    "а", "я", "у", "ю", "ов", "ев", "ей", "ів", "їв", "ого", "его", "их", "ых", "ої", "ой", "ії",
    "ии",
  ]

  private static let futureEndings = ["тиме", "тимуть", "тимемо", "тиметься", "тимуться"]

  private static let pastParticiples = [
    "вший", "вшая", "вшее", "вшие", "вших", "вшего", "вшей", "вшему", "вшим", "вшими", "вшую",
    "вшийся", "вшаяся",
    "вшееся", "вшиеся", "вшихся", "вшегося", "вшейся", "вшемуся", "вшимся", "вшимися", "вшуюся",
  ]

  private static let nounsLikeInfinitives: Set<String> = [
    "память", "мать", "печать", "кровать", "сеть", "треть", "нить", "путь", "суть", "рать", "знать",
    "рукоять", "ртуть", "діти", "вісті", "путі", "прыть", "стать", "плеть", "смерть", "клеть",
  ]

  private static func isInfinitive(_ lemma: String, _ language: Language) -> Bool {
    if nounsLikeInfinitives.contains(lemma) || lemma.contains(" ") { return false }
    let endings =
      language == .russian
      ? ["ать", "ять", "еть", "ить", "оть", "уть", "ыть", "ться", "ти", "тись", "чься"]
      : ["ти", "тися"]
    return ends(Array(lemma.utf8)[...], in: endings)
  }

  private static let adjectiveEndings: [Language: [String]] = [
    .russian: [
      "ых", "их", "ые", "ие", "ым", "им", "ыми", "ими", "ый", "ая", "ое", "ого", "его", "ому", "ую",
    ],
    .ukrainian: ["их", "іх", "ими", "им", "ий", "ого", "ому", "ої", "ую"],
  ]

  private static func isAdjectival(
    _ form: ArraySlice<UInt8>, _ lemmas: [String], _ language: Language
  ) -> Bool {
    let adjectives = lemmas.filter { ends(Array($0.utf8)[...], in: ["ый", "ий", "ой", "ій"]) }
    if !lemmas.isEmpty {
      let hasNoun = lemmas.contains { lemma in
        !adjectives.contains(lemma) && !isInfinitive(lemma, language)
      }
      return !adjectives.isEmpty && !hasNoun
        && adjectives.contains { Array($0.utf8)[...] != form || $0.count > 4 }
    }
    return ends(form, in: adjectiveEndings[language] ?? []) && form.count > 6
  }

  private static func ends(_ form: ArraySlice<UInt8>, in endings: [String]) -> Bool {
    endings.contains {
      form.count > $0.utf8.count && form.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
