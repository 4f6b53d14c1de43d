package import SynopticText

/// A word or a number of a version's text.
package struct Token: Hashable, Sendable {
  /// What the token looks like.
  package struct Shape: OptionSet, Hashable, Sendable {
    /// A bit for each trait.
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    package static let capitalized = Shape(rawValue: 1)
    /// There are at least two letters, all of them capitals.
    package static let allCapitals = Shape(rawValue: 2)
    /// There is at least one digit.
    package static let digits = Shape(rawValue: 4)
    /// A letter was of another script than it looks.
    package static let homoglyphs = Shape(rawValue: 8)
    /// The token opens its sentence, or what stands in quotes or after a colon.
    package static let opening = Shape(rawValue: 16)
    /// The token follows a hyphen that joins it to the one before.
    package static let afterHyphen = Shape(rawValue: 32)
    /// A comma, a dash, a bracket or the like stands before the token.
    package static let afterPunctuation = Shape(rawValue: 64)
    /// The token stands between quotation marks.
    package static let quoted = Shape(rawValue: 128)
  }

  /// Where it begins, in bytes of the text.
  package var start: Int32

  /// Where it ends.
  package var end: Int32

  /// Its number in the vocabulary.
  package var word: Int32

  /// What it looks like.
  package var shape: Shape

  /// The script of most of its letters, or nil for a number.
  package var script: Script?

  /// Where it stands, in bytes of the text.
  package var range: Range<Int> { Int(start)..<Int(end) }
}
