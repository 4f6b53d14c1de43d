package import SynopticLedger

/// All lexical knowledge of a run: the shipped tables, and layers that the user or the system adds.
package struct Lexicon: Sendable {
  /// A compiled lexicon, and what it is called in the ledger.
  package struct Layer: Sendable {
    /// The compiled tables.
    package let image: LexiconImage

    /// How outputs name it.
    package let resource: Resource

    /// Makes a layer.
    package init(image: LexiconImage, resource: Resource) {
      self.image = image
      self.resource = resource
    }
  }

  /// A lemma of one of the layers.
  package struct Lemma: Hashable, Sendable {
    /// The layer that has it.
    package let layer: Int
    /// Its position in the layer's image.
    package let index: Int
  }

  /// The layers, the highest rank first; the shipped one is always the first.
  package let layers: [Layer]

  /// For each layer, what its tables are to the code.
  private let kinds: [[TableKind?]]

  /// Makes a lexicon of layers.
  package init(layers: [Layer]) {
    self.layers = layers
    kinds = layers.map { layer in
      (0..<layer.image.tableCount).map { TableKind(rawValue: layer.image.tableName($0)) }
    }
  }

  /// The lemmas of which a folded word is a form.
  ///
  /// - Complexity: O(*k* log *n*), where *k* is the word's length and *n* the number of forms.
  package func lemmas(ofForm form: Span<UInt8>, in language: Language) -> [Lemma] {
    var lemmas: [Lemma] = []
    for (number, layer) in layers.enumerated() {
      for word in layer.image.words(ofForm: form, in: language) {
        lemmas.append(Lemma(layer: number, index: word))
      }
    }
    return lemmas
  }

  /// The lemmas of several words whose stems, parted by blanks, are these.
  package func lemmas(ofPhrase stems: Span<UInt8>, in language: Language) -> [Lemma] {
    var lemmas: [Lemma] = []
    for (number, layer) in layers.enumerated() {
      for word in layer.image.words(ofPhrase: stems, in: language) {
        lemmas.append(Lemma(layer: number, index: word))
      }
    }
    return lemmas
  }

  /// Whether a phrase of several words begins with these bytes.
  package func hasPhrase(beginningWith stems: Span<UInt8>, in language: Language) -> Bool {
    for layer in layers
    where layer.image.hasPhrase(beginningWith: stems, in: language) {
      return true
    }
    return false
  }

  /// The number of words that may follow a stem in a phrase that begins with it; 0 where none does.
  package func longestPhrase(opening stem: Span<UInt8>, in language: Language) -> Int {
    var longest = 0
    for layer in layers {
      longest = max(longest, layer.image.longestPhrase(opening: stem, in: language))
    }
    return longest
  }

  /// The spelling of a lemma.
  package func spelling(of lemma: Lemma) -> String { layers[lemma.layer].image.lemma(lemma.index) }

  /// The senses of a lemma, in the order of the tables.
  package func senses(of lemma: Lemma) -> [Sense] {
    layers[lemma.layer].image.senses(of: lemma.index).map {
      Sense(concept: ConceptID(layer: lemma.layer, index: $0.concept), isLoose: $0.isLoose)
    }
  }

  /// The name of a concept, such as `bank.money`.
  package func name(of concept: ConceptID) -> String {
    layers[concept.layer].image.name(of: concept.index)
  }

  /// The table that a concept stands in, such as `Concepts/war`.
  package func table(of concept: ConceptID) -> String {
    let image = layers[concept.layer].image
    return image.tableName(image.table(of: concept.index))
  }

  /// What the table that a concept stands in is to the code; nil for plain meanings.
  package func kind(of concept: ConceptID) -> TableKind? {
    kinds[concept.layer][layers[concept.layer].image.table(of: concept.index)]
  }

  /// A cell of an extra column of a concept's row, or nil where its table has no such column.
  package func cell(_ column: String, of concept: ConceptID) -> String? {
    layers[concept.layer].image.cell(column, of: concept.index)
  }
}
