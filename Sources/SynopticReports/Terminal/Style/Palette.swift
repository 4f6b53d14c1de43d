/// The codes that turn a role's look on, for one theme and one terminal.
///
/// The blue and the orange of the usual theme have a contrast of 4.5 or more with both black and white
/// where the terminal has 24-bit colour, so that no background need be asked for.
struct Palette: Sendable {
  private let codes: [[UInt8]]

  /// Makes the codes of a theme.
  init(_ theme: TerminalOptions.Theme, _ colour: TerminalOptions.Colour) {
    codes = Role.allCases.map { role in
      guard colour != .none else { return [] }
      let parameters =
        switch theme {
        case .standard: Self.standard(role, colour)
        case .highContrast: Self.highContrast(role)
        case .mono: Self.mono(role)
        }
      return parameters.isEmpty ? [] : Array("\u{1B}[\(parameters)m".utf8)
    }
  }

  /// The codes that turn on the look of a role; empty where it has none.
  subscript(role: Role) -> [UInt8] { codes[Int(role.rawValue)] }

  /// The codes that turn all looks off.
  static let reset = Array("\u{1B}[0m".utf8)

  /// The blue of 24-bit terminals.
  static let blue: (red: Int, green: Int, blue: Int) = (0x20, 0x75, 0xD2)

  /// The orange of 24-bit terminals.
  static let orange: (red: Int, green: Int, blue: Int) = (0xC0, 0x57, 0x0F)

  private static func standard(_ role: Role, _ colour: TerminalOptions.Colour) -> String {
    let (blue, orange) =
      switch colour {
      case .none: ("", "")
      case .sixteen: ("34", "33")
      case .twoHundredFiftySix: ("38;5;32", "38;5;166")
      case .trueColour: (Self.parameters(Self.blue), Self.parameters(Self.orange))
      }
    switch role {
    case .plain, .agrees: return ""
    case .strong, .differs, .unclear: return "1"
    case .faint, .rule, .furniture: return "2"
    case .adds: return "1;\(blue)"
    case .omits: return orange
    case .contradicts: return "1;7;\(orange)"
    case .conflict: return "1;\(orange)"
    case .addedWords: return "4;\(blue)"
    case .unclearWords: return "3;4"
    case .differingWords: return "4"
    case .conflictingWords: return "1;4;\(orange)"
    }
  }

  private static func highContrast(_ role: Role) -> String {
    switch role {
    case .plain, .agrees, .faint, .rule: ""
    case .furniture: "3"
    case .strong, .differs, .unclear, .adds, .omits, .conflict: "1"
    case .contradicts: "1;7"
    case .addedWords: "1;4"
    case .unclearWords: "3;4"
    case .differingWords: "4"
    case .conflictingWords: "1;7"
    }
  }

  private static func mono(_ role: Role) -> String {
    switch role {
    case .plain, .agrees, .omits: ""
    case .faint, .rule, .furniture: "2"
    case .strong, .differs, .unclear, .adds, .conflict: "1"
    case .contradicts: "1;7"
    case .addedWords, .unclearWords, .differingWords: "4"
    case .conflictingWords: "1;4"
    }
  }

  private static func parameters(_ colour: (red: Int, green: Int, blue: Int)) -> String {
    "38;2;\(colour.red);\(colour.green);\(colour.blue)"
  }
}
