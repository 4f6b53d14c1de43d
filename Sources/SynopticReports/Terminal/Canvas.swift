import SynopticText

/// Puts pieces of text side by side on lines, and gives each its look.
///
/// Every look is turned off before the next piece, so that none reaches into another column or line; blanks at
/// the end of a line are not written.
struct Canvas: ~Copyable {
  private var bytes: [UInt8] = []
  private var blanks = 0
  private let palette: Palette
  private let addresses: [[UInt8]?]

  /// Makes an empty canvas.
  ///
  /// - Parameters:
  ///   - palette: The look of each role.
  ///   - addresses: For each version, the address that its name leads to, or nil.
  init(palette: Palette, addresses: [[UInt8]?]) {
    self.palette = palette
    self.addresses = addresses
  }

  /// Hands over what was drawn since the last time, and forgets it.
  mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Leaves `count` cells blank.
  mutating func blank(_ count: Int) { blanks += max(0, count) }

  /// Draws a line of wrapped text, with a sign where it breaks a word.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - text: The text that was wrapped.
  mutating func put(_ line: WrappedLine, of text: StyledText) {
    var start = line.range.lowerBound
    var index = text.runs.partitioningIndex { $0.end > start }
    while start < line.range.upperBound, index < text.runs.count {
      let run = text.runs[index]
      let end = min(run.end, line.range.upperBound)
      put(text.bytes[start..<end], run.role, link: run.link)
      start = end
      index += 1
    }
    if line.breaksWord { put("\\", .rule) }
  }

  /// Draws a sign of the report's own `count` times.
  mutating func put(_ sign: String, _ role: Role, count: Int = 1) {
    guard count > 0 else { return }
    var repeated: [UInt8] = []
    for _ in 0..<count { repeated.append(contentsOf: sign.utf8) }
    put(repeated[...], role, link: nil)
  }

  /// Ends the line.
  mutating func endLine() {
    blanks = 0
    bytes.append(0x0A)
  }

  private mutating func put(_ piece: ArraySlice<UInt8>, _ role: Role, link: Int?) {
    bytes.append(contentsOf: repeatElement(0x20, count: blanks))
    blanks = 0
    let address = link.flatMap { addresses[$0] }
    if let address, let link { open(address, of: link) }
    let look = palette[role]
    bytes.append(contentsOf: look)
    bytes.append(contentsOf: piece)
    if !look.isEmpty { bytes.append(contentsOf: Palette.reset) }
    if address != nil { bytes.append(contentsOf: Hyperlink.close) }
  }

  private mutating func open(_ address: [UInt8], of version: Int) {
    bytes.append(contentsOf: Hyperlink.open(address, id: version))
  }
}
