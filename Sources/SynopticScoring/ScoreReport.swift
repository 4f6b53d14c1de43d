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

  /// A number of at least 0 with a fixed number of decimals.
  package static func fixed(_ number: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded(.toNearestOrEven))
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.utf8.count))
    return decimals > 0 ? "\(scaled / scale).\(zeros)\(fraction)" : "\(scaled)"
  }
}
