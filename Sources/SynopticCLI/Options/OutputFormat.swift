/// The forms in which a comparison can be written.
enum OutputFormat: String, CaseIterable, Sendable {
  case terminal
  case json
  case csv
  case tsv
  case excel
  case factsCSV = "facts-csv"
}
