import SynopticLexicon
import SynopticResources

extension ShippedLexicon {
  /// Opens the shipped tables as a lexicon of one layer.
  static func lexicon() throws(ComparisonFailure) -> Lexicon {
    guard let image else {
      throw ComparisonFailure(
        .resources, "the lexicon in this binary is damaged; install synoptic anew")
    }
    return Lexicon(layers: [Lexicon.Layer(image: image, resource: resource)])
  }
}
