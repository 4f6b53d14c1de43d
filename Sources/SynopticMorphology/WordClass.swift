/// How a lemma inflects, where its ending does not tell.
package enum WordClass: Hashable, Sendable {
  case noun
  case verb
  case adjective
  /// A noun used in the plural only.
  case pluralNoun
  /// A word that does not change.
  case invariable

  /// The class that a mark of the lexicon's tables stands for, such as `n`, or nil.
  package init?(mark: some StringProtocol) {
    switch mark {
    case "n": self = .noun
    case "v": self = .verb
    case "a": self = .adjective
    case "p": self = .pluralNoun
    case "x": self = .invariable
    default: return nil
    }
  }
}
