/// The paradigms of a language, each flattened to the endings that a stem takes.
struct Paradigms: Sendable {
  /// The endings of one paradigm, as positions in the list of all.
  private struct Paradigm {
    let endings: Range<Int>
    let reflexive: Range<Int>
  }

  private var numbers: [[UInt8]: Int] = [:]
  private var paradigms: [Paradigm] = []
  private var endings: [[UInt8]] = []

  /// Reads the table of paradigms: name, items, items of the reflexive verb.
  ///
  /// An item is an ending (`0`: none), or an ending, a colon and the paradigm that goes on from it. Where a
  /// row has no items of its own for reflexives, its other ones serve.
  ///
  /// - Throws: ``GrammarFailure`` where a paradigm stands twice, is not there, or leads back to itself.
  init(_ table: FormTable?) throws(GrammarFailure) {
    var rows: [[UInt8]: FormTable.Row] = [:]
    for row in table?.rows ?? [] {
      guard rows.updateValue(row, forKey: row[0]) == nil else {
        throw GrammarFailure(
          table: "paradigms", line: row.line, reason: "\(Self.string(row[0])) stands twice")
      }
    }
    for row in table?.rows ?? [] {
      var found: [Range<Int>] = []
      for isReflexive in [false, true] {
        var flat: [[UInt8]] = []
        var seen: Set<[UInt8]> = []
        try Self.flatten(row, of: rows, isReflexive: isReflexive, depth: 0, onto: []) { ending in
          if seen.insert(ending).inserted { flat.append(ending) }
        }
        found.append(endings.count..<endings.count + flat.count)
        endings += flat
      }
      numbers[row[0]] = paradigms.count
      paradigms.append(Paradigm(endings: found[0], reflexive: found[1]))
    }
  }

  /// The number of a paradigm, or nil where there is none of that name.
  func number(of name: some Collection<UInt8>) -> Int? { numbers[Array(name)] }

  /// The endings of a paradigm.
  func endings(of number: Int, isReflexive: Bool) -> ArraySlice<[UInt8]> {
    endings[isReflexive ? paradigms[number].reflexive : paradigms[number].endings]
  }

  /// How many paradigms may go on from one another; the tables need three.
  private static let deepest = 8

  private static func flatten(
    _ row: FormTable.Row, of rows: [[UInt8]: FormTable.Row], isReflexive: Bool, depth: Int,
    onto stem: [UInt8], _ body: ([UInt8]) -> Void
  ) throws(GrammarFailure) {
    guard depth < deepest else {
      throw GrammarFailure(
        table: "paradigms", line: row.line, reason: "\(string(row[0])) leads back to itself")
    }
    let column = isReflexive && !row[2].isEmpty ? 2 : 1
    guard row[column] != [UInt8(ascii: "-")] else { return }
    for item in row.items(column) {
      guard let colon = item.firstIndex(of: UInt8(ascii: ":")) else {
        body(item == [UInt8(ascii: "0")] ? stem : stem + item)
        continue
      }
      guard let next = rows[Array(item[(colon + 1)...])] else {
        throw GrammarFailure(
          table: "paradigms", line: row.line, reason: "there is no paradigm of \(string(item))")
      }
      try flatten(
        next, of: rows, isReflexive: isReflexive, depth: depth + 1, onto: stem + item[..<colon],
        body)
    }
  }

  private static func string(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
