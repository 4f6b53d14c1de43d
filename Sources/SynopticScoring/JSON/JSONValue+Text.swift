extension JSONValue {
  /// The value as JSON, one member or element a line, each level one blank deeper, with no line end at the end.
  ///
  /// Files of verdicts are read and corrected by people; so each member stands on its own line.
  package var text: String {
    var text = ""
    append(to: &text, depth: 0)
    return text
  }

  private func append(to text: inout String, depth: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .string(let string): Self.quote(string, to: &text)
    case .array(let elements):
      Self.append(elements, to: &text, depth, between: ("[", "]")) { element, text in
        element.append(to: &text, depth: depth + 1)
      }
    case .object(let members):
      Self.append(members, to: &text, depth, between: ("{", "}")) { member, text in
        Self.quote(member.key, to: &text)
        text += ": "
        member.value.append(to: &text, depth: depth + 1)
      }
    }
  }

  private static func append<Piece>(
    _ pieces: [Piece], to text: inout String, _ depth: Int, between brackets: (String, String),
    _ write: (Piece, inout String) -> Void
  ) {
    text += brackets.0
    for (number, piece) in pieces.enumerated() {
      text += number == 0 ? "\n" : ",\n"
      text += String(repeating: " ", count: depth + 1)
      write(piece, &text)
    }
    if !pieces.isEmpty { text += "\n" + String(repeating: " ", count: depth) }
    text += brackets.1
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case _ where scalar.value < 0x20:
        text += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
