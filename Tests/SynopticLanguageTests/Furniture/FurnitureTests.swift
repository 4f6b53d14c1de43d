import SynopticLanguage
import Testing

@Suite("Sentences that tell nothing of the story")
struct FurnitureTests {
  private let reading: TextReading

  init() throws { reading = try TextReading() }

  /// A story of three paragraphs with a line between the last two.
  private func version(with line: String, _ story: [String]) throws -> SentenceText {
    let version = try reading.read([story[0], story[1], line, story[2]])
    return try #require(version.sentences.first { version.string($0.range).hasPrefix(line) })
  }

  private static let english = [
    "A ferry sank off the coast.", "Nine people died in the storm.",
    "Divers resumed the search on Saturday.",
  ]
  private static let russian = [
    "У побережья затонул паром.", "В шторм погибли девять человек.",
    "Водолазы возобновили поиски в субботу.",
  ]
  private static let ukrainian = [
    "Біля узбережжя затонув пором.", "У шторм загинуло дев'ятеро людей.",
    "Водолази відновили пошуки в суботу.",
  ]

  @Test(
    "is known by its words or its shape: English",
    arguments: [
      "All rights reserved.", "© Harbour News 2025", "Read more: How ferries are checked",
      "Sign up for our newsletter.", "Photo: Reuters", "Additional reporting by Ann Barlow",
      "Advertisement", "This is a developing story.", "Follow us on Telegram", "By Ann Barlow",
      "Share this article", "14:05, 26 November 2025", "* * *",
    ])
  func english(_ line: String) throws {
    #expect(try version(with: line, Self.english).furniture != nil)
  }

  @Test(
    "is known by its words or its shape: Russian",
    arguments: [
      "Все права защищены.", "Читайте также: как проверяют паромы", "Фото: Reuters",
      "Подписывайтесь на наш телеграм-канал", "Новость дополняется.", "Автор: Анна Орлова",
      "Реклама", "Поделиться", "26 ноября 2025, 14:05", "© Морские новости",
    ])
  func russian(_ line: String) throws {
    #expect(try version(with: line, Self.russian).furniture != nil)
  }

  @Test(
    "is known by its words or its shape: Ukrainian",
    arguments: [
      "Усі права захищено.", "Читайте також: як перевіряють пороми", "Фото: Reuters",
      "Підписуйтесь на наш телеграм-канал", "Новина доповнюється.", "Автор: Ганна Гончар",
      "Реклама", "Поділитися", "26 листопада 2025, 14:05", "© Морські новини",
    ])
  func ukrainian(_ line: String) throws {
    #expect(try version(with: line, Self.ukrainian).furniture != nil)
  }

  @Test(
    "is a caption with its credit in brackets",
    arguments: [
      "Olena Hnatiuk on the bridge (Photo: Reuters)", "Елена Гнатюк на мосту (фото: Reuters)",
      "Олена Гнатюк на мосту (Фото: пресслужба)",
    ])
  func caption(_ line: String) throws {
    #expect(try news(line).furniture != nil)
  }

  /// Makes a version of news with one more line of it, and returns that line.
  private func news(_ line: String) throws -> SentenceText {
    let isCyrillic = line.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    return try version(with: line, isCyrillic ? Self.russian : Self.english)
  }

  @Test(
    "news of adverts, subscribers and offices that do not answer is not even suspected",
    arguments: [
      "Photographs of the wreck were found on Friday.",
      "The company did not respond to a request for comment.",
      "Subscribers of the network were cut off for an hour.",
      "Реклама алкоголя запрещена с марта.", "В компании не ответили на запрос.",
      "Автор книги погиб при крушении.", "У компанії не відповіли на запит.",
      "Реклама алкоголю заборонена з березня.",
    ])
  func unsuspected(_ line: String) throws {
    let sentence = try news(line)
    #expect(sentence.furniture == nil && sentence.suspicion == nil)
  }

  @Test(
    "a sentence that describes a photograph is not set aside for that alone",
    arguments: [
      "The photo shows the captain on the bridge.", "На фото видно, как паром уходит под воду.",
      "На фото видно, як пором іде під воду.",
    ])
  func photographs(_ line: String) throws {
    #expect(try news(line).furniture == nil)
  }

  @Test("furniture at the end of a paragraph leaves the news before it alone")
  func glued() throws {
    let version = try reading.read([
      "Nine people died. Five are missing. Read more: How ferries are checked"
    ])
    #expect(version.sentences.map { $0.furniture != nil } == [false, false, true])
  }

  @Test("a block that no sign ends is furniture only where no other version tells the same")
  func suspected() throws {
    let sentence = try version(with: "The harbour from above", Self.english)
    #expect(sentence.furniture == nil && sentence.suspicion != nil)
  }
}
