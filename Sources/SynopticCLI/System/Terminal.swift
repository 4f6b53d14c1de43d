import Glibc

/// What the system knows of a terminal.
package struct Terminal: Hashable, Sendable {
  /// The number of cells in a row, or nil where the terminal does not say.
  package var columns: Int?

  /// The number of rows, or nil where the terminal does not say.
  package var rows: Int?

  /// Makes a terminal.
  ///
  /// - Parameters:
  ///   - columns: The number of cells in a row, or nil.
  ///   - rows: The number of rows, or nil.
  package init(columns: Int?, rows: Int?) {
    self.columns = columns
    self.rows = rows
  }

  /// Looks at a descriptor; answers nil where it is no terminal.
  ///
  /// - Parameter descriptor: An open descriptor, such as 1 for standard output.
  package init?(descriptor: Int32) {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : nil
    rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : nil
  }
}
