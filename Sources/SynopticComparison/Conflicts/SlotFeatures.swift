import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLexicon

/// What speaks for two values being said of the same thing.
package struct SlotFeatures: Hashable, Sendable {
  /// How alike the words around the two values are, from 0 to 1.
  package var context: Float = 0

  /// How alike their clauses are, from 0 to 1.
  package var clause: Float = 0

  /// Both count one thing, or are in units that can be compared.
  package var isOneUnit = false

  /// Both name what they count, and nothing tells that it is the same.
  package var isOtherUnit = false

  /// How surely the two sentences tell the same, as log odds.
  package var link: Float = 0

  /// How alike the two sentences are as a whole, from 0 to 1.
  package var similarity: Float = 0

  /// How many values of such a sort the two sentences have left over beside the two.
  package var rivals: Float = 0

  /// How many values of such a sort the two sentences agree in.
  package var agreed: Float = 0

  /// They are places.
  package var isPlace = false

  /// How near the numbers are: the lesser over the greater.
  package var ratio: Float = 1

  /// They are written alike but for one digit or for the order of two, or dates that share all but one part.
  package var isOneDigitApart = false

  /// The features as a vector; the first is always 1.
  package var vector: [Float] {
    [
      1, context, clause, isOneUnit ? 1 : 0, isOtherUnit ? 1 : 0, max(-4, min(link, 6)) / 4,
      min(rivals, 3), min(agreed, 2), isPlace ? 1 : 0, isOneDigitApart ? 1 : 0, ratio, similarity,
    ]
  }
}
