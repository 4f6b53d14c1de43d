/// The width of text on a terminal, in cells.
///
/// A grapheme cluster is as wide as the widest of its scalars: marks and format characters take no cell, wide
/// characters and emoji two, all others one (Unicode Standard Annex 11). Characters of ambiguous width are
/// one cell wide unless the terminal is told otherwise; every Russian letter is one of them, while і, ї, є and ґ
/// are not, so that a wrong choice shears columns letter by letter.
package struct DisplayWidth: Hashable, Sendable {
  /// The width of characters that East Asian terminals may draw wide.
  package enum Ambiguous: Int, Hashable, Sendable {
    /// One cell, as almost all terminals have it.
    case narrow = 1
    /// Two cells, as some terminals set up for East Asian languages have it.
    case wide = 2
  }

  /// The width of characters that East Asian terminals may draw wide.
  package let ambiguous: Ambiguous

  /// Makes a measure.
  ///
  /// - Parameter ambiguous: The width of characters that East Asian terminals may draw wide.
  package init(ambiguous: Ambiguous = .narrow) { self.ambiguous = ambiguous }

  /// Returns the cells that a scalar takes on its own, 0 to 2.
  ///
  /// - Complexity: O(1) for Latin and Cyrillic, else O(log *n*), where *n* is the size of the tables.
  package func cells(ofScalar scalar: UInt32) -> Int {
    if scalar < 0x7F { return scalar < 0x20 ? 0 : 1 }
    if scalar < 0xA0 || scalar == 0xAD { return 0 }
    if ambiguous == .narrow, Self.isSimple(scalar) { return 1 }
    if Self.holds(WidthTable.zero, scalar) { return 0 }
    if Self.holds(WidthTable.wide, scalar) { return 2 }
    guard ambiguous == .wide else { return 1 }
    return Self.holds(WidthTable.ambiguous, scalar) ? 2 : 1
  }

  /// Returns the cells that a grapheme cluster takes, 0 to 2.
  ///
  /// - Complexity: O(*n* log *m*), where *n* is the number of its scalars and *m* the size of the tables.
  package func cells(of character: Character) -> Int {
    var cells = 0
    var isTextEmoji = false
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F, isTextEmoji { return 2 }
      cells = max(cells, self.cells(ofScalar: scalar.value))
      isTextEmoji = Self.holds(WidthTable.textEmoji, scalar.value)
    }
    return cells
  }

  /// Measures a text.
  ///
  /// - Parameter text: The text; its controls count for nothing.
  /// - Returns: The cells that it takes on one line.
  /// - Complexity: O(*n*), where *n* is the length of the text.
  package func cells(of text: String) -> Int {
    cells(of: Array(text.utf8))
  }

  /// Measures a text.
  ///
  /// - Parameter text: Valid UTF-8; its controls count for nothing.
  /// - Returns: The cells that it takes on one line.
  /// - Complexity: O(*n*), where *n* is the length of the text.
  package func cells(of text: [UInt8]) -> Int {
    var clusters = ClusterCursor(0..<text.count, width: self)
    var cells = 0
    while let cluster = clusters.next(in: text) { cells += cluster.cells }
    return cells
  }

  /// Whether a scalar is one narrow cell, and stands apart from any other such scalar beside it.
  ///
  /// These are nearly all scalars of Russian, Ukrainian and English news.
  static func isSimple(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010..<0x2028,
      0x202F..<0x2060:
      true
    default: false
    }
  }

  /// Whether a scalar is a mark or another scalar that takes no cell.
  static func isZero(_ scalar: UInt32) -> Bool { holds(WidthTable.zero, scalar) }

  /// Whether one of the ranges of a table holds a scalar.
  private static func holds(_ ranges: [UInt32], _ scalar: UInt32) -> Bool {
    let pairs = 0..<ranges.count / 2
    let pair = pairs.partitioningIndex { ranges[$0 * 2 + 1] >= scalar }
    return pair < pairs.upperBound && ranges[pair * 2] <= scalar
  }
}
