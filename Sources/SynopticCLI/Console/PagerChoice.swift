/// Which program shows long reports page by page.
package enum PagerChoice {
  /// Decides on a pager.
  ///
  /// `--no-pager` rules out any; else the first of `--pager`, `SYNOPTIC_PAGER` and `PAGER` that is set decides,
  /// where an empty one and `cat` mean none; else it is `less`, except on terminals that cannot move about.
  ///
  /// - Parameters:
  ///   - command: What `--pager` says, or nil.
  ///   - isOff: Whether `--no-pager` was given.
  ///   - environment: The environment.
  /// - Returns: A command for the shell, or nil for none.
  package static func command(
    _ command: String?, isOff: Bool, environment: Environment
  ) -> String? {
    if isOff { return nil }
    let chosen = command ?? environment["SYNOPTIC_PAGER"] ?? environment["PAGER"]
    guard let chosen else {
      return environment["TERM"] == "dumb" ? nil : "less"
    }
    let words = chosen.split(separator: " ")
    guard let program = words.first, program != "cat", Self.name(of: program) != "synoptic" else {
      return nil
    }
    return chosen
  }

  /// Strips a program of its folder.
  ///
  /// - Parameter program: The first word of a command for the shell.
  /// - Returns: The program's name.
  package static func name(of program: Substring) -> Substring {
    program.split(separator: "/").last ?? program
  }

  /// Decides what `LESS` has to say where the user has set none.
  ///
  /// It keeps colours, and ends where all fits one screen.
  /// Before version 530, `less` cleared what it had shown unless told not to, at the price of the mouse wheel.
  ///
  /// - Parameter version: What `less --version` prints, or nil.
  /// - Returns: The options.
  package static func lessOptions(version: String?) -> String {
    let words = version?.split(separator: " ").prefix(2) ?? []
    let digits = words.last?.prefix { ("0"..."9").contains($0) } ?? ""
    return (Int(digits) ?? 0) >= 530 ? "FR" : "FRX"
  }
}
