import SynopticReading

/// Reads bytes as a file of a name.
func read(
  _ bytes: [UInt8], _ name: String? = nil, format: DocumentFormat? = nil, encoding: String? = nil
) throws -> Document {
  try DocumentReader.read(
    bytes, options: ReadingOptions(name: name, format: format, encoding: encoding))
}

/// Reads text as a file in UTF-8.
func read(_ text: String, _ format: DocumentFormat = .plain) throws -> Document {
  try read(Array(text.utf8), format: format)
}

extension Document {
  /// The text of each block.
  var blockTexts: [String] { blocks.map { String(decoding: text[$0.range], as: UTF8.self) } }

  /// Each block as its kind and text, with line ends as bars.
  var sketch: [String] {
    zip(blocks, blockTexts).map { block, text in
      let mark =
        switch block.kind {
        case .paragraph: "P"
        case .heading: "H"
        case .listItem: "L"
        case .caption: "C"
        case .aside: "A"
        }
      let lines = text.split { $0.isNewline }.map { line in
        String(line).trimmingBlanks
      }
      return "\(mark) \(lines.joined(separator: " | "))"
    }
  }
}

extension String {
  /// The string without blanks at its ends.
  var trimmingBlanks: String {
    let start = drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.reversed())
  }
}
