/// Reads UTF-8, strictly.
enum UTF8Decoder {
  /// What speaks for and against UTF-8 in bytes that are not all of it.
  struct Evidence {
    /// The weight of well-formed characters outside ASCII: longer ones seldom come about by chance.
    var weight = 0
    /// How many stretches are no character.
    var errors = 0

    /// Whether the bytes are UTF-8, whole or damaged, rather than another encoding.
    var isUTF8: Bool { errors == 0 || weight >= 2 * errors }
  }

  /// Decodes the bytes from `start` on, with a replacement for each maximal part of an ill-formed
  /// character.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func decode(_ bytes: [UInt8], from start: Int) -> DecodedText {
    if start == 0, firstError(in: bytes, from: 0) == nil {
      // The file is its text, and need not be copied.
      let run = SourceMap.Run(
        text: 0, source: 0, sourceLength: bytes.count, correspondence: .literal)
      return DecodedText(
        text: bytes, encoding: "UTF-8", map: SourceMap(runs: bytes.isEmpty ? [] : [run]), damage: []
      )
    }
    var buffer = DecodingBuffer(capacity: bytes.count)
    var offset = start
    while offset < bytes.count {
      let error = firstError(in: bytes, from: offset)
      buffer.append(literal: bytes, offset..<(error?.lowerBound ?? bytes.count))
      guard let error else { break }
      buffer.appendDamage(source: error)
      offset = error.upperBound
    }
    return buffer.finish(encoding: "UTF-8")
  }

  /// Weighs how far bytes are UTF-8.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func evidence(in bytes: [UInt8]) -> Evidence {
    var evidence = Evidence()
    var offset = 0
    while offset < bytes.count {
      let error = firstError(in: bytes, from: offset)
      if offset == 0, error == nil { break }
      for byte in bytes[offset..<(error?.lowerBound ?? bytes.count)] {
        switch byte {
        case 0xC0..<0xE0: evidence.weight += 1
        case 0xE0..<0xF0: evidence.weight += 3
        case 0xF0...: evidence.weight += 4
        default: break
        }
      }
      guard let error else { break }
      evidence.errors += 1
      offset = error.upperBound
    }
    return evidence
  }

  /// The first bytes from `offset` on that are no part of a well-formed character, or nil.
  static func firstError(in bytes: [UInt8], from offset: Int) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(offset...))
      return nil
    } catch {
      let range = error.byteOffsets
      return offset + range.lowerBound..<offset + max(range.upperBound, range.lowerBound + 1)
    }
  }
}
