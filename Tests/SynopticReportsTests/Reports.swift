import SynopticLedger
import SynopticReports

/// Writes reports into memory.
enum Reports {
  static func terminal(
    _ ledger: Ledger, _ change: (inout TerminalOptions) -> Void = { _ in }
  ) -> [UInt8] {
    var options = TerminalOptions()
    change(&options)
    var bytes: [UInt8] = []
    TerminalReport.write(ledger, options: options) { bytes += $0 }
    return bytes
  }

  static func lines(
    _ ledger: Ledger, _ change: (inout TerminalOptions) -> Void = { _ in }
  ) -> [String] {
    let text = String(decoding: terminal(ledger, change), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func rows(_ ledger: Ledger, _ dialect: CSVDialect = .csv) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVReport.writeRows(of: ledger, dialect: dialect) { bytes += $0 }
    return bytes
  }

  static func facts(_ ledger: Ledger, _ dialect: CSVDialect = .csv) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVReport.writeFacts(of: ledger, dialect: dialect) { bytes += $0 }
    return bytes
  }

  /// Returns a report without the codes that turn looks on and off.
  static func withoutLooks(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x1B, position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "[")
      {
        position += 2
        while position < bytes.count, bytes[position] != UInt8(ascii: "m") { position += 1 }
      } else {
        plain.append(bytes[position])
      }
      position += 1
    }
    return plain
  }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns text of pieces that news and its enemies have.
  mutating func text(pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      switch next() % 24 {
      case 0..<8:
        text +=
          ["паром", "порт", "людей", "the", "ferry", "ї", "Ґ", "ё"].randomElement(using: &self)
          ?? ""
      case 8..<14: text += " "
      case 14:
        text +=
          ["—", "«", "»", "“", "”", "…", "№", "-", "%", "§"].randomElement(using: &self) ?? ""
      case 15:
        text += ["1", "000", "1,2", "млн", "км", "2025", "года"].randomElement(using: &self) ?? ""
      case 16: text += ["\u{A0}", "\u{202F}", "  ", "\u{3000}"].randomElement(using: &self) ?? ""
      case 17:
        text += ["\u{301}", "\u{308}", "\u{20DD}", "\u{903}"].randomElement(using: &self) ?? ""
      case 18: text += ["東京", "한국", "ｗ", "ᄀ", "ᅡ"].randomElement(using: &self) ?? ""
      case 19: text += ["👩‍👩‍👧", "🇺🇦", "❤️", "❤", "1️⃣", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"].randomElement(using: &self) ?? ""
      case 20:
        text += ["\u{1B}[31m", "\u{202E}", "\u{7}", "\u{85}"].randomElement(using: &self) ?? ""
      case 21:
        text += ["\u{AD}", "\u{200D}", "\u{200B}", "\u{FEFF}"].randomElement(using: &self) ?? ""
      case 22: text += String(repeating: "ж", count: Int(next() % 60))
      default:
        text +=
          ["=1+1", "\"", ",", ";", "\t", "\n", "\r\n", "|", "\\"].randomElement(using: &self) ?? ""
      }
    }
    return text
  }
}
