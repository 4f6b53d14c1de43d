import SynopticAlignment
import Testing

@Suite("Positions by member")
struct PositionListsTests {
  @Test(
    "lists hold the positions of their member, in order",
    arguments: [[], [0], [4, 4, 4], [2, 0, 2, 1, 0, 2], [4, 3, 2, 1, 0]])
  func lists(_ members: [Int]) {
    let lists = PositionLists(members, count: 5)
    #expect(lists.indices == 0..<5)
    for member in lists.indices {
      #expect(Array(lists[member]) == members.indices.filter { members[$0] == member })
    }
  }

  @Test("nobody has no lists")
  func none() { #expect(PositionLists([], count: 0).indices.isEmpty) }
}
