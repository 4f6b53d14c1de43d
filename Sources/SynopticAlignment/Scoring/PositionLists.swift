/// For each of many members, the positions at which it stands, in order, all in one array.
package struct PositionLists: Sendable {
  /// The positions of one member.
  package typealias List = LazyMapSequence<ArraySlice<Int32>, Int>

  private var positions: [Int32]
  private var starts: [Int32]

  /// Gathers positions.
  ///
  /// - Parameters:
  ///   - members: The member at each position, from 0 to `count` - 1.
  ///   - count: The number of members.
  /// - Complexity: O(*n*), where *n* is the number of positions and members.
  package init(_ members: some Collection<Int>, count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for member in members { starts[member + 1] += 1 }
    for member in 0..<count { starts[member + 1] += starts[member] }
    positions = Array(repeating: 0, count: members.count)
    var next = starts
    for (position, member) in members.enumerated() {
      positions[Int(next[member])] = Int32(position)
      next[member] += 1
    }
  }

  /// The members.
  package var indices: Range<Int> { 0..<starts.count - 1 }

  /// The positions of a member, in order.
  package subscript(member: Int) -> List {
    positions[Int(starts[member])..<Int(starts[member + 1])].lazy.map { Int($0) }
  }
}
