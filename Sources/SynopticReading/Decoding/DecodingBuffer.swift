import SynopticText

/// Collects decoded characters with the places of the file that they stand for.
struct DecodingBuffer {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private var text: [UInt8] = []
  private var map = SourceMapBuilder()
  private var damage: [Damage] = []

  /// Makes a buffer for about so many bytes of text.
  init(capacity: Int) { text.reserveCapacity(capacity) }

  /// Adds bytes of the file that are valid UTF-8.
  mutating func append(literal bytes: borrowing [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    map.append(
      SourceMap.Run(
        text: text.count, source: range.lowerBound, sourceLength: range.count,
        correspondence: .literal))
    text.append(contentsOf: bytes[range])
  }

  /// Adds a character that stands as some bytes of the file.
  mutating func append(_ scalar: UInt32, of bytes: borrowing [UInt8], _ source: Range<Int>) {
    let start = text.count
    text.append(scalar: scalar)
    map.appendCharacter(
      text: start, length: text.count - start, source: source.lowerBound, bytes: source.count,
      isSame: source.count == 1 && scalar < 0x80 && scalar == bytes[source.lowerBound])
  }

  /// Adds bytes that are a character each.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - table: The scalar of each byte; U+FFFD for what is no text.
  mutating func append(_ bytes: [UInt8], through table: [UInt32]) {
    // In UTF-8 a character has three bytes at most.
    let piece = SourceMap.longestCharacterRun / 3
    for start in stride(from: 0, to: bytes.count, by: piece) {
      let range = start..<min(start + piece, bytes.count)
      if bytes[range].allSatisfy({ $0 < 0x80 && table[Int($0)] == UInt32($0) }) {
        append(literal: bytes, range)
        continue
      }
      var run = SourceMap.Run(
        text: text.count, source: start, sourceLength: 0,
        correspondence: .characters(bytesEach: 1))
      for offset in range {
        let scalar = table[Int(bytes[offset])]
        if scalar != 0xFFFD {
          text.append(scalar: scalar)
          run.sourceLength += 1
          continue
        }
        if run.sourceLength > 0 { map.append(run) }
        appendDamage(source: offset..<offset + 1)
        run.text = text.count
        run.source = offset + 1
        run.sourceLength = 0
      }
      if run.sourceLength > 0 { map.append(run) }
    }
  }

  /// Adds a replacement character for bytes that are no text.
  mutating func appendDamage(source: Range<Int>) {
    damage.append(Damage(range: text.count..<text.count + Self.replacement.count))
    map.append(
      SourceMap.Run(
        text: text.count, source: source.lowerBound, sourceLength: source.count,
        correspondence: .whole))
    text.append(contentsOf: Self.replacement)
  }

  /// What was collected.
  consuming func finish(encoding: String) -> DecodedText {
    DecodedText(text: text, encoding: encoding, map: SourceMap(runs: map.runs), damage: damage)
  }
}
