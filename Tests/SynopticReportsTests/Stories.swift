import SynopticLedger
import SynopticTestSupport

/// Ledgers that reports find hard.
enum Stories {
  /// Versions that try to rule the terminal, the table and the order of letters, one with a word of many letters.
  static func hostile(letters: Int = 10_000) throws(LedgerBuilder.Failure) -> Ledger {
    var builder = LedgerBuilder()
    builder.version(
      "=cmd", .english, path: "\u{1B}]8;;evil\u{7}.txt",
      [
        [
          "\u{1B}[2J\u{1B}[31mGone\u{9B}0m\u{7}, said \"nobody\", ever.",
          "\u{202E}reversed\u{202C}\u{200B}",
        ],
        ["=HYPERLINK(\"http://x\",\"y\")", "+1 -1 @x 'quoted'", "a\r\nb\tc\u{0}d"],
        [.init(String(repeating: "Ы", count: letters)), "👩‍👩‍👧👩‍👩‍👧 🇺🇦 ❤️ 東京\u{301}\u{301}\u{301}"],
        [.furniture("by\u{1B}line", "\u{301}\u{2028}Z̸͎̈́a̷͚̅l̸͖̀g̵̱̈́o̷̻̽ \u{FEFF}\u{AD}\u{2066}x\u{2069}")],
      ])
    builder.version("uk", .ukrainian, [["\t=1+1;\"a\";b\n"], ["-", "'=x"], ["'"], ["＝1"]])
    try builder.row(["=cmd": [0], "uk": [0]], confidence: 0.5, .contradicts)
    try builder.row(["=cmd": [1], "uk": [1, 2]], confidence: 1.5, .differs, seeAlso: [0])
    try builder.row(["=cmd": [2]], .adds)
    let fact = try builder.fact(
      row: 0, .other,
      [
        "=cmd": .present("\u{1B}[31mGone\u{9B}0m\u{7}", "=cmd:0.0"),
        "uk": .different("=1+1;\"a\";b\n", "uk:0.0"),
      ])
    try builder.fact(
      row: 1, .number, ["=cmd": .present("=HYPERLINK(\"http://x\",\"y\")", "=cmd:1.0")])
    try builder.fact(
      row: 2, .name, ["=cmd": .present(String(repeating: "Ы", count: letters), "=cmd:2.0")])
    try builder.finding(
      .conflict, .other, .error, fact: fact, versions: ["=cmd", "uk"],
      evidence: [("\u{1B}[31mGone\u{9B}0m\u{7}", "=cmd:0.0"), ("=1+1;\"a\";b\n", "uk:0.0")],
      "=BAD(\u{1B}[0m)\r\nnext\u{202E}")
    try builder.difference(
      .unclear, .other, ("\u{202E}reversed\u{202C}\u{200B}", "=cmd:0.1"), ("=1+1", "uk:0.0"),
      "\u{7F}why\u{85}")
    return builder.build()
  }

  /// Five versions, two of them English, two Russian, with names of any length.
  static func five() throws(LedgerBuilder.Failure) -> Ledger {
    var builder = LedgerBuilder()
    builder.version("en", .english, [["The fleet of forty boats left."], ["It rained."]])
    builder.version("en.2", .english, [["The fleet left."]])
    builder.version("ru", .russian, [["Сорок лодок ушли: сорок лодок."], ["Шёл дождь."]])
    builder.version(
      "a_long_name_of_a_file_with_its_date_2025.03.12_and_more", .russian, [["Лодки ушли."]])
    builder.version(
      "uk", .ukrainian, [["Човни вийшли."], [.init("The boats, in English.", language: .english)]])
    let long = "a_long_name_of_a_file_with_its_date_2025.03.12_and_more"
    try builder.row(
      ["en": [0], "en.2": [0], "ru": [0], .init(long): [0], "uk": [0]], confidence: 0.9, .omits)
    try builder.row(["en": [1], "ru": [1]], confidence: 0.7, .agrees)
    try builder.row(["en.2": [], "uk": [1]], .adds)
    try builder.passageRow(
      ["en:0.0", "en.2:0.0", "ru:0.0", "\(long):0.0", "uk:0.0"], confidence: 0.9, .omits)
    try builder.passageRow(["en:1.0", "ru:1.0"], confidence: 0.7, .agrees)
    try builder.fact(
      row: 0, .number,
      ["en": .present("forty boats", "en:0.0"), "ru": .present("сорок лодок", "ru:0.0")])
    try builder.fact(
      row: 1, .other,
      ["en": .present("It rained", "en:1.0"), "ru": .present("Шёл дождь", "ru:1.0")])
    return builder.build()
  }
}
