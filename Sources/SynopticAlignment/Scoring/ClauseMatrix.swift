/// How much of each clause of two sentences the other's clauses answer.
///
/// Two long sentences may share one statement and nothing else; it shows where clauses are compared.
package struct ClauseMatrix: Sendable {
  private let columns: Int
  private var first: [Float]
  private var second: [Float]
  private let firstMasses: [Float]
  private let secondMasses: [Float]

  /// Adds up the answers of two sentences by the clauses that ask and the clauses that answer.
  ///
  /// - Complexity: O(*n* + *c* *d*), where *n* is the number of items, *c* and *d* the numbers of clauses.
  package init(
    _ left: SentenceProfile, _ right: SentenceProfile, _ leftMatches: [ItemMatch],
    _ rightMatches: [ItemMatch]
  ) {
    columns = right.clauseMasses.count
    firstMasses = left.clauseMasses
    secondMasses = right.clauseMasses
    first = Array(repeating: 0, count: left.clauseMasses.count * right.clauseMasses.count)
    second = first
    for (item, match) in zip(left.items, leftMatches) where match.item >= 0 {
      first[Int(item.clause) * columns + Int(right.items[Int(match.item)].clause)] +=
        item.mass * match.weight
    }
    for (item, match) in zip(right.items, rightMatches) where match.item >= 0 {
      second[Int(left.items[Int(match.item)].clause) * columns + Int(item.clause)] +=
        item.mass * match.weight
    }
  }

  /// The similarity of two clauses; 0 where there is no such clause.
  package func similarity(_ row: Int, _ column: Int) -> Float {
    guard firstMasses.indices.contains(row), secondMasses.indices.contains(column) else { return 0 }
    let left = first[row * columns + column] / (firstMasses[row] + PairScorer.damping)
    let right = second[row * columns + column] / (secondMasses[column] + PairScorer.damping)
    return left > 0 && right > 0 ? 2 * left * right / (left + right) : 0
  }

  /// The clause of the second sentence that a clause of the first is most like, where the two are so for each
  /// other; nil where there is none.
  package func partner(ofRow row: Int) -> Int? {
    let best = secondMasses.indices.max { similarity(row, $0) < similarity(row, $1) }
    guard let best, similarity(row, best) > 0 else { return nil }
    let back = firstMasses.indices.max { similarity($0, best) < similarity($1, best) }
    return back == row ? best : nil
  }

  /// The similarity of the two clauses that are most alike, and the mass answered between them.
  package var best: (similarity: Float, mass: Float) {
    var best: (similarity: Float, mass: Float) = (0, 0)
    for row in firstMasses.indices {
      for column in secondMasses.indices {
        let similarity = similarity(row, column)
        guard similarity > best.similarity else { continue }
        best = (similarity, (first[row * columns + column] + second[row * columns + column]) / 2)
      }
    }
    return best
  }
}
