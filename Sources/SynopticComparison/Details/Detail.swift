package import SynopticLedger

/// Words of a sentence that stand together and that another version does not tell.
package struct Detail: Hashable, Sendable {
  /// The items that it stands on, as positions in the sentence's profile.
  package var items: Range<Int>

  /// Its words, as positions in the version's tokens.
  package var tokens: Range<Int>

  /// Where it stands, in bytes of the version's text.
  package var range: Range<Int>

  /// What sort of thing it tells.
  package var topic: Difference.Topic

  /// The mass of what is not answered, counted in rare words.
  package var mass: Float

  /// Whether it has a name, a number or a date that the other version does not have.
  package var isNewValue: Bool

  /// Whether it tells something that an editor would miss; else it only shows what is missing most.
  package var isMaterial: Bool
}
