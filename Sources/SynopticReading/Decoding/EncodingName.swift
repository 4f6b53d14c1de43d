import SynopticText

/// An encoding, by the names that people and pages give it.
enum EncodingName: Hashable, Sendable {
  case utf8
  case utf16
  case utf16InOrder(UTF16Decoder.ByteOrder)
  /// An encoding that ICU decodes, by a name that ICU knows.
  case other(String)

  /// Reads a name; case, blanks at its ends, and `_` or `-` make no difference.
  init(_ name: String) {
    let plain = name.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    switch plain {
    case "utf8", "unicode11utf8": self = .utf8
    case "utf16", "unicode", "ucs2": self = .utf16
    case "utf16le", "ucs2le": self = .utf16InOrder(.littleEndian)
    case "utf16be", "ucs2be", "unicodefffe": self = .utf16InOrder(.bigEndian)
    // As on the web, the older names mean the encoding that has since taken their place.
    case "iso88591", "latin1", "usascii", "ascii", "ansi", "win1252", "1252":
      self = .other("windows-1252")
    case "win1251", "1251", "cyrillicwindows": self = .other("windows-1251")
    case "win1250": self = .other("windows-1250")
    case "866", "dos866", "cyrillicdos": self = .other("IBM866")
    case "1125", "cp866u", "ruscii", "ibm1125": self = .other("cp1125")
    case "koi8ru", "koi8u": self = .other("KOI8-U")
    case "koi8", "koi8r": self = .other("KOI8-R")
    case "xmacukrainian", "macukrainian", "macukraine", "maccyrillic", "xmaccyrillic":
      self = .other("x-mac-cyrillic")
    default: self = .other(String(name.filter { !$0.isWhitespace }))
    }
  }
}
