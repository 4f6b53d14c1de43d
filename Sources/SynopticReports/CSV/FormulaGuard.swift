/// Keeps spreadsheets from taking text for a formula, in a way that can be undone.
///
/// A text that begins with a sign which a spreadsheet may act on gets one apostrophe before it. So does one that
/// begins with an apostrophe, which makes the guard reversible: what begins with an apostrophe was guarded.
package enum FormulaGuard {
  /// Returns a text with the guard where it needs one.
  package static func add(to text: String) -> String { isNeeded(by: text) ? "'" + text : text }

  /// Takes the guard off a text.
  ///
  /// - Parameter text: What ``add(to:)`` returned, or a text from elsewhere.
  /// - Returns: The text as it was before; what bears no guard stays as it is.
  package static func remove(from text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(decoding: text.utf8.dropFirst(), as: UTF8.self)
    return isNeeded(by: rest) ? rest : text
  }

  /// Whether a spreadsheet may take a text for a formula, or the text begins as a guarded one does.
  package static func isNeeded(by text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first.value {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A, 0x00, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20, 0x27:
      return true
    default: return false
    }
  }
}
