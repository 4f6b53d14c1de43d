import SynopticReading
import Testing

@Suite("Wrapped text")
struct WrappedTextTests {
  /// Breaks a paragraph before each word that does not fit.
  static func wrap(_ paragraph: String, _ width: Int, indent: Int = 0, newline: String = "\n")
    -> String
  {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in paragraph.split(separator: " ") {
      if !isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = String(word)
      } else {
        line += (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: newline)
  }

  private static func unwrapped(_ document: Document) -> [String] {
    document.blockTexts.map { $0.split { $0.isWhitespace }.joined(separator: " ") }
  }

  @Test(
    "text wrapped at any width has the paragraphs that it had",
    arguments: [56, 60, 64, 66, 68, 70, 72, 75, 76, 78, 80])
  func anyWidth(_ width: Int) throws {
    for paragraphs in News.all {
      for newline in ["\n", "\r\n", "\r"] {
        let text = paragraphs.map { Self.wrap($0, width, newline: newline) }.joined(
          separator: newline + newline)
        let document = try read(text)
        #expect(Self.unwrapped(document) == paragraphs)
        #expect(document.blocks[0].kind == .heading)
      }
    }
  }

  @Test("random sentences unwrap to the paragraphs that they were")
  func randomSentences() throws {
    var generator = SeededGenerator(seed: 20)
    let sentences = News.all.map { paragraphs in
      paragraphs.dropFirst().flatMap { paragraph in
        paragraph.replacingFullStops.split(separator: "¶").map { String($0).trimmingBlanks }
      }
    }
    for _ in 0..<150 {
      let language = Int.random(in: 0..<3, using: &generator)
      let width = Int.random(in: 55...80, using: &generator)
      let paragraphs = (0..<Int.random(in: 4...9, using: &generator)).map { _ in
        (0..<Int.random(in: 2...6, using: &generator)).map { _ in
          sentences[language].randomElement(using: &generator) ?? ""
        }.joined(separator: " ")
      }
      let text = paragraphs.map { Self.wrap($0, width) }.joined(separator: "\n\n")
      #expect(Self.unwrapped(try read(text)) == paragraphs, "width \(width)")
    }
  }

  @Test(
    "paragraphs that begin with indented lines need no blank lines", arguments: [60, 66, 72, 78],
    [3, 4, 5])
  func indented(_ width: Int, _ indent: Int) throws {
    for paragraphs in News.all {
      let text = paragraphs.map { Self.wrap($0, width, indent: indent) }.joined(separator: "\n")
      #expect(Self.unwrapped(try read(text)) == paragraphs)
    }
  }

  @Test("lines that a typist broke unevenly are joined")
  func uneven() throws {
    var generator = SeededGenerator(seed: 4)
    for paragraphs in News.all {
      for _ in 0..<10 {
        let text = paragraphs.map { paragraph in
          var lines = [""]
          var limit = 66
          for word in paragraph.split(separator: " ") {
            let last = lines[lines.count - 1]
            if !last.isEmpty, last.count + 1 + word.count > limit {
              lines.append(String(word))
              limit = Int.random(in: 62...72, using: &generator)
            } else {
              lines[lines.count - 1] += (last.isEmpty ? "" : " ") + word
            }
          }
          return lines.joined(separator: "\n")
        }.joined(separator: "\n\n")
        #expect(Self.unwrapped(try read(text)) == paragraphs)
      }
    }
  }

  @Test(
    "a blank line that holds blanks parts paragraphs",
    arguments: ["", " ", "\t", "\u{A0}", " \u{200B} ", "\u{3000}"])
  func blankLines(_ blank: String) throws {
    for paragraphs in News.all {
      let text = paragraphs.map { Self.wrap($0, 70) }.joined(separator: "\n\(blank)\n")
      #expect(Self.unwrapped(try read(text)) == paragraphs)
    }
  }

  @Test("one paragraph per line stays so, however many sentences it has")
  func oneLineEach() throws {
    for paragraphs in News.all {
      #expect(try read(paragraphs.joined(separator: "\n")).blockTexts == paragraphs)
      #expect(try read(paragraphs.joined(separator: "\n\n")).blockTexts == paragraphs)
      let headed = paragraphs[0] + "\n\n" + paragraphs.dropFirst().joined(separator: "\n")
      #expect(try read(headed).blockTexts == paragraphs)
    }
  }
}

extension String {
  /// The string with a sign after each full stop that a capital follows.
  fileprivate var replacingFullStops: String {
    var result = ""
    var rest = self[...]
    while let character = rest.popFirst() {
      result.append(character)
      let next = rest.dropFirst().first
      if character == ".", rest.first == " ", next?.isUppercase ?? false,
        rest.dropFirst(2).first != "."
      {
        result.append("¶")
      }
    }
    return result
  }
}
