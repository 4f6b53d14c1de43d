/// The forms in which a comparison can be written.
enum OutputFormat: String, CaseIterable, Sendable {
  /// A report for people.
  case terminal
  /// The whole ledger.
  case json
  /// The rows, as RFC 4180 has tables.
  case csv
  /// The rows, for `cut`, `awk` and the like.
  case tsv
  /// The rows, as spreadsheets open them.
  case excel
  /// The facts, one record for each and each version.
  case factsCSV = "facts-csv"
}
