import SynopticText

/// Reads the encodings from before Unicode, with ICU's tables.
struct LegacyDecoder: Sendable {
  /// The name of the encoding.
  let name: String

  /// The name by which ICU knows it.
  private let alias: String

  /// For an encoding of single bytes, the scalar of each; U+FFFD for what is no text.
  private let table: [UInt32]?

  /// Opens an encoding by a name that ICU knows.
  ///
  /// - Throws: ``ICUFailure`` if ICU knows no encoding of this name.
  init(named alias: String) throws(ICUFailure) {
    var converter = try EncodingConverter(named: alias)
    self.alias = alias
    // ICU has no public name for the encoding of Ukrainian DOS.
    name = alias == "cp1125" ? alias : converter.name
    table = converter.isSingleByte ? try Self.table(&converter) : nil
  }

  /// Decodes a file.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot decode at all.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  func decode(_ bytes: [UInt8]) throws(ICUFailure) -> DecodedText {
    var buffer = DecodingBuffer(capacity: bytes.count * 2)
    if let table {
      buffer.append(bytes, through: table)
    } else {
      var converter = try EncodingConverter(named: alias)
      var start = 0
      while start < bytes.count {
        let end = converter.extendsASCII ? Self.endOfChunk(bytes, from: start) : bytes.count
        Self.append(try converter.decode(bytes, start..<end), of: bytes, start..<end, to: &buffer)
        start = end
      }
    }
    return buffer.finish(encoding: name)
  }

  /// Decodes bytes to scalars, with U+FFFD for what is no text.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot decode at all.
  func scalars(_ bytes: [UInt8]) throws(ICUFailure) -> [UInt32] {
    if let table { return bytes.map { table[Int($0)] } }
    var converter = try EncodingConverter(named: alias)
    let decoded = try converter.decode(bytes, 0..<bytes.count)
    return String(decoding: decoded.units, as: UTF16.self).unicodeScalars.map(\.value)
  }

  // MARK: Single bytes

  private static func table(_ converter: inout EncodingConverter) throws(ICUFailure) -> [UInt32] {
    let all = (0...255).map { UInt8($0) }
    var table = [UInt32](repeating: 0xFFFD, count: 256)
    for byte in all {
      let decoded = try converter.decode([byte], 0..<1)
      guard decoded.units.count == 1, !(0xD800..<0xE000).contains(decoded.units[0]) else {
        continue
      }
      table[Int(byte)] = UInt32(decoded.units[0])
    }
    if converter.extendsASCII {
      // The tables of DOS exchange a few control bytes, and those of Windows keep unused ones as
      // controls.
      for byte in 0..<0x20 { table[byte] = UInt32(byte) }
      table[0x7F] = 0x7F
      for byte in 0x80...0xFF where table[byte] < 0xA0 && table[byte] != 0x85 {
        table[byte] = 0xFFFD
      }
    }
    return table
  }

  // MARK: Longer characters

  /// How many bytes are decoded at once, about.
  private static let chunk = 1 << 16

  /// Where a chunk may end: after a blank or line end, which are part of no longer character.
  private static func endOfChunk(_ bytes: [UInt8], from start: Int) -> Int {
    var end = min(start + chunk, bytes.count)
    while end < bytes.count, bytes[end - 1] > 0x20 { end += 1 }
    return end
  }

  private static func append(
    _ decoded: EncodingConverter.Decoded, of bytes: [UInt8], _ range: Range<Int>,
    to buffer: inout DecodingBuffer
  ) {
    let units = decoded.units
    var index = 0
    while index < units.count {
      var scalar = UInt32(units[index])
      var length = 1
      if (0xD800..<0xDC00).contains(scalar), index + 1 < units.count {
        scalar = 0x1_0000 + (scalar - 0xD800) << 10 + (UInt32(units[index + 1]) & 0x3FF)
        length = 2
      }
      let start = range.lowerBound + Int(decoded.offsets[index])
      let next = index + length
      let end =
        next < units.count ? range.lowerBound + Int(decoded.offsets[next]) : range.upperBound
      let source = start..<max(start, end)
      // For some encodings ICU replaces a byte by the control of old teleprinters that says so.
      let isReplaced = scalar == 0x1A && source.count == 1 && bytes[start] != 0x1A
      if scalar == 0xFFFD || isReplaced {
        buffer.appendDamage(source: source)
      } else {
        buffer.append(scalar, of: bytes, source)
      }
      index += length
    }
  }
}
