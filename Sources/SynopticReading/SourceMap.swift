/// Where each part of a document's text stands in the file that it was read from.
package struct SourceMap: Equatable, Sendable {
  /// A stretch of text that stands in the file byte for byte, or as a whole for a stretch of the file.
  package struct Run: Hashable, Sendable {
    /// Where the stretch begins in the text.
    package var text: Int
    /// Where it begins in the file.
    package var source: Int
    /// Its length in the file.
    package var sourceLength: Int
    /// Whether text and file go byte for byte.
    package var isLiteral: Bool

    /// Makes a run.
    package init(text: Int, source: Int, sourceLength: Int, isLiteral: Bool) {
      self.text = text
      self.source = source
      self.sourceLength = sourceLength
      self.isLiteral = isLiteral
    }
  }

  /// The runs, in the order of the text, with no gaps.
  package var runs: [Run]

  /// Makes a map.
  package init(runs: [Run]) { self.runs = runs }

  /// The offset in the file of an offset in the text.
  ///
  /// Inside a run that is not literal, such as a character reference, it is the run's beginning.
  ///
  /// - Complexity: O(log *n*), where *n* is the number of runs.
  package func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let run = runs[low - 1]
    guard run.isLiteral else { return run.source }
    return run.source + min(offset - run.text, run.sourceLength)
  }
}
