package import SynopticLexicon

/// An office or a trade that a text gives to somebody: `Latvia's deputy foreign minister`.
package struct Role: Hashable, Sendable {
  /// Where it stands, as positions in the version's tokens.
  package var tokens: Range<Int>

  /// The meanings of the word or term that names the office.
  package var heads: Set<ConceptID>

  /// What changes the office: `deputy`, `former`, `acting` and the other effects of `Words/status`.
  package var effects: Set<String>

  /// The meanings of the other words that belong to it: of what, which one.
  package var modifiers: Set<ConceptID>

  /// Whether a term of several words names the office, so that it is told from others of its kind.
  package var isSpecific = false

  /// Makes a role.
  package init(tokens: Range<Int>) {
    self.tokens = tokens
    heads = []
    effects = []
    modifiers = []
  }
}
