/// Numbers and quantities as an editor reads them in a reason.
enum NumberPhrase {
  /// A number with its thousands grouped, or in millions and billions: 1,187; 1.5 billion; 0.25.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "any number" }
    let sign = value < 0 ? "−" : ""
    let size = abs(value)
    for (power, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")]
    where size >= power {
      let count = size / power
      if (count * 1000).rounded() / 1000 == count || size >= 1e15 {
        return sign + decimal(count) + " " + name
      }
    }
    return sign + decimal(size)
  }

  /// Digits with at most three decimals.
  private static func decimal(_ size: Double) -> String {
    guard size < 1e15 else { return "a very great number" }
    let thousandths = (size * 1000).rounded()
    var whole = Int(thousandths / 1000)
    let rest = Int(thousandths) - whole * 1000
    var groups: [String] = []
    while whole >= 1000 {
      let group = String(whole % 1000)
      groups.insert(String(repeating: "0", count: 3 - group.count) + group, at: 0)
      whole /= 1000
    }
    groups.insert(String(whole), at: 0)
    var text = groups.joined(separator: ",")
    if rest > 0 {
      let digits = String(rest)
      var decimals = String(repeating: "0", count: 3 - digits.count) + digits
      while decimals.hasSuffix("0") { decimals.removeLast() }
      text += "." + decimals
    }
    return text
  }

  /// A quantity with its qualifier and unit: at least 100; 67 miles per hour; EUR 30 million;
  /// 21:40.
  static func quantity(_ quantity: Quantity) -> String {
    switch quantity.kind {
    case .clock: return quantity.bound.words + time(quantity.value)
    case .score: return quantity.values.map(number).joined(separator: ":")
    case .label: return "number " + number(quantity.value)
    case .ordinal: return "number " + number(quantity.value) + " in a row"
    case .share:
      guard let part = quantity.values.first, let whole = quantity.values.last else {
        return "a part"
      }
      return quantity.bound.words + number(part) + " of " + number(whole)
    case .multiple: return quantity.bound.words + number(quantity.value) + " times"
    case .indefinite:
      return "somewhere from " + number(quantity.interval.low) + " to "
        + number(quantity.interval.high)
    case .count, .money, .percentage, .percentagePoints, .measure, .age:
      let numbers =
        quantity.values.count == 2
        ? quantity.values.map(number).joined(separator: " to ") : number(quantity.value)
      return quantity.bound.words + with(numbers, quantity.unit, isOne: quantity.values == [1])
    }
  }

  /// A number with its unit.
  private static func with(_ number: String, _ unit: MeasureUnit?, isOne: Bool) -> String {
    guard let unit else { return number }
    switch unit.dimension {
    case .money:
      return unit.factor == 1
        ? (unit.currencies.first ?? unit.name) + " " + number
        : number + " " + name(of: unit, isOne: isOne)
    case .share: return number + " per cent"
    case .shareDifference: return number + " percentage points"
    default: return number + " " + name(of: unit, isOne: isOne)
    }
  }

  /// A unit's name in the singular or plural.
  static func name(of unit: MeasureUnit, isOne: Bool) -> String {
    let plain = unit.name.split(separator: ".").first.map { String($0) } ?? unit.name
    var words = plain.split(separator: "-").map { String($0) }
    let position =
      words.first == "square" || words.first == "cubic" || words.first == "nautical" ? 1 : 0
    if !isOne, words.indices.contains(position) { words[position] = plural(words[position]) }
    return words.joined(separator: " ")
  }

  private static func plural(_ word: String) -> String {
    switch word {
    case "foot": "feet"
    case "fahrenheit", "hertz", "horsepower", "percent": word
    case _ where word.hasSuffix("y") && !word.hasSuffix("ay"): word.dropLast() + "ies"
    case _ where word.hasSuffix("ch"): word + "es"
    case _ where word.hasSuffix("s"): word
    default: word + "s"
    }
  }

  /// Minutes since midnight as a time of the day.
  static func time(_ minutes: Double) -> String {
    let total = (Int(minutes.rounded()) % 1440 + 1440) % 1440
    let rest = String(total % 60)
    return "\(total / 60):" + (rest.count == 1 ? "0" : "") + rest
  }
}
