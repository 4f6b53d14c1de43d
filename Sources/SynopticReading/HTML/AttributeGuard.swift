/// Blanks out the attributes of tags that have more of them than any page has.
///
/// libxml2 looks for each attribute of a tag among all the ones before it, so that a tag with a
/// million of them would take it hours.
enum AttributeGuard {
  /// The most attributes that a tag may have.
  private static let most = 256

  /// The most words that a tag may have where its quotation marks are not trusted.
  private static let mostWords = 4096

  /// Returns the text with such attributes replaced by as many blanks.
  ///
  /// - Complexity: O(*n*), where *n* is the length of the text.
  static func bounded(_ text: [UInt8]) -> [UInt8] {
    var result = text
    var offset = 0
    while offset < text.count {
      guard text[offset] == UInt8(ascii: "<"), offset + 1 < text.count, isLetter(text[offset + 1])
      else {
        offset += 1
        continue
      }
      offset = bound(text, tagAt: offset + 1, in: &result)
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Blanks out what is too much in one tag.
  ///
  /// - Returns: Where the tag ends.
  private static func bound(_ text: [UInt8], tagAt start: Int, in result: inout [UInt8]) -> Int {
    var attributes = 0
    var words = 0
    var quote: UInt8 = 0
    var isQuoteBlank = false
    var before: UInt8 = 0
    var lastSign: UInt8 = 0
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      let beginsWord = before <= 0x20 && byte > 0x20
      if beginsWord { words += 1 }
      if quote != 0 {
        let closes = byte == quote
        if isQuoteBlank || words > mostWords && !closes { result[offset] = 0x20 }
        if closes { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return offset + 1
      } else {
        if beginsWord { attributes += 1 }
        let isBlank = attributes > most || words > mostWords
        if isBlank { result[offset] = 0x20 }
        if (byte == 0x22 || byte == 0x27) && lastSign == UInt8(ascii: "=") {
          (quote, isQuoteBlank) = (byte, isBlank)
        }
      }
      before = byte
      if byte > 0x20 { lastSign = byte }
      offset += 1
    }
    return offset
  }
}
