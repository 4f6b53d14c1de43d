import SynopticText

/// Where a line of Russian, Ukrainian or English text may end.
///
/// A blank between two words is a place to break, but not between a number and its unit, a sign such as № and its
/// number, an opening quote and its word, a word and the dash or closing sign after it, or an initial and a name.
enum BreakRules {
  /// Decides whether the blank between two words must not end a line.
  ///
  /// - Parameters:
  ///   - text: The whole text, as valid UTF-8.
  ///   - left: The word before the blank.
  ///   - right: The word after it.
  ///   - isFirst: Whether `left` opens the text, where a dash stands for speech.
  /// - Returns: Whether the words are to stay together.
  static func joins(
    _ text: borrowing [UInt8], _ left: Range<Int>, _ right: Range<Int>, isFirst: Bool
  ) -> Bool {
    let before = Edges(text, left)
    let after = Edges(text, right)
    if after.isClosing || after.isDash { return true }
    if before.isOpening || before.isDash && isFirst { return true }
    if before.endsInDigit {
      return after.startsWithDigit && isGrouped(text, right) || units.contains(after.word(of: text))
    }
    if after.startsWithDigit { return signs.contains(before.word(of: text)) }
    return before.isInitial && after.startsWithCapital
  }

  /// Whether a blank between words may end a line; a no-break space may not.
  static func isBreakable(_ blank: UInt32) -> Bool {
    switch blank {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Decides whether a line may end after a hyphen or a dash inside a word: between letters, two on either side.
  ///
  /// - Parameters:
  ///   - text: The whole text, as valid UTF-8.
  ///   - rest: What follows the scalar.
  ///   - scalar: The scalar.
  ///   - letters: How many letters stand right before the scalar.
  /// - Returns: Whether it may.
  static func breaks(
    _ text: borrowing [UInt8], before rest: Range<Int>, after scalar: UInt32, letters: Int
  ) -> Bool {
    guard letters >= 2, scalar == 0x2D || scalar == 0x2010 || scalar == 0x2013 || scalar == 0x2014
    else { return false }
    var cursor = UTF8Cursor(rest)
    guard let first = cursor.next(in: text), let second = cursor.next(in: text) else {
      return false
    }
    return Script(letter: first) != nil && Script(letter: second) != nil
  }

  // MARK: Pieces

  /// Words that a line break must not part from the number before them, without the points after them.
  private static let units: Set<String> = [
    "%", "‰", "°C", "°F", "°", "€", "$", "£", "₴", "₽", "§",
    "kg", "g", "t", "km", "m", "cm", "mm", "mi", "ft", "mph", "kph", "km/h", "ha", "l", "kW", "MW",
    "GW", "am",
    "pm", "a.m", "p.m", "bn", "mn", "million", "billion", "trillion", "thousand", "percent", "per",
    "BC", "AD", "January", "February", "March", "April", "May", "June", "July", "August",
    "September",
    "October", "November", "December", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec",
    "кг", "г", "т", "км", "м", "см", "мм", "га", "л", "кВт", "МВт", "ГВт", "млн", "млрд", "трлн",
    "тыс", "тис", "руб", "грн", "долл", "дол", "евро", "євро", "коп", "проц", "процента",
    "процентов",
    "відсотка", "відсотків", "гг", "р", "рр", "год", "года", "году", "лет", "рік", "року", "році",
    "років", "ч", "час", "мин", "хв", "сек", "ст", "чел", "осіб", "км/ч", "км/год",
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
    "ноября", "декабря", "січня", "лютого", "березня", "квітня", "травня", "червня", "липня",
    "серпня",
    "вересня", "жовтня", "листопада", "грудня",
    "миллиона", "миллионов", "миллион", "миллиарда", "миллиардов", "тысяч", "тысячи", "тысяча",
    "мільйона", "мільйонів", "мільйон", "мільярда", "мільярдів", "тисяч", "тисячі", "тисяча",
  ]

  /// Words that a line break must not part from the number after them, without the points after them.
  private static let signs: Set<String> = [
    "№", "#", "No", "no", "Nos", "§", "§§", "p", "pp", "Art", "art", "ст", "стр", "с", "п", "пп",
    "ч", "гл",
    "стор", "рис", "табл", "Fig", "€", "$", "£", "₴", "₽", "US$", "±", "~", "≈", "≥", "≤", "+", "-",
    "−",
  ]

  /// Whether a word opens with exactly three digits, as the later groups of a long number do.
  private static func isGrouped(_ text: borrowing [UInt8], _ word: Range<Int>) -> Bool {
    var digits = 0
    for offset in word {
      guard (0x30...0x39).contains(text[offset]) else { break }
      digits += 1
    }
    return digits == 3
  }
}
