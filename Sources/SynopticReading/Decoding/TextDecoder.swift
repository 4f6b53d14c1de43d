import SynopticText

/// Turns the bytes of a file into text.
enum TextDecoder {
  /// Decodes a file.
  ///
  /// A byte-order mark decides; then the encoding that the caller names; then strict UTF-8; then
  /// UTF-16 by its zero bytes; then UTF-8 with a few bytes damaged; then what HTML declares, if the
  /// bytes bear it out; and else the encoding in which the letters are likeliest. Nothing is
  /// normalized.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - encoding: The encoding that the caller names, or nil.
  ///   - isHTML: Whether a declaration in the bytes is heard.
  ///   - file: The file's name, for messages.
  /// - Returns: The text and where it stands in the file.
  /// - Throws: ``ReadingFailure`` where the bytes are no text, or the encoding is unknown.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  static func decode(
    _ bytes: [UInt8], encoding: String?, isHTML: Bool, file: String?
  ) throws(ReadingFailure) -> DecodedText {
    if let kind = BinarySignature.kind(of: bytes) { throw .binary(file, kind) }
    let decoded = try decodeAny(bytes, encoding: encoding, isHTML: isHTML, file: file)
    if ControlBytes.sayBinary(decoded.text) { throw .binary(file, nil) }
    // A quarter of the text would be replacements, and more than the few that a short text may
    // have.
    if decoded.damage.count > 4, decoded.damage.count * 12 > decoded.text.count {
      throw ReadingFailure(
        .notDecodable, file: file,
        encoding == nil
          ? "is text in no encoding that can be found" : "is not text in \(decoded.encoding)",
        advice: encoding == nil ? "name its encoding, or save it as UTF-8" : "name another encoding"
      )
    }
    return decoded
  }

  private static func decodeAny(
    _ bytes: [UInt8], encoding: String?, isHTML: Bool, file: String?
  ) throws(ReadingFailure) -> DecodedText {
    switch ByteOrderMark(bytes) {
    case .utf8: return UTF8Decoder.decode(bytes, from: 3)
    case .utf16(let order): return UTF16Decoder.decode(bytes, from: 2, order)
    case .utf32:
      throw ReadingFailure(
        .notDecodable, file: file, "is in UTF-32, which is not read", advice: "save it as UTF-8")
    case nil: break
    }
    if let encoding { return try decode(bytes, named: encoding, file: file) }
    if bytes.contains(0), let order = UTF16Decoder.orderWithoutMark(bytes) {
      return UTF16Decoder.decode(bytes, from: 0, order)
    }
    if ControlBytes.sayBinary(bytes) { throw .binary(file, nil) }
    let declared = isHTML ? DeclaredEncoding.find(in: bytes) : nil
    if UTF8Decoder.evidence(in: bytes).isUTF8 { return UTF8Decoder.decode(bytes, from: 0) }
    do throws(ICUFailure) {
      return try decodeLegacy(bytes, declared: declared)
    } catch {
      throw ReadingFailure(.unavailable, file: file, "cannot be decoded", advice: error.description)
    }
  }

  // MARK: Named

  private static func decode(
    _ bytes: [UInt8], named name: String, file: String?
  ) throws(ReadingFailure) -> DecodedText {
    switch EncodingName(name) {
    case .utf8: return UTF8Decoder.decode(bytes, from: 0)
    case .utf16InOrder(let order): return UTF16Decoder.decode(bytes, from: 0, order)
    case .utf16:
      let order = UTF16Decoder.orderWithoutMark(bytes) ?? .littleEndian
      return UTF16Decoder.decode(bytes, from: 0, order)
    case .other(let known):
      do throws(ICUFailure) {
        return try LegacyDecoder(named: known).decode(bytes)
      } catch {
        throw ReadingFailure(
          .unknownEncoding, file: file,
          "cannot be decoded from “\(name)”, which names no known encoding",
          advice: "name one such as UTF-8, UTF-16, windows-1251, KOI8-U or IBM866")
      }
    }
  }

  // MARK: Guessed

  private static func decodeLegacy(
    _ bytes: [UInt8], declared: String?
  ) throws(ICUFailure) -> DecodedText {
    let guess = try EncodingGuesser.guess(bytes)
    // No encoding makes words of these bytes: they are strays in text that is otherwise ASCII or
    // UTF-8.
    guard guess.points >= 0 else { return UTF8Decoder.decode(bytes, from: 0) }
    var name = guess.encoding
    // A declaration is borne out where it reads nearly as well as the best guess.
    if let declared, case .other(let known) = EncodingName(declared),
      let points = try? EncodingGuesser.points(of: bytes, in: known), points * 2 >= guess.points
    {
      name = known
    }
    return try LegacyDecoder(named: name).decode(bytes)
  }
}

extension ReadingFailure {
  /// The failure of a file that is no text.
  fileprivate static func binary(_ file: String?, _ kind: String?) -> ReadingFailure {
    ReadingFailure(
      .binary, file: file,
      kind.map { "is \($0), not text" } ?? "holds zero or control bytes that text does not have",
      advice: "export it as plain text, Markdown or HTML")
  }
}
