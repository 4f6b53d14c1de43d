import SynopticLexicon
import SynopticText
import Testing

@Suite("Words of running text")
struct WordSplitterTests {
  private static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordSplitter.ranges(in: bytes, 0..<bytes.count).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(
    "text is parted at all but letters, digits and what joins them",
    arguments: [
      ("Паром сел на мель.", ["Паром", "сел", "на", "мель"]),
      ("rock-solid, well–known", ["rock", "solid", "well", "known"]),
      ("п'ять сім’я обʼєкт", ["п'ять", "сім’я", "обʼєкт"]),
      ("the captain's men's'", ["the", "captain's", "men's"]),
      ("'quoted' ’words’", ["quoted", "words"]),
      ("in the U.S. and the E.U., too", ["in", "the", "U.S", "and", "the", "E.U", "too"]),
      ("А.С. Пушкин", ["А.С", "Пушкин"]),
      ("end.Next", ["end", "Next"]),
      ("1,200.5 and 1 200", ["1,200.5", "and", "1", "200"]),
      ("1.5,2", ["1.5,2"]),
      ("5.Next", ["5", "Next"]),
      ("5km, 10м", ["5km", "10м"]),
      ("за\u{301}мок и со\u{AD}рок", ["за\u{301}мок", "и", "со\u{AD}рок"]),
      ("«Вега»—паром", ["Вега", "паром"]),
      ("$1.2bn (€3m)", ["1.2bn", "3m"]),
      ("", []), ("… — !", []), ("\u{301}", []),
    ])
  func parts(_ text: String, _ expected: [String]) {
    #expect(Self.words(text) == expected)
  }

  @Test("a range is read for itself, whatever stands around it")
  func range() {
    let bytes = Array("the ferry Vega".utf8)
    #expect(WordSplitter.ranges(in: bytes, 5..<12) == [5..<9, 10..<12])
    #expect(WordSplitter.ranges(in: bytes, 4..<4) == [])
  }

  @Test("words of a term are folded")
  func folded() throws {
    let folder = try WordFolder()
    let words = try WordSplitter.words(of: "Объёмный П’ЯТЬ U.S. рiвень", folder: folder)
    #expect(
      words.map { String(decoding: $0, as: UTF8.self) } == ["объемный", "п'ять", "us", "рівень"])
  }

  @Test("words lie within the text in rising order, and none is empty")
  func order() throws {
    let alphabet = Array("аБeZ1 .,'’\u{301}\u{AD}-«»\n".unicodeScalars)
    var seed: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(alphabet[Int(seed >> 33) % alphabet.count])
      }
      let bytes = Array(text.utf8)
      var end = 0
      for range in WordSplitter.ranges(in: bytes, 0..<bytes.count) {
        #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
        let word = try #require(String(validating: bytes[range], as: UTF8.self))
        #expect(word.unicodeScalars.allSatisfy { $0 != " " && $0 != "\n" && $0 != "«" })
        end = range.upperBound
      }
    }
  }
}
