import SynopticLexicon

/// Pairs of meanings that exclude each other when said of the same thing, from `Relations/antonyms`.
struct Antonyms: Sendable {
  private let opposites: [ConceptID: Set<ConceptID>]

  /// Reads the pairs of a lexicon's first layer.
  init(_ lexicon: Lexicon) {
    var opposites: [ConceptID: Set<ConceptID>] = [:]
    guard let image = lexicon.layers.first?.image,
      let table = (0..<image.tableCount).first(where: {
        image.tableName($0) == TableKind.antonyms.rawValue
      })
    else {
      self.opposites = [:]
      return
    }
    // Names are told apart by their numbers in the image; no text is read.
    var concepts: [Int: ConceptID] = [:]
    for other in 0..<image.tableCount where image.tableName(other).hasPrefix("Concepts/") {
      for concept in image.concepts(of: other) {
        concepts[image.nameNumber(of: concept)] = ConceptID(layer: 0, index: concept)
      }
    }
    for pair in image.concepts(of: table) {
      guard let left = image.cellNumber("left", of: pair).flatMap({ concepts[$0] }),
        let right = image.cellNumber("right", of: pair).flatMap({ concepts[$0] })
      else { continue }
      opposites[left, default: []].insert(right)
      opposites[right, default: []].insert(left)
    }
    self.opposites = opposites
  }

  /// Whether a sense of one word excludes a sense of another, and no sense is common to both: позичити is both
  /// to lend and to borrow.
  func exclude(_ left: [Sense], _ right: [Sense]) -> Bool {
    guard Set(left.map(\.concept)).isDisjoint(with: right.map(\.concept)) else { return false }
    return left.contains { sense in
      !sense.isLoose
        && (opposites[sense.concept].map { excluded in
          right.contains { !$0.isLoose && excluded.contains($0.concept) }
        } ?? false)
    }
  }
}
