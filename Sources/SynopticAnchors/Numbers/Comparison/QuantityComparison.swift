/// Compares two quantities.
struct QuantityComparison {
  private let left: Quantity
  private let right: Quantity

  /// Makes a comparison.
  init(_ left: Quantity, _ right: Quantity) {
    self.left = left
    self.right = right
  }

  /// The verdict.
  var compatibility: Compatibility {
    if left.isPartOfName != right.isPartOfName {
      return incomparable("one of the numbers is part of a name")
    }
    if left.isPronounLike || right.isPronounLike, let verdict = pronouns { return verdict }
    switch (left.kind, right.kind) {
    case (.label, .label), (.ordinal, .ordinal): return exact
    case (.clock, .clock): return clocks
    case (.score, .score): return scores
    case (.money, .money): return money
    case (.percentagePoints, .percentagePoints), (.multiple, .multiple): return compare()
    case (.share, .share), (.share, .percentage), (.percentage, .share), (.percentage, .percentage):
      return shares
    case (.measure, .measure), (.measure, .age), (.age, .measure), (.age, .age): return measures
    case (.count, .count), (.count, .indefinite), (.indefinite, .count), (.indefinite, .indefinite):
      return compare()
    case (.multiple, .share), (.share, .multiple): return inverse
    case (.share, .count), (.count, .share): return parts
    case (.ordinal, .measure), (.measure, .ordinal), (.ordinal, .count), (.count, .ordinal):
      return places
    case (.count, _) where isBare(left), (_, .count) where isBare(right),
      (.indefinite, _) where isBare(left), (_, .indefinite) where isBare(right):
      return bare
    default:
      return incomparable(
        "\(Self.name(left.kind)) and \(Self.name(right.kind)) are not the same sort of number")
    }
  }

  // MARK: Sorts of numbers

  /// A one that may be a pronoun says nothing against another number.
  private var pronouns: Compatibility? {
    guard left.kind == .count, right.kind == .count else { return nil }
    return left.value == right.value
      ? Compatibility(.same, "both are \(NumberPhrase.number(left.value))")
      : incomparable("one of the words may be a pronoun and no number")
  }

  private var exact: Compatibility {
    left.value == right.value
      ? Compatibility(.same, "both are \(phrases.0)")
      : Compatibility(.different, "\(phrases.0) is not \(phrases.1)")
  }

  private var clocks: Compatibility {
    let cycle = left.isTwelveHour || right.isTwelveHour ? 720.0 : 1440.0
    let gap = abs(left.value - right.value).truncatingRemainder(dividingBy: cycle)
    let distance = min(gap, cycle - gap)
    if distance == 0 { return Compatibility(.same, "both are \(NumberPhrase.time(left.value))") }
    let slack = max(left.interval.high - left.value, right.interval.high - right.value)
    return distance <= slack
      ? Compatibility(.compatible, "\(phrases.0) leaves \(phrases.1) open")
      : Compatibility(.different, "\(phrases.0) is not \(phrases.1)")
  }

  private var scores: Compatibility {
    if left.values == right.values { return Compatibility(.same, "both are \(phrases.0)") }
    return left.values == right.values.reversed()
      ? Compatibility(.compatible, "\(phrases.0) is \(phrases.1) seen from the other side")
      : Compatibility(.different, "\(phrases.0) is not \(phrases.1)")
  }

  private var money: Compatibility {
    let codes = Set(left.unit?.currencies ?? [])
    guard !codes.isDisjoint(with: right.unit?.currencies ?? []) else {
      return incomparable("\(phrases.0) and \(phrases.1) are in different currencies")
    }
    return compare(factors: (left.unit?.factor ?? 1, right.unit?.factor ?? 1))
  }

  private var shares: Compatibility {
    let statements = (share(left), share(right))
    return verdict(StatementComparison.outcome(statements.0, statements.1))
  }

  /// A percentage or a part of a whole as a part of one.
  private func share(_ quantity: Quantity) -> Statement {
    if quantity.kind == .percentage {
      return Statement(quantity, factor: quantity.unit?.factor ?? 0.01)
    }
    // Four of five, a third: nobody says so of 77 or of 37 per cent.
    let value = (quantity.values.first ?? 0) / max(1, quantity.values.last ?? 1)
    return Statement(
      value: value, interval: quantity.interval, step: Self.shareStep, bound: quantity.bound)
  }

  /// How exact a part of a whole is: within a point and a half of a percentage.
  private static let shareStep = 0.03

  private var measures: Compatibility {
    guard let from = left.unit, let to = right.unit else { return bare }
    guard from.dimension == to.dimension else {
      return incomparable("\(phrases.0) and \(phrases.1) measure different things")
    }
    if from.concept == to.concept {
      let isEstimated =
        Self.estimated.contains(from.dimension) && left.value >= 100 && right.value >= 100
      return compare(isConverted: isEstimated)
    }
    guard let first = from.factor, let second = to.factor else {
      return left.value == right.value
        ? Compatibility(.compatible, "the number is the same, and one unit does not tell its scale")
        : incomparable("one unit does not tell its scale")
    }
    let statements = (
      Statement(
        left, factor: first, offset: from.offset, isConverted: true, slack: Self.conversionSlack),
      Statement(
        right, factor: second, offset: to.offset, isConverted: true, slack: Self.conversionSlack)
    )
    let outcome = StatementComparison.outcome(statements.0, statements.1)
    switch outcome {
    case .same, .rounded:
      return Compatibility(outcome.isSame ? .same : .compatible, "\(phrases.0) is \(phrases.1)")
    default: return verdict(outcome)
    }
  }

