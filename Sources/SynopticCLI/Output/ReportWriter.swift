import Glibc
import SynopticLedger
import SynopticReports
import SynopticText

/// Writes a ledger in the form and to the place that the user asked for.
struct ReportWriter {
  /// The form.
  let format: OutputFormat

  /// The file to write to, or nil for standard output.
  let file: String?

  /// How a report looks on a terminal.
  let console: Console

  /// The layout, the rows and the colours of a report on a terminal.
  let display: DisplayOptions

  /// The environment.
  let environment: Environment

  /// Settles how reports are written.
  ///
  /// - Parameters:
  ///   - output: What is written, and where.
  ///   - display: How a report looks on a terminal.
  ///   - environment: The environment.
  /// - Throws: ``Trouble`` where the options or the environment contradict themselves.
  init(
    _ output: OutputOptions, _ display: DisplayOptions, environment: Environment
  ) throws(Trouble) {
    format = try output.chosenFormat()
    file = output.file
    console = try Console(
      display.choices, environment: environment,
      terminal: output.file == nil ? Terminal(descriptor: STDOUT_FILENO) : nil)
    self.display = display
    self.environment = environment
  }

  /// Writes a ledger.
  ///
  /// - Parameter ledger: The ledger.
  /// - Throws: ``Trouble`` where it cannot be written whole.
  func write(_ ledger: Ledger) throws(Trouble) {
    if let file {
      try OutputFile.write(file) { write(ledger, to: $0.write) }
    } else if format == .terminal, console.isTerminal {
      try show(ledger)
    } else {
      try StandardOutput.write { write(ledger, to: $0.write) }
    }
  }

  private func show(_ ledger: Ledger) throws(Trouble) {
    var report: [UInt8] = []
    write(ledger) { report.append(contentsOf: $0) }
    let pager = PagerChoice.command(
      display.pager, isOff: display.noPager, environment: environment)
    try Pager.show(report, command: pager, rows: console.rows, environment: environment)
  }

  private func write(_ ledger: Ledger, to write: ([UInt8]) -> Void) {
    switch format {
    case .terminal:
      TerminalReport.write(ledger, options: terminalOptions(for: ledger), to: write)
    case .json: LedgerJSON.write(ledger, to: write)
    case .csv: CSVReport.writeRows(of: ledger, dialect: .csv, to: write)
    case .tsv: CSVReport.writeRows(of: ledger, dialect: .tsv, to: write)
    case .excel: CSVReport.writeRows(of: ledger, dialect: .excel, to: write)
    case .factsCSV: CSVReport.writeFacts(of: ledger, dialect: .csv, to: write)
    }
  }

  private func terminalOptions(for ledger: Ledger) -> TerminalOptions {
    var options = TerminalOptions()
    options.width = console.width
    options.layout = display.layout
    options.unit = display.unit
    options.theme = display.theme
    options.colour =
      switch console.colors {
      case .none: .none
      case .sixteen: .sixteen
      case .indexed: .twoHundredFiftySix
      case .full: .trueColour
      }
    options.ascii = console.isASCII
    options.ambiguous = console.ambiguousWidth == 2 ? .wide : .narrow
    let versions = ledger.versions.count
    if options.layout == .columns, options.resolvedLayout(versions: versions) != .columns {
      Messages.warn(
        "--layout columns: \(options.width) cells are too few for \(versions) versions; they are stacked"
      )
    }
    return options
  }
}
