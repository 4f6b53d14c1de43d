import SynopticLexicon

/// Which places the lexicon's rows name, and on what level they lie: a town, a region, a country.
struct PlaceGazetteer: Sendable {
  private let lexicon: Lexicon

  /// The level of each place, by its id.
  private let levels: [String: TableKind]

  /// Reads the ids of all places.
  ///
  /// - Complexity: O(*n*) in the number of places.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    var levels: [String: TableKind] = [:]
    for layer in lexicon.layers {
      for table in 0..<layer.image.tableCount {
        guard let kind = TableKind(rawValue: layer.image.tableName(table)), kind.isPlace else {
          continue
        }
        for concept in layer.image.concepts(of: table) {
          levels[layer.image.name(of: concept)] = kind
        }
      }
    }
    self.levels = levels
  }

  /// The place that a row names, itself or by its people, or nil: Латвия and латвийский are one place.
  func place(of concept: ConceptID) -> (id: String, level: TableKind)? {
    guard let kind = lexicon.kind(of: concept) else { return nil }
    if kind.isPlace { return (lexicon.name(of: concept), kind) }
    guard kind == .demonyms, let id = lexicon.cell("of", of: concept), let level = levels[id] else {
      return nil
    }
    return (id, level)
  }
}
