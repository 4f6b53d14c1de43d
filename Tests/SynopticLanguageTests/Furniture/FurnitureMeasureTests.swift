import SynopticLanguage
import SynopticLedger
import Testing

/// Measures over tables of sentences how much furniture is found, and how much news is spared.
@Suite("Furniture, measured")
struct FurnitureMeasureTests {
  private let reading: TextReading

  init() throws { reading = try TextReading() }

  /// A table of furniture, one of news, and the story that their rows are put into.
  struct Page: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let language: Language
    let story: [String]
    let furniture: String
    let news: String

    /// So many of a hundred rows of furniture are found at least.
    let leastRecall: Int
  }

  private static let english = [
    "A ferry sank off the coast on Friday. Nine people died, the coastguard said.",
    "The ship had left the island at dawn. There were 60 passengers on board.",
    "Divers resumed the search in the evening. The owner of the ferry was arrested.",
  ]
  private static let russian = [
    "В пятницу у побережья затонул паром. Погибли девять человек, сообщили спасатели.",
    "Судно вышло с острова на рассвете. На борту было 60 пассажиров.",
    "Вечером водолазы возобновили поиски. Владельца парома арестовали.",
  ]
  private static let ukrainian = [
    "У п'ятницю біля узбережжя затонув пором. Загинуло дев'ятеро людей, повідомили рятувальники.",
    "Судно вийшло з острова на світанку. На борту було 60 пасажирів.",
    "Увечері водолази відновили пошуки. Власника порома заарештували.",
  ]

  static let pages = [
    Page(
      testDescription: "English", language: .english, story: english,
      furniture: EnglishFurnitureRows.furniture, news: EnglishFurnitureRows.news,
      leastRecall: 95),
    Page(
      testDescription: "English, fresh", language: .english, story: english,
      furniture: EnglishFurnitureRows.freshFurniture, news: EnglishFurnitureRows.freshNews,
      leastRecall: 66),
    Page(
      testDescription: "Russian", language: .russian, story: russian,
      furniture: RussianFurnitureRows.furniture, news: RussianFurnitureRows.news,
      leastRecall: 95),
    Page(
      testDescription: "Russian, fresh", language: .russian, story: russian,
      furniture: RussianFurnitureRows.freshFurniture, news: RussianFurnitureRows.freshNews,
      leastRecall: 80),
    Page(
      testDescription: "Ukrainian", language: .ukrainian, story: ukrainian,
      furniture: UkrainianFurnitureRows.furniture, news: UkrainianFurnitureRows.news,
      leastRecall: 95),
    Page(
      testDescription: "Ukrainian, fresh", language: .ukrainian, story: ukrainian,
      furniture: UkrainianFurnitureRows.freshFurniture, news: UkrainianFurnitureRows.freshNews,
      leastRecall: 80),
  ]

  /// What became of a row: whether all of it was set aside or suspected, and whether any of it was.
  private struct Verdict {
    var isSetAside = true
    var isTouched = false
    var isSuspected = false
  }

  /// Puts a row into a story where its sign says, and reads it.
  private func verdict(_ row: Substring, number: Int, in page: Page) throws -> Verdict {
    let line = String(row.dropFirst(2))
    var story = page.story
    switch row.first {
    case "=": story.insert(line, at: 2)
    case ">": story[1 + number % 2] += " " + line
    default: story[1] = story[1].replacing(". ", with: ". " + line + " ", maxReplacements: 1)
    }
    let version = try reading.read(story, language: page.language)
    let text = version.string(0..<version.text.count)
    let place = try #require(text.utf8.ranges(of: Array(line.utf8)).first)
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let range = start..<start + line.utf8.count
    var verdict = Verdict()
    let sentences = version.sentences.filter { range.overlaps($0.range) }
    try #require(!sentences.isEmpty)
    for sentence in sentences {
      verdict.isTouched = verdict.isTouched || sentence.furniture != nil
      let isSuspected = sentence.suspicion != nil
      verdict.isSuspected = verdict.isSuspected || isSuspected
      verdict.isSetAside = verdict.isSetAside && (sentence.furniture != nil || isSuspected)
    }
    return verdict
  }

  @Test("most furniture is found", arguments: pages)
  func recall(_ page: Page) throws {
    let rows = page.furniture.split(separator: "\n")
    var missed: [Substring] = []
    for (number, row) in rows.enumerated()
    where try !verdict(row, number: number, in: page).isSetAside {
      missed.append(row)
    }
    let found = rows.count - missed.count
    #expect(found * 100 >= rows.count * page.leastRecall, "missed: \(missed)")
  }

  @Test("news that looks like furniture is spared", arguments: pages)
  func precision(_ page: Page) throws {
    let rows = page.news.split(separator: "\n")
    var suspected: [Substring] = []
    for (number, row) in rows.enumerated() {
      let verdict = try verdict(row, number: number, in: page)
      #expect(!verdict.isTouched, "lost: \(row)")
      if verdict.isSuspected { suspected.append(row) }
    }
    #expect(suspected.count * 100 <= rows.count * 2, "suspected: \(suspected)")
  }
}
