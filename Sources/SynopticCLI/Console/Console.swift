/// How a report is to be shown, once flags, environment and terminal have spoken.
package struct Console: Hashable, Sendable {
  /// How many colours there are.
  package var colors: ColorDepth

  /// The number of cells in a row.
  package var width: Int

  /// The number of rows that the terminal shows at once, or nil where there is no terminal.
  package var rows: Int?

  /// Whether the report goes to a terminal.
  package var isTerminal: Bool

  /// Whether nothing but ASCII is drawn; the versions' own letters stay as they are.
  package var isASCII: Bool

  /// The number of cells of characters of ambiguous width, 1 or 2.
  package var ambiguousWidth: Int

  /// What the flags of the command line say; nil where they say nothing.
  package struct Choices: Hashable, Sendable {
    /// `--color`.
    package var color: ColorChoice?
    /// `--width`.
    package var width: Int?
    /// `--ascii` and `--no-ascii`.
    package var isASCII: Bool?
    /// `--ambiguous-width`.
    package var ambiguousWidth: Int?

    /// Makes choices that say nothing.
    package init() {}
  }

  /// Decides how a report is to be shown.
  ///
  /// The width is that of `--width`, else the terminal's, else `COLUMNS`, else 80.
  ///
  /// - Parameters:
  ///   - choices: What the flags say.
  ///   - environment: The environment.
  ///   - terminal: The terminal that the report goes to, or nil.
  /// - Throws: ``Trouble`` where a variable of the tool's own holds what it may not.
  package init(
    _ choices: Choices, environment: Environment, terminal: Terminal?
  ) throws(Trouble) {
    colors = try ColorDepth(
      choices.color, environment: environment, isTerminal: terminal != nil)
    let columns = environment.text("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = choices.width ?? terminal?.columns ?? columns ?? 80
    rows = terminal?.rows
    isTerminal = terminal != nil
    ambiguousWidth = choices.ambiguousWidth ?? 1
    isASCII =
      choices.isASCII ?? (ambiguousWidth == 2 || !CharacterSet.isUTF8(in: environment))
  }
}
