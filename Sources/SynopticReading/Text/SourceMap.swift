import SynopticText

/// Where each part of a document's text stands in the file that it was read from.
package struct SourceMap: Equatable, Sendable {
  /// How a stretch of text answers to a stretch of the file.
  package enum Correspondence: Hashable, Sendable {
    /// Byte for byte.
    case literal
    /// Each character of the text stands as so many bytes in the file.
    case characters(bytesEach: UInt8)
    /// As a whole: a character reference, blanks that became one, or nothing where text was put in.
    case whole
  }

  /// A stretch of text that answers to one stretch of the file.
  package struct Run: Hashable, Sendable {
    /// Where the stretch begins in the text; it ends where the next run begins.
    package var text: Int
    /// Where it begins in the file.
    package var source: Int
    /// Its length in the file.
    package var sourceLength: Int
    /// How its parts answer to each other.
    package var correspondence: Correspondence

    /// Whether text and file go byte for byte.
    package var isLiteral: Bool { correspondence == .literal }

    /// Makes a run.
    package init(text: Int, source: Int, sourceLength: Int, correspondence: Correspondence) {
      self.text = text
      self.source = source
      self.sourceLength = sourceLength
      self.correspondence = correspondence
    }
  }

  /// A part of a run.
  struct Part: Hashable, Sendable {
    /// Where the part stands in the text.
    var text: Range<Int>
    /// Where it stands in the file; for a part of a run that answers as a whole, where the run
    /// does.
    var source: Range<Int>
    /// Whether text and file go byte for byte.
    var isLiteral: Bool
  }

  /// The longest run of ``Correspondence/characters(bytesEach:)`` in bytes of the text, which
  /// bounds what a look-up has to read.
  static let longestCharacterRun = 4096

  /// The runs, in the order of the text, with no gaps; none is empty in the text.
  package var runs: [Run]

  /// Makes a map.
  package init(runs: [Run]) { self.runs = runs }

  /// The offset in the file of an offset in the text.
  ///
  /// Inside a run that answers as a whole it is the run's beginning.
  ///
  /// - Parameters:
  ///   - offset: An offset in bytes on the border of a character.
  ///   - text: The text that the map was made for.
  /// - Returns: The offset in bytes of the file.
  /// - Complexity: O(log *n*), where *n* is the number of runs.
  package func sourceOffset(of offset: Int, in text: borrowing [UInt8]) -> Int {
    var walker = SourceMapWalker(self)
    return walker.sourceOffset(of: offset, in: text)
  }

  /// The stretch of the file that a stretch of the text was read from.
  ///
  /// - Parameters:
  ///   - range: A range in bytes on borders of characters.
  ///   - text: The text that the map was made for.
  /// - Returns: The range in bytes of the file.
  /// - Complexity: O(log *n*), where *n* is the number of runs.
  package func sourceRange(of range: Range<Int>, in text: borrowing [UInt8]) -> Range<Int> {
    var walker = SourceMapWalker(self)
    let start = walker.sourceOffset(of: range.lowerBound, in: text)
    let end = range.isEmpty ? start : walker.sourceEnd(of: range.upperBound, in: text)
    return start..<max(start, end)
  }

  /// The parts of the runs that make up a stretch of the text.
  ///
  /// - Complexity: O(log *n* + *k*), where *n* is the number of runs and *k* that of the parts.
  func parts(of range: Range<Int>) -> [Part] {
    let next = runs.partitioningIndex { $0.text > range.lowerBound }
    var parts: [Part] = []
    for index in runs.indices[max(0, next - 1)...] {
      let run = runs[index]
      let start = max(run.text, range.lowerBound)
      let end =
        index + 1 < runs.count ? min(runs[index + 1].text, range.upperBound) : range.upperBound
      guard start < end else { break }
      let source = run.isLiteral ? run.source + start - run.text : run.source
      let length = run.isLiteral ? end - start : run.sourceLength
      parts.append(
        Part(text: start..<end, source: source..<source + length, isLiteral: run.isLiteral))
    }
    return parts
  }

  /// Makes the map of a text that was made out of another text.
  ///
  /// - Parameters:
  ///   - decoding: The map of the other text, which this map takes for its file.
  ///   - decoded: The other text.
  /// - Returns: A map from the text to the other text's file.
  /// - Complexity: O(*n*), where *n* is the length of the text, as long as the runs have one order in
  ///   both texts.
  func following(_ decoding: SourceMap, of decoded: borrowing [UInt8]) -> SourceMap {
    var builder = SourceMapBuilder()
    var walker = SourceMapWalker(decoding)
    for run in runs {
      guard run.isLiteral else {
        let start = walker.sourceOffset(of: run.source, in: decoded)
        let end =
          run.sourceLength == 0
          ? start : walker.sourceEnd(of: run.source + run.sourceLength, in: decoded)
        builder.append(
          Run(
            text: run.text, source: start, sourceLength: max(0, end - start), correspondence: .whole
          ))
        continue
      }
      var offset = run.source
      let end = run.source + run.sourceLength
      while offset < end {
        let source = walker.sourceOffset(of: offset, in: decoded)
        let stop = min(end, walker.runEnd ?? end)
        guard stop > offset else { break }
        builder.append(
          Run(
            text: run.text + offset - run.source, source: source,
            sourceLength: walker.sourceEnd(of: stop, in: decoded) - source,
            correspondence: walker.correspondence))
        offset = stop
      }
    }
    return SourceMap(runs: builder.runs)
  }
}
