import SynopticLedger
import Testing

@Suite("Moved passages, spelling and damaged text")
struct OtherFindingTests {
  @Test("passages that moved together are told once")
  func moved() throws {
    let more = [
      "The old ferry will be kept as a museum in the harbour.",
      "A bus line to the hospital begins to run next month.",
      "Fishermen fear that the pillars have changed the current.",
    ]
    let moreInRussian = [
      "Старый паром сохранят в порту как музей.",
      "Автобусный маршрут до больницы начнёт работать в следующем месяце.",
      "Рыбаки опасаются, что опоры изменили течение.",
    ]
    let english = Bridge.english + more
    let russian = Bridge.russian + moreInRussian
    let story = try LittleStory([
      ("en", Bridge.text(english)),
      ("ru", Bridge.text([russian[0]] + russian[3...7] + russian[1...2])),
    ])
    let found = story.findings(.moved)
    #expect(found.count == 1 && found.first?.severity == .note)
    #expect(found.first.map { story.versions($0) } == ["ru"])
    #expect(found.first.map { Set(story.quotes($0).keys) } == ["en", "ru"])
    let still = try LittleStory([("en", Bridge.text(english)), ("ru", Bridge.text(russian))])
    #expect(still.findings(.moved).isEmpty)
  }

  @Test(
    "two spellings of one surname are told, cases and other people's names are not",
    arguments: [
      ("John Coale", "John Cole", true), ("Larysa Tsikhanouskaya", "Sergei Tsikhanouski", false),
      ("John Coale", "John Coale", false),
    ])
  func spelling(_ first: String, _ second: String, _ isTold: Bool) throws {
    let text = Bridge.text(
      Bridge.english + [
        "The envoy \(first) praised the builders of the bridge.",
        "Later \(second) met the governor in the city hall.",
      ])
    let story = try LittleStory([("en", text), ("uk", Bridge.text(Bridge.ukrainian))])
    #expect(story.findings(.spelling).isEmpty != isTold)
  }

  @Test("inflected names are one spelling")
  func cases() throws {
    let text = Bridge.text(
      Bridge.russian + [
        "Строителей моста похвалил посланник Павел Орлов.",
        "Позже губернатор встретился с Павлом Орловым в ратуше, а Орлову вручили ключ.",
      ])
    let story = try LittleStory([("ru", text), ("uk", Bridge.text(Bridge.ukrainian))])
    #expect(story.findings(.spelling).isEmpty)
  }

  @Test("look-alike letters are told once a word, with the letters")
  func lookalikes() throws {
    let text = Bridge.text(Bridge.ukrainian).replacing("річку", with: "р\u{69}чку")
    let story = try LittleStory([("uk", text), ("en", Bridge.text(Bridge.english))])
    let found = story.findings(.text)
    #expect(found.count == 1)
    #expect(found.first?.reason.contains("Latin i") ?? false)
    #expect(found.first.map { story.quotes($0) } == ["uk": "р\u{69}чку"])
  }

  @Test("control and direction characters are told")
  func steering() throws {
    let text = Bridge.text(Bridge.english).replacing("ferry", with: "\u{202E}ferry")
    let story = try LittleStory([("en", text), ("uk", Bridge.text(Bridge.ukrainian))])
    #expect(story.findings(.text).map(\.reason).contains { $0.contains("U+202E") })
  }
}
