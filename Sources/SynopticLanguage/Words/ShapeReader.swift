import SynopticText

/// Reads the shapes of a sentence's words one after the other, with what stands between them.
struct ShapeReader {
  private var offset = 0
  private var isFirst = true
  private var quoteDepth = 0

  /// Begins a sentence.
  mutating func begin(_ sentence: Range<Int>) {
    offset = sentence.lowerBound
    isFirst = true
    quoteDepth = 0
  }

  /// Returns the shape of the next word.
  mutating func shape(
    of range: Range<Int>, _ traits: WordFolder.Traits, in text: borrowing [UInt8]
  ) -> Token.Shape {
    var shape: Token.Shape = []
    if traits.isCapitalized { shape.insert(.capitalized) }
    if traits.isAllCapitals { shape.insert(.allCapitals) }
    if traits.hasDigits { shape.insert(.digits) }
    if traits.hasHomoglyphs { shape.insert(.homoglyphs) }
    if isFirst { shape.insert(.opening) }
    var cursor = UTF8Cursor(offset..<range.lowerBound)
    var signs = 0
    var onlyHyphen = true
    while let scalar = cursor.next(in: text) {
      if Letters.isBlank(scalar) || scalar == 0x0A || scalar == 0x0D {
        onlyHyphen = false
        continue
      }
      signs += 1
      if scalar != 0x2D && scalar != 0x2010 && scalar != 0x2011 { onlyHyphen = false }
      if Letters.isOpeningQuote(scalar) && !(scalar == 0x201C && quoteDepth > 0) {
        quoteDepth += 1
        shape.insert(.opening)
      } else if Letters.isClosingQuote(scalar) || scalar == 0x201C {
        quoteDepth = max(0, quoteDepth - 1)
      } else if scalar == 0x22 {
        if quoteDepth == 0 { shape.insert(.opening) }
        quoteDepth = quoteDepth == 0 ? 1 : 0
      } else if scalar == 0x3A || scalar == 0x2E || scalar == 0x21 || scalar == 0x3F {
        shape.insert(.opening)
      }
    }
    if signs > 0, onlyHyphen, !isFirst {
      shape.insert(.afterHyphen)
    } else if signs > 0, !isFirst {
      shape.insert(.afterPunctuation)
    }
    if quoteDepth > 0 { shape.insert(.quoted) }
    offset = range.upperBound
    isFirst = false
    return shape
  }
}
