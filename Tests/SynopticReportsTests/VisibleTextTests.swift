import SynopticText
import Testing

@Suite("Hidden characters made visible")
struct VisibleTextTests {
  @Test(
    "what a text hides is shown",
    arguments: [
      ("Паром сел на мель", "Паром сел на мель"), ("об’єднання — «№ 5»", "об’єднання — «№ 5»"),
      ("a\tb\nc\r\nd", "a b c d"), ("a\rb", "a␍b"), ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
      ("\u{0}\u{7}\u{8}\u{7F}", "␀␇␈␡"), ("\u{9B}31m\u{85}", "<U+009B>31m<U+0085>"),
      ("\u{202E}txt.exe\u{202C}", "<U+202E>txt.exe<U+202C>"),
      ("\u{2066}\u{2069}", "<U+2066><U+2069>"),
      ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"), ("\u{FEFF}a", "<U+FEFF>a"),
      ("a\u{2028}b\u{2029}c", "a<U+2028>b<U+2029>c"), ("pa\u{200B}y", "pa<U+200B>y"),
      ("pay\u{200D}pal", "pay<U+200D>pal"), ("no\u{2060}break", "no<U+2060>break"),
      ("a\u{E0041}\u{E0042}", "a<U+E0041><U+E0042>"), ("a\u{FE0F}", "a<U+FE0F>"),
      ("\u{FFFE}", "<U+FFFE>"),
      // Soft hyphens are dropped, stress marks and no-break blanks kept.
      ("пас\u{AD}са\u{AD}жир", "пассажир"), ("за\u{301}мок", "за\u{301}мок"),
      ("1\u{A0}000", "1\u{A0}000"),
      // Emoji and scripts that need joiners keep them.
      ("👩‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
      // A mark with nothing to stand on does not reach into what is before it.
      ("\u{301}а", "◌\u{301}а"), ("и \u{306}", "и ◌\u{306}"),
    ])
  func visible(_ text: String, _ shown: String) { #expect(VisibleText.make(text) == shown) }

  @Test(
    "stand-ins are kept to ASCII where asked",
    arguments: [
      ("\u{1B}[31m", "<U+001B>[31m"), ("\u{7F}", "<U+007F>"), ("\u{301}а", "<U+0301>а"),
      ("«а»", "«а»"),
    ])
  func ascii(_ text: String, _ shown: String) {
    #expect(VisibleText.make(text, ascii: true) == shown)
  }

  @Test("nothing that rules a terminal or the order of letters is left, whatever the scalar")
  func allScalars() {
    // Between the pictographs and the tags no scalar is assigned but ideographs.
    for block in Array(0x000..<0x200) + Array(0xE00..<0xE02) {
      var text = ""
      for number in UInt32(block << 8)..<UInt32((block + 1) << 8) {
        guard let scalar = Unicode.Scalar(number) else { continue }
        text += "\(scalar)a\(scalar) "
      }
      for shown in VisibleText.make(text).unicodeScalars where Self.isDangerous(shown.value) {
        Issue.record("U+\(String(shown.value, radix: 16)) is left")
      }
    }
  }

  @Test("a text in pieces is shown as a text in one", arguments: 0..<100)
  func pieces(_ seed: Int) {
    var dice = Dice(UInt64(seed))
    let text = Array(dice.text(pieces: 30).unicodeScalars)
    let cut = text.isEmpty ? 0 : Int(dice.next() % UInt64(text.count))
    // A line feed after a carriage return is one line end only where both are in one piece.
    guard cut == 0 || text[cut - 1] != "\r" else { return }
    var visible = VisibleText()
    var bytes: [UInt8] = []
    for piece in [text[..<cut], text[cut...]] {
      var string = String.UnicodeScalarView()
      string.append(contentsOf: piece)
      visible.append(String(string), to: &bytes)
    }
    var whole = String.UnicodeScalarView()
    whole.append(contentsOf: text)
    #expect(String(decoding: bytes, as: UTF8.self) == VisibleText.make(String(whole)))
  }

  private static func isDangerous(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
