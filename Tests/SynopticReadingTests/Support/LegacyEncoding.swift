import Testing

/// An encoding of single bytes, set out here so that tests do not encode with what they test.
struct LegacyEncoding: Hashable, Sendable, CustomTestStringConvertible {
  let name: String
  /// The characters of the bytes from 0x80; `\u{FFFD}` where there is none.
  let upper: String

  var testDescription: String { name }

  /// Encodes text, or returns nil where the encoding lacks a character of it.
  func encode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8: Unicode.Scalar] = [:]
    for (offset, scalar) in upper.unicodeScalars.enumerated() {
      bytes[UInt8(0x80 + offset)] = scalar
    }
    let places = Dictionary(bytes.map { ($1, $0) }, uniquingKeysWith: min)
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.append(UInt8(scalar.value))
      } else if scalar != "\u{FFFD}", let byte = places[scalar] {
        result.append(byte)
      } else {
        return nil
      }
    }
    return result
  }

  static let windows1251 = LegacyEncoding(
    name: "windows-1251",
    upper: """
      ЂЃ\u{201A}ѓ„…\u{2020}\u{2021}€\u{2030}Љ\u{2039}ЊЌЋЏ\
      ђ‘’“”•–—\u{FFFD}™љ\u{203A}њќћџ\
      \u{A0}ЎўЈ\u{A4}Ґ\u{A6}§Ё©Є«\u{AC}\u{AD}®Ї\
      °\u{B1}Ііґµ\u{B6}·ё№є»јЅѕї\
      АБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп\
      рстуфхцчшщъыьэюя
      """)

  static let koi8R = LegacyEncoding(
    name: "KOI8-R",
    upper: """
      \u{2500}\u{2502}\u{250C}\u{2510}\u{2514}\u{2518}\u{251C}\u{2524}\u{252C}\u{2534}\u{253C}\u{2580}\u{2584}\u{2588}\u{258C}\u{2590}\
      \u{2591}\u{2592}\u{2593}\u{2320}\u{25A0}\u{2219}\u{221A}\u{2248}\u{2264}\u{2265}\u{A0}\u{2321}°\u{B2}·\u{F7}\
      \u{2550}\u{2551}\u{2552}ё\u{2553}\u{2554}\u{2555}\u{2556}\u{2557}\u{2558}\u{2559}\u{255A}\u{255B}\u{255C}\u{255D}\u{255E}\
      \u{255F}\u{2560}\u{2561}Ё\u{2562}\u{2563}\u{2564}\u{2565}\u{2566}\u{2567}\u{2568}\u{2569}\u{256A}\u{256B}\u{256C}©\
      юабцдефгхийклмно\
      пярстужвьызшэщчъ\
      ЮАБЦДЕФГХИЙКЛМНО\
      ПЯРСТУЖВЬЫЗШЭЩЧЪ
      """)

  static let koi8U = LegacyEncoding(
    name: "KOI8-U",
    upper: """
      \u{2500}\u{2502}\u{250C}\u{2510}\u{2514}\u{2518}\u{251C}\u{2524}\u{252C}\u{2534}\u{253C}\u{2580}\u{2584}\u{2588}\u{258C}\u{2590}\
      \u{2591}\u{2592}\u{2593}\u{2320}\u{25A0}\u{2219}\u{221A}\u{2248}\u{2264}\u{2265}\u{A0}\u{2321}°\u{B2}·\u{F7}\
      \u{2550}\u{2551}\u{2552}ёє\u{2554}ії\u{2557}\u{2558}\u{2559}\u{255A}\u{255B}ґ\u{255D}\u{255E}\
      \u{255F}\u{2560}\u{2561}ЁЄ\u{2563}ІЇ\u{2566}\u{2567}\u{2568}\u{2569}\u{256A}Ґ\u{256C}©\
      юабцдефгхийклмно\
      пярстужвьызшэщчъ\
      ЮАБЦДЕФГХИЙКЛМНО\
      ПЯРСТУЖВЬЫЗШЭЩЧЪ
      """)

  static let windows1252 = LegacyEncoding(
    name: "windows-1252",
    upper: """
      €\u{FFFD}\u{201A}ƒ„…\u{2020}\u{2021}ˆ\u{2030}Š\u{2039}Œ\u{FFFD}Ž\u{FFFD}\
      \u{FFFD}‘’“”•–—\u{2DC}™š\u{203A}œ\u{FFFD}žŸ\
      \u{A0}\u{A1}\u{A2}£\u{A4}\u{A5}\u{A6}§\u{A8}©ª«\u{AC}\u{AD}®\u{AF}\
      °\u{B1}\u{B2}\u{B3}\u{B4}µ\u{B6}·\u{B8}\u{B9}º»\u{BC}\u{BD}\u{BE}\u{BF}\
      ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
      ÐÑÒÓÔÕÖ\u{D7}ØÙÚÛÜÝÞß\
      àáâãäåæçèéêëìíîï\
      ðñòóôõö\u{F7}øùúûüýþÿ
      """)

  static let iso88595 = LegacyEncoding(
    name: "ISO-8859-5",
    upper: """
      \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
      \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
      \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏ\
      АБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп\
      рстуфхцчшщъыьэюя\
      №ёђѓєѕіїјљњћќ§ўџ
      """)

  static let ibm866 = LegacyEncoding(
    name: "IBM866",
    upper: """
      АБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп\
      \u{2591}\u{2592}\u{2593}\u{2502}\u{2524}\u{2561}\u{2562}\u{2556}\u{2555}\u{2563}\u{2551}\u{2557}\u{255D}\u{255C}\u{255B}\u{2510}\
      \u{2514}\u{2534}\u{252C}\u{251C}\u{2500}\u{253C}\u{255E}\u{255F}\u{255A}\u{2554}\u{2569}\u{2566}\u{2560}\u{2550}\u{256C}\u{2567}\
      \u{2568}\u{2564}\u{2565}\u{2559}\u{2558}\u{2552}\u{2553}\u{256B}\u{256A}\u{2518}\u{250C}\u{2588}\u{2584}\u{258C}\u{2590}\u{2580}\
      рстуфхцчшщъыьэюя\
      ЁёЄєЇїЎў°\u{2219}·\u{221A}№\u{A4}\u{25A0}\u{A0}
      """)

  static let cp1125 = LegacyEncoding(
    name: "cp1125",
    upper: """
      АБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп\
      \u{2591}\u{2592}\u{2593}\u{2502}\u{2524}\u{2561}\u{2562}\u{2556}\u{2555}\u{2563}\u{2551}\u{2557}\u{255D}\u{255C}\u{255B}\u{2510}\
      \u{2514}\u{2534}\u{252C}\u{251C}\u{2500}\u{253C}\u{255E}\u{255F}\u{255A}\u{2554}\u{2569}\u{2566}\u{2560}\u{2550}\u{256C}\u{2567}\
      \u{2568}\u{2564}\u{2565}\u{2559}\u{2558}\u{2552}\u{2553}\u{256B}\u{256A}\u{2518}\u{250C}\u{2588}\u{2584}\u{258C}\u{2590}\u{2580}\
      рстуфхцчшщъыьэюя\
      ЁёҐґЄєІіЇї·\u{221A}№\u{A4}\u{25A0}\u{A0}
      """)

  static let macCyrillic = LegacyEncoding(
    name: "x-mac-cyrillic",
    upper: """
      АБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯ\
      \u{2020}°Ґ£§•\u{B6}І®©™Ђђ\u{2260}Ѓѓ\
      \u{221E}\u{B1}\u{2264}\u{2265}іµґЈЄєЇїЉљЊњ\
      јЅ\u{AC}\u{221A}ƒ\u{2248}\u{2206}«»…\u{A0}ЋћЌќѕ\
      –—“”‘’\u{F7}„ЎўЏџ№Ёёя\
      абвгдежзийклмноп\
      рстуфхцчшщъыьэю€
      """)

  /// The encodings that Russian news was written in.
  static let russian = [windows1251, koi8R, koi8U, iso88595, ibm866, cp1125, macCyrillic]

  /// The encodings that have all the letters of Ukrainian.
  static let ukrainian = [windows1251, koi8U, iso88595, cp1125, macCyrillic]
}
