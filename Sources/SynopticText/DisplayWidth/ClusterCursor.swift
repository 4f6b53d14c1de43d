/// Reads the grapheme clusters of valid UTF-8 one by one, with the cells that each takes.
///
/// Two neighbouring letters, digits, blanks or common signs of the three languages are always two clusters, and
/// are told apart by their bytes alone; only what lies between such pairs is left to the standard library.
package struct ClusterCursor {
  /// A grapheme cluster, by where it ends.
  package struct Cluster: Hashable, Sendable {
    /// The offset after its last byte.
    package var end: Int
    /// The cells that it takes, 0 to 2.
    package var cells: Int
  }

  /// The offset of the next cluster, in bytes.
  package private(set) var offset: Int

  private let end: Int
  private let width: DisplayWidth

  /// Clusters that are known already, last first.
  private var pending: [Cluster] = []

  /// Starts at the beginning of `range`.
  ///
  /// - Parameters:
  ///   - range: The part to read, on borders of scalars.
  ///   - width: The measure.
  package init(_ range: Range<Int>, width: DisplayWidth) {
    offset = range.lowerBound
    end = range.upperBound
    self.width = width
  }

  /// Reads the next cluster of `text`, or returns nil at the end of the range.
  package mutating func next(in text: borrowing [UInt8]) -> Cluster? {
    if let cluster = pending.popLast() {
      offset = cluster.end
      return cluster
    }
    guard offset < end else { return nil }
    var scalars = UTF8Cursor(offset..<end)
    guard let first = scalars.next(in: text) else { return nil }
    let afterFirst = scalars.offset
    let isPlain = DisplayWidth.isSimple(first)
    if isPlain {
      guard let second = scalars.next(in: text), !DisplayWidth.isSimple(second) else {
        offset = afterFirst
        return Cluster(end: afterFirst, cells: width.cells(ofScalar: first))
      }
    }
    readRegion(of: text, from: offset)
    return next(in: text)
  }

  /// Fills ``pending`` with the clusters up to the next two simple neighbours.
  private mutating func readRegion(of text: borrowing [UInt8], from start: Int) {
    var scalars = UTF8Cursor(start..<end)
    var wasSimple = false
    var regionEnd = end
    while let scalar = scalars.next(in: text) {
      let isSimple = DisplayWidth.isSimple(scalar)
      if isSimple, wasSimple {
        regionEnd = scalars.offset - UTF8Cursor.length(of: scalar)
        break
      }
      wasSimple = isSimple
    }
    var position = start
    for character in String(decoding: text[start..<regionEnd], as: UTF8.self) {
      position = min(position + character.utf8.count, regionEnd)
      pending.append(Cluster(end: position, cells: width.cells(of: character)))
    }
    pending.reverse()
  }
}

extension UTF8Cursor {
  /// The bytes that a scalar takes in UTF-8.
  package static func length(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
  }
}
