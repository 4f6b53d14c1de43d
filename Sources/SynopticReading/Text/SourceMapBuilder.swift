/// Collects the runs of a source map, and joins those that go on where the last one ended.
struct SourceMapBuilder {
  private(set) var runs: [SourceMap.Run] = []

  /// Adds a run that begins where the text so far ends.
  mutating func append(_ run: SourceMap.Run) {
    if run.isLiteral, let last = runs.last, last.isLiteral,
      last.source + last.sourceLength == run.source, last.text + last.sourceLength == run.text
    {
      runs[runs.count - 1].sourceLength += run.sourceLength
    } else {
      runs.append(run)
    }
  }

  /// Adds one character that stands as some bytes in the file.
  ///
  /// - Parameters:
  ///   - text: Where the character begins in the text.
  ///   - length: Its length there.
  ///   - source: Where it begins in the file.
  ///   - bytes: Its length there; 0 for the second of two characters that have one code.
  ///   - isSame: Whether it is the same byte in both.
  mutating func appendCharacter(text: Int, length: Int, source: Int, bytes: Int, isSame: Bool) {
    guard (1...8).contains(bytes) else {
      runs.append(
        SourceMap.Run(text: text, source: source, sourceLength: bytes, correspondence: .whole))
      return
    }
    let correspondence = SourceMap.Correspondence.characters(bytesEach: UInt8(bytes))
    if let last = runs.last, last.correspondence == correspondence,
      last.source + last.sourceLength == source,
      text + length - last.text <= SourceMap.longestCharacterRun
    {
      runs[runs.count - 1].sourceLength += bytes
    } else if isSame {
      append(SourceMap.Run(text: text, source: source, sourceLength: 1, correspondence: .literal))
    } else {
      runs.append(
        SourceMap.Run(
          text: text, source: source, sourceLength: bytes, correspondence: correspondence))
    }
  }

  /// Ends the text at `end`: what begins there or later is taken away.
  mutating func truncate(to end: Int) {
    while let last = runs.last, last.text >= end { runs.removeLast() }
    if let last = runs.last, last.isLiteral, last.text + last.sourceLength > end {
      runs[runs.count - 1].sourceLength = end - last.text
    }
  }
}
