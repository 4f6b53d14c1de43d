import SynopticText

/// Writes Russian and Ukrainian stems alike where the two languages change letters by rule.
enum SlavicFold {
  /// Returns the fold of a folded stem.
  ///
  /// и, і, ї, ы and й fall together, е with є and э, г with ґ; signs and apostrophes fall away; and о and е
  /// count as и where Ukrainian has і for them (ночь, ніч; ведомство, відомство) by falling together with
  /// it behind the first letter.
  static func fold(_ stem: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var cursor = UTF8Cursor(0..<stem.count)
    var isFirst = true
    while let scalar = cursor.next(in: stem) {
      if let folded = fold(scalar, isFirst: isFirst) { result.append(folded) }
      isFirst = false
    }
    return result
  }

  /// One byte a letter; nil for what falls away.
  private static func fold(_ scalar: UInt32, isFirst: Bool) -> UInt8? {
    switch scalar {
    case 0x438, 0x456, 0x457, 0x44B, 0x439: isFirst ? 1 : 2
    case 0x435, 0x454, 0x44D: isFirst ? 3 : 2
    case 0x43E: isFirst ? 4 : 2
    case 0x433, 0x491: 5
    case 0x44C, 0x44A, 0x27: nil
    case 0x430...0x44F: UInt8(scalar - 0x430 + 16)
    default: UInt8(truncatingIfNeeded: scalar)
    }
  }
}
