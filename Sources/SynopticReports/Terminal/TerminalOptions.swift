package import SynopticText

/// How a report looks on a terminal.
package struct TerminalOptions: Hashable, Sendable {
  /// How a row is laid out.
  package enum Layout: String, Hashable, Sendable, CaseIterable {
    /// Columns where each gets 44 cells or more, else stacked.
    case automatic = "auto"
    /// The versions side by side.
    case columns
    /// The versions one below the other.
    case stacked
    /// A table of the facts, without the text.
    case facts
  }

  /// The colours that a terminal has.
  package enum Colour: String, Hashable, Sendable, CaseIterable {
    /// No colour, and no other attribute.
    case none
    /// The 16 colours of the user's palette.
    case sixteen = "16"
    /// The 256 colours of xterm.
    case twoHundredFiftySix = "256"
    /// 24-bit colour.
    case trueColour = "24bit"
  }

  /// Which colours and attributes stand for what.
  package enum Theme: String, Hashable, Sendable, CaseIterable {
    /// Blue and orange, which nearly all eyes tell apart, with bold and underlined words.
    case standard = "default"
    /// Bold, reversed and underlined words in the terminal's own two colours, none of them faint.
    case highContrast = "high-contrast"
    /// No colours; differing words are set between signs as well.
    case mono
  }

  /// The cells of a line; fewer than ``minimumWidth`` count as so many.
  package var width = 80

  /// How a row is laid out.
  package var layout = Layout.automatic

  /// What rows are made of.
  package var unit = RowUnit.paragraph

  /// The colours that the terminal has.
  package var colour = Colour.none

  /// Which colours and attributes stand for what.
  package var theme = Theme.standard

  /// Whether the report's own signs are kept to ASCII; the texts' letters never are.
  ///
  /// It always holds where ambiguous characters are wide, since lines and boxes are such characters.
  package var ascii = false

  /// The width of characters that East Asian terminals may draw wide.
  package var ambiguous = DisplayWidth.Ambiguous.narrow

  /// The address behind a version's name, with `{path}` for the path of its file; nil for no links.
  ///
  /// A link is written only for a version that has a path, and only where ``colour`` is not none.
  package var hyperlink: String?

  /// Makes the usual options: 80 cells, no colour, no links.
  package init() {}

  /// The least width of a line.
  package static let minimumWidth = 40

  /// The least width of a column for ``Layout/automatic`` to choose columns.
  package static let automaticColumn = 44

  /// The least width of a column for ``Layout/columns``; where there is less, rows are stacked.
  package static let minimumColumn = 16

  /// Returns the layout that these options come to for so many versions; never ``Layout/automatic``.
  package func resolvedLayout(versions: Int) -> Layout {
    let column = Self.columnWidth(of: lineWidth, versions: versions)
    switch layout {
    case .automatic: return column >= Self.automaticColumn ? .columns : .stacked
    case .columns: return column >= Self.minimumColumn ? .columns : .stacked
    case .stacked, .facts: return layout
    }
  }

  /// The cells of a line that are really used.
  var lineWidth: Int { max(width, Self.minimumWidth) }

  /// Whether the report's own signs are kept to ASCII.
  var drawsASCII: Bool { ascii || ambiguous == .wide }

  /// Whether differing words are set between signs, since attributes alone would not tell them.
  var bracesWords: Bool { colour == .none || theme == .mono }

  /// The cells of each of so many equal columns on a line.
  static func columnWidth(of line: Int, versions: Int) -> Int {
    guard versions > 0 else { return line }
    return (line - (versions - 1) * Glyphs.separatorCells) / versions
  }
}
