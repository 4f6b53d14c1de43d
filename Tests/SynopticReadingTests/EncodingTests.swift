import SynopticReading
import Testing

@Suite("Encodings")
struct EncodingTests {
  private static let texts = [News.text(News.russian), News.text(News.ukrainian)]

  /// A text without what an encoding may lack: typographic signs.
  private func plain(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "«", "»": result += "\""
      case "—": result += "-"
      case "ґ": result += "г"
      default: result.append(character)
      }
    }
    return result
  }

  private func encoded(_ text: String, _ encoding: LegacyEncoding) throws -> (
    text: String, bytes: [UInt8]
  ) {
    if let bytes = encoding.encode(text) { return (text, bytes) }
    let poorer = plain(text)
    return (poorer, try #require(encoding.encode(poorer)))
  }

  @Test("Russian news is read from every encoding", arguments: LegacyEncoding.russian)
  func russian(_ encoding: LegacyEncoding) throws {
    let (text, bytes) = try encoded(News.text(News.russian), encoding)
    let document = try read(bytes)
    #expect(String(decoding: document.text, as: UTF8.self) == text)
    #expect(document.damage.isEmpty)
    #expect(document.blocks.count == News.russian.count)
  }

  @Test("Ukrainian news is read from every encoding", arguments: LegacyEncoding.ukrainian)
  func ukrainian(_ encoding: LegacyEncoding) throws {
    let (text, bytes) = try encoded(News.text(News.ukrainian), encoding)
    let document = try read(bytes)
    #expect(String(decoding: document.text, as: UTF8.self) == text)
    #expect(document.encoding == encoding.name)
  }

  @Test("every sentence says its encoding by itself", arguments: LegacyEncoding.ukrainian)
  func sentences(_ encoding: LegacyEncoding) throws {
    for paragraph in News.ukrainian + News.russian.dropFirst() {
      for sentence in paragraph.split(separator: ". ") where sentence.count > 30 {
        let (text, bytes) = try encoded(String(sentence), encoding)
        let document = try read(bytes)
        #expect(String(decoding: document.text, as: UTF8.self) == text, "as \(document.encoding)")
      }
    }
  }

  @Test("an encoding that the caller names is used", arguments: LegacyEncoding.russian)
  func named(_ encoding: LegacyEncoding) throws {
    let (text, bytes) = try encoded("Паром вернули.", encoding)
    let document = try read(bytes, encoding: encoding.name)
    #expect(String(decoding: document.text, as: UTF8.self) == text)
    #expect(document.encoding == encoding.name)
  }

  @Test(
    "encodings have the names that people use",
    arguments: [
      ("cp1251", "windows-1251"), ("Windows-1251", "windows-1251"), ("win1251", "windows-1251"),
      (" 1251 ", "windows-1251"), ("koi8r", "KOI8-R"), ("KOI8_U", "KOI8-U"),
      ("latin1", "windows-1252"),
      ("iso-8859-1", "windows-1252"), ("cp866", "IBM866"), ("866", "IBM866"),
      ("mac-cyrillic", "x-mac-cyrillic"),
      ("utf8", "UTF-8"), ("UTF-8", "UTF-8"), ("iso-8859-5", "ISO-8859-5"), ("cp1125", "cp1125"),
    ])
  func names(_ name: String, _ canonical: String) throws {
    #expect(try read(Array("Ferry".utf8), encoding: name).encoding == canonical)
  }

  @Test(
    "KOI8-R with Ukrainian letters is KOI8-U",
    arguments: ["Єдність", "київський ґанок", "Її звільнили", "мої друзі"])
  func koi8U(_ text: String) throws {
    let bytes = try #require(LegacyEncoding.koi8U.encode(text))
    let document = try read(bytes)
    #expect(document.encoding == "KOI8-U")
    #expect(String(decoding: document.text, as: UTF8.self) == text)
  }

  @Test("Russian alone is KOI8-R, which reads it alike")
  func koi8R() throws {
    let bytes = try #require(LegacyEncoding.koi8U.encode("Паром вернули на линию"))
    #expect(try read(bytes).encoding == "KOI8-R")
  }

  @Test(
    "English with typographic signs is windows-1252",
    arguments: [LegacyEncoding.windows1252, .windows1251])
  func english(_ encoding: LegacyEncoding) throws {
    let text = News.text(News.english)
    let document = try read(try #require(encoding.encode(text)))
    #expect(document.encoding == "windows-1252")
    #expect(String(decoding: document.text, as: UTF8.self) == text)
  }

  @Test(
    "a Cyrillic name in an English text is read as Cyrillic",
    arguments: [LegacyEncoding.windows1251, .koi8R])
  func mixed(_ encoding: LegacyEncoding) throws {
    let text = "The ferry belongs to Вьюжин and his brother, the mayor said on Friday."
    let document = try read(try #require(encoding.encode(text)))
    #expect(String(decoding: document.text, as: UTF8.self) == text)
  }

  @Test("accents of western Europe stay")
  func accents() throws {
    let document = try read(
      try #require(LegacyEncoding.windows1252.encode("The café in Orléans reopened.")))
    #expect(document.encoding == "windows-1252")
    #expect(document.blockTexts == ["The café in Orléans reopened."])
  }

  @Test("what ICU proposes is heard where the letters bear it out")
  func proposed() throws {
    // “Łódź: więźniowie zostaną zwolnieni” in windows-1250.
    let start: [UInt8] = [0xA3, 0xF3, 0x64, 0x9F]
    let bytes =
      start + Array(": wi".utf8) + [0xEA, 0x9F] + Array("niowie zostan".utf8) + [0xB9]
      + Array(" zwolnieni, powiedzia".utf8) + [0xB3] + Array(" rzecznik rz".utf8) + [0xB9]
      + Array("du.".utf8)
    let document = try read(bytes)
    #expect(
      document.blockTexts == ["Łódź: więźniowie zostaną zwolnieni, powiedział rzecznik rządu."])
  }

  @Test("Chinese is read where its bytes are no Cyrillic")
  func chinese() throws {
    let bytes: [UInt8] = [
      0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xFB, 0xB2, 0xBC, 0xCA, 0xCD, 0xB7, 0xC5, 0xCE, 0xE5, 0xCA,
      0xAE, 0xB6, 0xFE,
      0xC3, 0xFB, 0xC7, 0xF4, 0xB7, 0xB8, 0xA1, 0xA3,
    ]
    #expect(try read(bytes).blockTexts == ["政府宣布释放五十二名囚犯。"])
    #expect(try read(bytes, encoding: "gb18030").blockTexts == ["政府宣布释放五十二名囚犯。"])
  }
}
