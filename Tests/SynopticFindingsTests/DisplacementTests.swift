import SynopticFindings
import Testing

@Suite("How far members stand from their place")
struct DisplacementTests {
  @Test(
    "counts what was passed",
    arguments: [
      ([], []), ([7], [0]), ([1, 2, 3, 4], [0, 0, 0, 0]),
      // One that went to the end has passed all the others; each of them was passed once.
      ([2, 3, 4, 1], [1, 1, 1, 3]), ([4, 1, 2, 3], [3, 1, 1, 1]),
      ([4, 3, 2, 1], [3, 2, 2, 3]), ([10, 30, 20, 40], [0, 1, 1, 0]),
    ] as [([Int], [Int])])
  func known(_ numbers: [Int], _ distances: [Int]) {
    #expect(Displacement.distances(in: numbers) == distances)
  }

  @Test("agrees with counting one by one")
  func naive() {
    var seed: UInt64 = 5
    for size in 0..<60 {
      var numbers = (0..<size).map { 3 * $0 - 40 }
      for place in numbers.indices {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        numbers.swapAt(place, Int(seed >> 33) % size)
      }
      let counted = numbers.indices.map { place in
        max(
          numbers[..<place].count { $0 > numbers[place] },
          numbers[(place + 1)...].count { $0 < numbers[place] })
      }
      #expect(Displacement.distances(in: numbers) == counted)
    }
  }
}
