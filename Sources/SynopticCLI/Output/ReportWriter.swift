import Glibc
import SynopticLedger
import SynopticReports

/// Writes a ledger in the form and to the place that the user asked for.
struct ReportWriter {
  /// The form.
  let format: OutputFormat

  /// The file to write to, or nil for standard output.
  let file: String?

  /// How a report looks on a terminal.
  let display: DisplayOptions

  /// The environment.
  let environment: Environment

  /// Writes a ledger.
  ///
  /// - Parameter ledger: The ledger.
  /// - Throws: ``Trouble`` where it cannot be written whole.
  func write(_ ledger: Ledger) throws(Trouble) {
    let body = try body(of: ledger)
    if let file {
      try OutputFile.write(file, body)
    } else {
      try StandardOutput.write(body)
    }
  }

  private func body(of ledger: Ledger) throws(Trouble) -> (ByteSink) -> Void {
    switch format {
    case .json:
      { sink in LedgerJSON.write(ledger) { sink.write($0) } }
    case .terminal, .csv, .tsv, .excel, .factsCSV:
      throw Trouble("--format \(format.rawValue): there is no such report yet", isUsage: true)
    }
  }
}
