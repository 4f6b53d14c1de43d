/// The units that news writes as signs.
struct SignUnits: Sendable {
  /// A percent, and a thousandth.
  let percent: MeasureUnit?
  let promille: MeasureUnit?
  /// Degrees of each scale, and of none.
  let celsius: MeasureUnit?
  let fahrenheit: MeasureUnit?
  let degree: MeasureUnit?
  /// Units that grammars ask for by name.
  let year: MeasureUnit?
  let hour: MeasureUnit?
  let minute: MeasureUnit?
  let second: MeasureUnit?
  let times: MeasureUnit?

  private let currencies: [UInt32: MeasureUnit]

  /// Looks the units up.
  init(_ values: ValueLexicon) {
    percent = values.unit("percent")
    promille = values.unit("promille")
    celsius = values.unit("celsius")
    fahrenheit = values.unit("fahrenheit")
    degree = values.unit("degree")
    year = values.unit("year")
    hour = values.unit("hour")
    minute = values.unit("minute")
    second = values.unit("second.time")
    times = values.unit("times")
    let codes: [(sign: UInt32, code: String)] = [
      (0x24, "USD"), (0xA3, "GBP"), (0xA5, "JPY"), (0x20AC, "EUR"), (0x20B4, "UAH"),
      (0x20BD, "RUB"),
      (0x20B8, "KZT"), (0x20B9, "INR"), (0x20AA, "ILS"), (0x20A9, "KRW"), (0x20BA, "TRY"),
      (0x20BC, "AZN"), (0x20BE, "GEL"), (0x20AB, "VND"), (0x20A6, "NGN"), (0x20B1, "PHP"),
      (0x20AE, "MNT"), (0x20BF, "BTC"), (0x20A1, "CRC"),
    ]
    var currencies: [UInt32: MeasureUnit] = [:]
    for (sign, code) in codes { currencies[sign] = values.currency(code) }
    self.currencies = currencies
    var dollars: [String: MeasureUnit] = [:]
    for code in ["AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "BRL", "MXN", "USD"] {
      dollars[code] = values.currency(code)
    }
    self.dollars = dollars
  }

  private let dollars: [String: MeasureUnit]

  /// The currency that a sign stands for.
  func currency(_ sign: UInt32) -> MeasureUnit? { currencies[sign] }

  /// The currency of `US$`, `A$` and the like, by the letters before the sign.
  func dollar(_ letters: ArraySlice<UInt8>) -> MeasureUnit? {
    switch String(decoding: letters, as: UTF8.self) {
    case "US", "U.S.", "U.S": dollars["USD"]
    case "A", "AU", "AUD": dollars["AUD"]
    case "C", "CA", "CAD", "Can": dollars["CAD"]
    case "HK": dollars["HKD"]
    case "NZ": dollars["NZD"]
    case "S", "SG": dollars["SGD"]
    case "NT": dollars["TWD"]
    case "R": dollars["BRL"]
    case "MX", "Mex": dollars["MXN"]
    default: nil
    }
  }
}
