/// How a file marks its paragraphs.
package enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
  case plain
  case markdown
  case html

  /// The format of files with an extension, or nil where the extension does not say.
  ///
  /// - Parameter name: The name of a file, with or without the folders before it.
  package init?(fileName name: String) {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[name.index(after: point)...].lowercased() {
    case "txt", "text": self = .plain
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "html", "htm", "xhtml", "xht": self = .html
    default: return nil
    }
  }

  /// The format that bytes look like: HTML where they begin with a tag that pages begin with, or
  /// hold several tags of paragraphs; plain text otherwise.
  ///
  /// - Complexity: O(1): no more than the first 64 KiB are read.
  init(content bytes: [UInt8]) {
    self = Self.looksLikeHTML(bytes) ? .html : .plain
  }

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    // UTF-16 shows its tags with a zero byte beside each letter.
    let head = bytes.prefix(1 << 16).filter { $0 != 0 }.map { byte in
      (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
    guard let open = head.firstIndex(of: UInt8(ascii: "<")) else { return false }
    let before = head[..<open]
    // The bytes of byte-order marks.
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    let isFirst = before.allSatisfy { $0 <= 0x20 || marks.contains($0) }
    let first = ["<!doctype html", "<html", "<head", "<body", "<article", "<meta"]
    if isFirst, head[open...].starts(with: "<?xml".utf8) {
      return head.indices.contains { head[$0...].starts(with: "<html".utf8) }
    }
    if isFirst, first.contains(where: { head[open...].starts(with: $0.utf8) }) { return true }
    let tags = [
      "<p>", "<p ", "</p>", "<div", "</div>", "<br>", "<br/", "<br ", "<h1", "<li>", "<article",
    ]
    var found = 0
    for place in head.indices where head[place] == UInt8(ascii: "<") {
      guard tags.contains(where: { head[place...].starts(with: $0.utf8) }) else { continue }
      found += 1
      if found == (isFirst ? 2 : 4) { return true }
    }
    return false
  }
}
