import SynopticText

/// A token with digits, taken apart: letters, runs of digits with the signs between them, letters.
struct DigitForm: Hashable, Sendable {
  /// A run of digits.
  struct Run: Hashable, Sendable {
    /// Its value; 0 where it has more digits than a number can hold.
    var value: Double
    /// The number of its digits.
    var count: Int
    /// Whether its first digit is 0.
    var startsWithZero: Bool
  }

  /// The runs of digits, in their order.
  private(set) var runs: [Run] = []

  /// The signs between the runs: full stops and commas.
  private(set) var separators: [UInt8] = []

  /// The letters before the digits, in bytes of the text.
  private(set) var prefix: Range<Int>

  /// The letters after the digits, in bytes of the text.
  private(set) var suffix: Range<Int>

  /// Letters stand among the digits, as in `B2B4`.
  private(set) var isCode = false

  /// Reads a token, or returns nil where it has no digit.
  ///
  /// - Complexity: O(*n*), where *n* is its length.
  init?(_ text: borrowing [UInt8], _ range: Range<Int>) {
    prefix = range.lowerBound..<range.lowerBound
    suffix = range.upperBound..<range.upperBound
    var isInRun = false
    var sawLetterAfter = false
    var cursor = UTF8Cursor(range)
    while true {
      let offset = cursor.offset
      guard let scalar = cursor.next(in: text) else { break }
      if (0x30...0x39).contains(scalar) {
        if sawLetterAfter { isCode = true }
        if isInRun, var run = runs.popLast() {
          run.value = run.count < 18 ? run.value * 10 + Double(scalar - 0x30) : 0
          run.count += 1
          runs.append(run)
        } else {
          if runs.isEmpty { prefix = range.lowerBound..<offset }
          runs.append(Run(value: Double(scalar - 0x30), count: 1, startsWithZero: scalar == 0x30))
        }
        isInRun = true
      } else if isInRun, !sawLetterAfter, scalar == 0x2E || scalar == 0x2C {
        separators.append(UInt8(scalar))
        isInRun = false
      } else if !runs.isEmpty {
        if !sawLetterAfter { suffix = offset..<range.upperBound }
        sawLetterAfter = true
        isInRun = false
      }
    }
    guard !runs.isEmpty else { return nil }
    if separators.count >= runs.count { separators.removeLast(separators.count - runs.count + 1) }
  }

  /// There are digits only, with signs between them.
  var isBare: Bool { prefix.isEmpty && suffix.isEmpty && !isCode }

  /// There is one run of digits and nothing else.
  var isWhole: Bool { isBare && runs.count == 1 }

  /// The value of the only run.
  var whole: Double { runs.first?.value ?? 0 }

  /// The number of digits of the only run.
  var digitCount: Int { runs.first?.count ?? 0 }

  /// What the digits say: `1,000`, `1.5`, `1,5`, `1.000.000`.
  ///
  /// A comma before three digits groups thousands in English, and in Russian and Ukrainian where no
  /// unit follows; a point before three digits does in Russian and Ukrainian where all three are 0.
  ///
  /// - Parameters:
  ///   - isEnglish: The sentence is English.
  ///   - isMeasured: A unit or a scale follows.
  /// - Returns: The value and the number of decimals, or nil where the digits are no number.
  func number(isEnglish: Bool, isMeasured: Bool) -> (value: Double, decimals: Int)? {
    guard let first = runs.first else { return nil }
    switch runs.count {
    case 1:
      return first.count > 17 ? nil : (first.value, 0)
    case 2:
      let last = runs[1]
      let isComma = separators.first == UInt8(ascii: ",")
      let mayGroup = last.count == 3 && first.count <= 3 && !first.startsWithZero
      let groups =
        mayGroup
        && (isComma ? isEnglish || !isMeasured : !isEnglish && last.value == 0 && !isMeasured)
      if groups { return (first.value * 1000 + last.value, 0) }
      guard last.count <= 9 else { return nil }
      return (first.value + last.value / Self.power(of: last.count), last.count)
    default:
      return grouped()
    }
  }

  /// Reads groups of thousands, perhaps with decimals after another sign.
  private func grouped() -> (value: Double, decimals: Int)? {
    guard let separator = separators.first, runs[0].count <= 3, !runs[0].startsWithZero
    else { return nil }
    var value = runs[0].value
    for position in 1..<runs.count {
      guard separators[position - 1] == separator else {
        guard position == runs.count - 1, runs[position].count <= 9 else { return nil }
        return (
          value + runs[position].value / Self.power(of: runs[position].count), runs[position].count
        )
      }
      guard runs[position].count == 3 else { return nil }
      value = value * 1000 + runs[position].value
    }
    return (value, 0)
  }

  /// Ten to a power.
  static func power(of exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<max(0, exponent) { result *= 10 }
    return result
  }
}
