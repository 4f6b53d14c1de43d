/// Words for scores.
package enum ScoreReport {
  /// One line with the figures of a story.
  package static func line(_ name: String, _ counts: ScoreCounts) -> String {
    func figures(_ tally: ScoreCounts.Tally) -> String {
      "\(fixed(tally.f1, 3)) (P \(fixed(tally.precision, 2)) R \(fixed(tally.recall, 2)))"
    }
    let padded = name + String(repeating: " ", count: max(0, 14 - name.unicodeScalars.count))
    return "\(padded) acc \(fixed(counts.accuracy, 3)) macroF1 \(fixed(counts.macroF1, 3))"
      + " | omission \(figures(counts.omissions)) | links \(figures(counts.links))"
      + " | conflicts \(figures(counts.conflicts)) typed recall \(fixed(counts.typedRecall, 2))"
  }

  /// All figures as one JSON object: a number, or precision, recall and F1.
  package static func json(_ counts: ScoreCounts) -> String {
    var members = [
      ("coverage_accuracy", short(counts.accuracy)), ("coverage_macro_f1", short(counts.macroF1)),
    ]
    for status in ScoreCounts.statuses {
      members.append(("status_\(status)", triple(counts.tally(ofStatus: status))))
    }
    members += [
      ("omission", triple(counts.omissions)), ("links", triple(counts.links)),
      ("conflicts", triple(counts.conflicts)), ("typed_conflict_recall", short(counts.typedRecall)),
    ]
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private static func triple(_ tally: ScoreCounts.Tally) -> String {
    "[\(short(tally.precision)), \(short(tally.recall)), \(short(tally.f1))]"
  }

  /// A number rounded to three decimals, with no zero at its end but the first.
  private static func short(_ number: Double) -> String {
    var digits = fixed(number, 3)
    while digits.hasSuffix("0"), !digits.hasSuffix(".0") { digits.removeLast() }
    return digits
  }

  /// Writes a number of at least 0, rounded to nearest as `printf` does.
  ///
  /// A half is told from what only looks like one: 0.025 is a little more than a half of hundredths, since no
  /// binary fraction is 0.025.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - decimals: How many digits stand after the point.
  /// - Returns: The number in decimal digits.
  package static func fixed(_ number: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let product = number * Double(scale)
    var scaled = Int(product.rounded(.toNearestOrEven))
    if product - product.rounded(.down) == 0.5 {
      // What rounding left out of the product decides; where it left out nothing, the even one is right.
      let lost = (-product).addingProduct(number, Double(scale))
      if lost != 0 { scaled = Int(product.rounded(lost > 0 ? .up : .down)) }
    }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.utf8.count))
    return decimals > 0 ? "\(scaled / scale).\(zeros)\(fraction)" : "\(scaled)"
  }
}
