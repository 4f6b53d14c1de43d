import SynopticText

/// Text of which every piece has a role, with nothing hidden in it.
struct StyledText: Sendable {
  /// A piece that has one role.
  struct Run: Hashable, Sendable {
    /// The offset after its last byte.
    var end: Int
    /// Its role.
    var role: Role
    /// The version whose file it leads to, or nil.
    var link: Int?
  }

  /// The text as valid UTF-8.
  private(set) var bytes: [UInt8] = []

  /// The pieces, in order; together they cover the text.
  private(set) var runs: [Run] = []

  private var visible: VisibleText

  /// Makes an empty text.
  ///
  /// - Parameter ascii: Whether stand-ins for what is hidden are kept to ASCII.
  init(ascii: Bool = false) { visible = VisibleText(ascii: ascii) }

  /// Whether there is no text.
  var isEmpty: Bool { bytes.isEmpty }

  /// Appends a piece; what it hides is made visible.
  ///
  /// - Parameters:
  ///   - text: The piece.
  ///   - role: What it is.
  ///   - link: The version whose file it leads to, or nil.
  mutating func append(_ text: String, _ role: Role = .plain, link: Int? = nil) {
    visible.append(text, to: &bytes)
    guard bytes.count > runs.last?.end ?? 0 else { return }
    if let last = runs.indices.last, runs[last].role == role, runs[last].link == link {
      runs[last].end = bytes.count
    } else {
      runs.append(Run(end: bytes.count, role: role, link: link))
    }
  }

  /// Appends another text.
  mutating func append(_ other: StyledText) {
    var start = 0
    for run in other.runs {
      append(
        String(decoding: other.bytes[start..<run.end], as: UTF8.self), run.role, link: run.link)
      start = run.end
    }
  }

  /// Appends `count` blanks.
  mutating func pad(_ count: Int) {
    append(String(repeating: " ", count: max(0, count)))
  }
}