  /// How far apart, as a share, one number may be in two units: 650 pounds, 300 kilograms.
  private static let conversionSlack = 0.02

  /// What is mostly told in round numbers, or converted from other units: 249 and 250 kilograms.
  private static let estimated: Set<MeasureUnit.Dimension> = [
    .length, .area, .mass, .volume, .speed, .power, .energy,
  ]

  /// The 14th minute, на 14 минуте.
  private var places: Compatibility {
    if left.value == right.value {
      return Compatibility(.compatible, "\(phrases.0) and \(phrases.1) tell the same number")
    }
    let (ordinal, amount) = left.kind == .ordinal ? (left, right) : (right, left)
    if let unit = amount.unit, ordinal.counted?.concepts.contains(unit.concept) ?? false {
      return Compatibility(.different, "\(phrases.0) is not \(phrases.1)")
    }
    return incomparable("a place in a row and an amount are not the same sort of number")
  }

  /// Half as many is twice fewer.
  private var inverse: Compatibility {
    let (share, multiple) = left.kind == .share ? (left, right) : (right, left)
    let part = (share.values.first ?? 0) / max(1, share.values.last ?? 1)
    return part > 0 && abs(1 / part - multiple.value) < 0.01
      ? Compatibility(.compatible, "\(phrases.0) and \(phrases.1) say the same of less and more")
      : incomparable("a part and a multiple are not the same sort of number")
  }

  /// Four of the five freed is four freed.
  private var parts: Compatibility {
    let (share, count) = left.kind == .share ? (left, right) : (right, left)
    return share.values.count == 2 && share.values[0] > 1 && share.values.contains(count.value)
      ? Compatibility(.compatible, "\(phrases.0) holds the number of \(phrases.1)")
      : incomparable("a part and a count are not the same sort of number")
  }

  /// A number with neither a unit nor a noun may have lost them to the words around it.
  private func isBare(_ quantity: Quantity) -> Bool {
    (quantity.kind == .count || quantity.kind == .indefinite) && quantity.unit == nil
      && quantity.counted == nil
  }

  private var bare: Compatibility {
    var statements = (Statement(left), Statement(right))
    statements.0.isHint = left.isHint
    statements.1.isHint = right.isHint
    switch StatementComparison.outcome(statements.0, statements.1) {
    case .same, .rounded, .open, .hinted:
      return Compatibility(
        .compatible, "the number is the same, and one side does not name its unit")
    default: return incomparable("one of the numbers does not name its unit")
    }
  }

  // MARK: Verdicts

  private func compare(
    factors: (Double, Double) = (1, 1), isConverted: Bool = false
  ) -> Compatibility {
    var statements = (
      Statement(left, factor: factors.0, isConverted: isConverted),
      Statement(right, factor: factors.1, isConverted: isConverted)
    )
    statements.0.isHint = left.isHint
    statements.1.isHint = right.isHint
    return verdict(StatementComparison.outcome(statements.0, statements.1))
  }

  private func verdict(_ outcome: StatementComparison.Outcome) -> Compatibility {
    switch outcome {
    case .same: return Compatibility(.same, "both are \(phrases.0)")
    case .rounded:
      return Compatibility(.compatible, "\(rounding.exact) rounds to \(rounding.round)")
    case .open: return Compatibility(.compatible, "\(phrases.0) and \(phrases.1) can both be true")
    case .hinted: return Compatibility(.compatible, "\(phrases.0) leaves \(phrases.1) open")
    case .different: return Compatibility(.different, "\(phrases.0) is not \(phrases.1)")
    case .far:
      return left.isHint || right.isHint
        ? incomparable("one side only hints at a number")
        : Compatibility(.different, "\(phrases.0) is far from \(phrases.1)")
    }
  }

  private var phrases: (String, String) {
    (NumberPhrase.quantity(left), NumberPhrase.quantity(right))
  }

  /// The more exact number and the rounder one.
  private var rounding: (exact: String, round: String) {
    left.step <= right.step ? phrases : (phrases.1, phrases.0)
  }

  private func incomparable(
    _ reason: @escaping @autoclosure @Sendable () -> String
  ) -> Compatibility {
    Compatibility(.incomparable, reason())
  }

  private static func name(_ kind: Quantity.Kind) -> String {
    switch kind {
    case .count: "a count"
    case .ordinal: "a place in a row"
    case .money: "an amount of money"
    case .percentage: "a percentage"
    case .percentagePoints: "percentage points"
    case .share: "a part of a whole"
    case .measure: "a measure"
    case .clock: "a time of the day"
    case .age: "an age"
    case .score: "a result"
    case .multiple: "a multiple"
    case .indefinite: "an indefinite number"
    case .label: "a number that is a name"
    }
  }
}
