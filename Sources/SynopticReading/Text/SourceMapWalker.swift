import SynopticText

/// Looks offsets up in a source map, quickly where each stands after the one before it.
struct SourceMapWalker {
  private let map: SourceMap
  private var run = -1
  // The last place that was looked up inside the run.
  private var text = 0
  private var source = 0

  init(_ map: SourceMap) { self.map = map }

  /// How the run of the last look-up answers to the file.
  var correspondence: SourceMap.Correspondence {
    map.runs.indices.contains(run) ? map.runs[run].correspondence : .whole
  }

  /// Where the run of the last look-up ends in the text, or nil if it is the last one.
  var runEnd: Int? { run + 1 < map.runs.count ? map.runs[run + 1].text : nil }

  /// The offset in the file of an offset in the text.
  mutating func sourceOffset(of offset: Int, in text: borrowing [UInt8]) -> Int {
    move(toRunOf: offset)
    return walk(to: offset, in: text)
  }

  /// The offset in the file at which a stretch of the text that ends at `offset` ends.
  mutating func sourceEnd(of offset: Int, in text: borrowing [UInt8]) -> Int {
    guard offset > 0 else { return sourceOffset(of: 0, in: text) }
    move(toRunOf: offset - 1)
    guard map.runs.indices.contains(run) else { return 0 }
    if correspondence == .whole { return map.runs[run].source + map.runs[run].sourceLength }
    return walk(to: offset, in: text)
  }

  private mutating func move(toRunOf offset: Int) {
    let runs = map.runs
    if runs.indices.contains(run), runs[run].text <= offset, offset < runEnd ?? Int.max {
      if offset < text { start(run) }
      return
    }
    if run + 1 < runs.count, runs[run + 1].text <= offset,
      offset < (run + 2 < runs.count ? runs[run + 2].text : Int.max)
    {
      start(run + 1)
      return
    }
    start(runs.partitioningIndex { $0.text > offset } - 1)
  }

  private mutating func start(_ run: Int) {
    self.run = run
    guard map.runs.indices.contains(run) else { return }
    text = map.runs[run].text
    source = map.runs[run].source
  }

  private mutating func walk(to offset: Int, in bytes: borrowing [UInt8]) -> Int {
    guard map.runs.indices.contains(run) else { return 0 }
    let limit = map.runs[run].source + map.runs[run].sourceLength
    switch map.runs[run].correspondence {
    case .whole: return map.runs[run].source
    case .literal: return min(limit, map.runs[run].source + offset - map.runs[run].text)
    case .characters(let bytesEach):
      while text < min(offset, bytes.count) {
        if bytes[text] & 0xC0 != 0x80 { source += Int(bytesEach) }
        text += 1
      }
      return min(limit, source)
    }
  }
}
