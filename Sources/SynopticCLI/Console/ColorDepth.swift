/// How many colours a terminal shows.
package enum ColorDepth: Int, Hashable, Sendable, Comparable {
  /// None, nor any other style.
  case none = 0
  /// The 16 of the terminal's own palette.
  case sixteen = 16
  /// 256.
  case indexed = 256
  /// 24-bit colours.
  case full = 16_777_216

  /// Whether `left` is fewer.
  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Decides how many colours to use.
  ///
  /// The first of these that speaks decides: `--color`; `SYNOPTIC_COLOR`; `NO_COLOR`, set to anything but
  /// nothing (no-color.org); `FORCE_COLOR` and `CLICOLOR_FORCE`; `TERM=dumb`; whether there is a terminal.
  ///
  /// - Parameters:
  ///   - choice: What `--color` says, or nil.
  ///   - environment: The environment.
  ///   - isTerminal: Whether the output goes to a terminal.
  /// - Throws: ``Trouble`` where `SYNOPTIC_COLOR` is no choice.
  package init(
    _ choice: ColorChoice?, environment: Environment, isTerminal: Bool
  ) throws(Trouble) {
    let own = try Self.ownChoice(in: environment)
    switch choice ?? own ?? .auto {
    case .always: self = max(Self.depth(of: environment), .sixteen)
    case .never: self = .none
    case .auto:
      if choice == nil, own == nil, environment.text("NO_COLOR") != nil {
        self = .none
      } else if choice == nil, own == nil, Self.isForced(in: environment) {
        self = max(Self.depth(of: environment), .sixteen)
      } else {
        self = isTerminal ? Self.depth(of: environment) : .none
      }
    }
  }

  private static func ownChoice(in environment: Environment) throws(Trouble) -> ColorChoice? {
    guard let text = environment.text("SYNOPTIC_COLOR") else { return nil }
    guard let choice = ColorChoice(rawValue: text) else {
      throw Trouble("SYNOPTIC_COLOR=\(text): set it to always, never or auto")
    }
    return choice
  }

  private static func isForced(in environment: Environment) -> Bool {
    ["FORCE_COLOR", "CLICOLOR_FORCE"].contains { name in
      environment.text(name).map { $0 != "0" && $0 != "false" } ?? false
    }
  }

  /// The colours of the terminal, by what it calls itself.
  private static func depth(of environment: Environment) -> ColorDepth {
    let name = environment["TERM"] ?? ""
    if name == "dumb" { return .none }
    if let kind = environment.text("COLORTERM"), ["truecolor", "24bit"].contains(kind) {
      return .full
    }
    if name.hasSuffix("-direct") { return .full }
    return name.contains("256") ? .indexed : .sixteen
  }
}
