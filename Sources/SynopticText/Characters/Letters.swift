/// Facts about single scalars of news text.
package enum Letters {
  /// Whether a scalar is one of the apostrophes that news text uses inside words.
  package static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2BC, 0x2018, 0x60, 0xB4, 0x2032: true
    default: false
    }
  }

  /// Whether a scalar is invisible inside a word and says nothing: soft hyphen, stress, joiners.
  package static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x301, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether a scalar is a blank that does not end a line.
  package static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar opens a quotation wherever it stands.
  package static func isOpeningQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAB, 0x201C, 0x201E, 0x2039: true
    default: false
    }
  }

  /// Whether a scalar closes a quotation; U+201C closes one that `„` opened.
  package static func isClosingQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xBB, 0x201D, 0x203A: true
    default: false
    }
  }

  /// Whether a scalar is a dash that parts words; the hyphen is none.
  package static func isDash(_ scalar: UInt32) -> Bool { (0x2012...0x2015).contains(scalar) }

  /// Whether a scalar is a capital letter of the Latin or Cyrillic script.
  package static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: return true
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1EFF:
      return scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1
    default: return false
    }
  }

  /// The small letter of a Latin or Cyrillic capital; any other scalar as it is.
  package static func small(_ scalar: UInt32) -> UInt32 {
    guard isCapital(scalar) else { return scalar }
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0x410...0x42F: return scalar + 0x20
    case 0x400...0x40F: return scalar + 0x50
    case 0x178: return 0xFF
    default: return scalar + 1
    }
  }

  /// The Cyrillic letter that looks like a Latin one, or nil.
  package static func cyrillicTwin(ofLatin scalar: UInt32) -> UInt32? { twins.cyrillic[scalar] }

  /// The Latin letter that looks like a Cyrillic one, or nil.
  package static func latinTwin(ofCyrillic scalar: UInt32) -> UInt32? { twins.latin[scalar] }

  private static let twins: (cyrillic: [UInt32: UInt32], latin: [UInt32: UInt32]) = {
    let pairs: [(latin: Character, cyrillic: Character)] = [
      ("a", "а"), ("c", "с"), ("e", "е"), ("i", "і"), ("j", "ј"), ("o", "о"), ("p", "р"),
      ("s", "ѕ"), ("x", "х"), ("y", "у"), ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"),
      ("H", "Н"), ("I", "І"), ("J", "Ј"), ("K", "К"), ("M", "М"), ("O", "О"), ("P", "Р"),
      ("S", "Ѕ"), ("T", "Т"), ("X", "Х"), ("Y", "У"), ("ï", "ї"), ("Ï", "Ї"), ("k", "к"),
    ]
    var cyrillic: [UInt32: UInt32] = [:]
    var latin: [UInt32: UInt32] = [:]
    for pair in pairs {
      guard let here = pair.latin.unicodeScalars.first,
        let there = pair.cyrillic.unicodeScalars.first
      else { continue }
      cyrillic[here.value] = there.value
      latin[there.value] = here.value
    }
    return (cyrillic, latin)
  }()
}
