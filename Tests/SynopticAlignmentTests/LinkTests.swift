import SynopticAlignment
import SynopticLanguage
import SynopticTestSupport
import Testing

@Suite("Links of sentences")
struct LinkTests {
  private static let english = [
    "The ferry Vega ran aground near Varna on Friday.",
    "Rescuers took 52 passengers off by helicopter.",
    "Its captain, Ivan Orlov, was arrested in the port.",
    "The owner promised to pay for the repair of the lighthouse.",
  ]

  private static let russian = [
    "В пятницу паром «Вега» сел на мель близ Варны.",
    "Спасатели сняли вертолётом 52 пассажиров.",
    "Капитана Ивана Орлова арестовали в порту.",
    "Владелец обещал заплатить за ремонт маяка.",
  ]

  private static let ukrainian = [
    "У п'ятницю пором «Вега» сів на мілину поблизу Варни.",
    "Рятувальники зняли гелікоптером 52 пасажирів.",
    "Капітана Івана Орлова заарештували в порту.",
    "Власник пообіцяв заплатити за ремонт маяка.",
  ]

  @Test("what is told in the same order is linked one to one, in every pair of languages")
  func parallel() throws {
    let story = try AlignedStory(paragraphs: [Self.english, Self.russian, Self.ukrainian])
    for (first, second) in [(0, 1), (0, 2), (1, 2)] {
      #expect(story.primary(first, second) == (0..<4).map { [$0, $0] })
    }
  }

  @Test("links may cross: a version may tell all in the opposite order")
  func crossing() throws {
    let story = try AlignedStory(paragraphs: [
      Self.english, Self.russian.reversed(), Self.ukrainian,
    ])
    #expect(story.primary(0, 1) == (0..<4).map { [$0, 3 - $0] })
    #expect(story.primary(1, 2) == (0..<4).map { [$0, 3 - $0] })
    #expect(story.primary(0, 2) == (0..<4).map { [$0, $0] })
  }

  @Test("what a version leaves out is linked to nothing there", arguments: 0..<4)
  func gaps(_ missing: Int) throws {
    var shorter = Self.russian
    shorter.remove(at: missing)
    let story = try AlignedStory(paragraphs: [Self.english, shorter, Self.ukrainian])
    let kept = (0..<4).filter { $0 != missing }
    #expect(story.primary(0, 1) == kept.enumerated().map { [$1, $0] })
    #expect(story.alignment.matches(ofSentence: missing, in: 0, to: 1).isEmpty)
    #expect(story.alignment.matches(ofSentence: missing, in: 0, to: 2) == [missing])
  }

  @Test("stories about different things are not linked")
  func strangers() throws {
    let other = [
      "Урожай яблок в области оказался рекордным.",
      "Садоводы жалуются на нехватку ящиков и рабочих рук.",
    ]
    let story = try AlignedStory(paragraphs: [Self.english, other])
    #expect(story.alignment.links.isEmpty)
  }

  @Test("a version is linked to itself, all that is no furniture", arguments: Corpus.names)
  func itself(_ name: String) throws {
    for version in try Corpus(name).versions {
      let story = try AlignedStory([version.bytes, version.bytes])
      let news = story.versions[0].sentences.indices.filter {
        story.versions[0].sentences[$0].furniture == nil
      }
      let linked = story.primary(0, 1).filter { news.contains($0[0]) }
      #expect(linked == news.map { [$0, $0] }, "\(version.id)")
    }
  }

  @Test("a link can be followed from both of its ends", arguments: Corpus.names)
  func bothDirections(_ name: String) throws {
    let story = try AlignedStory.named(name)
    for (version, size) in story.sizes.enumerated() {
      for other in story.sizes.indices where other != version {
        for sentence in 0..<size {
          let matches = story.alignment.matches(ofSentence: sentence, in: version, to: other)
          #expect(matches == matches.sorted() && Set(matches).count == matches.count)
          for match in matches {
            #expect(
              story.alignment.matches(ofSentence: match, in: other, to: version).contains(sentence))
          }
        }
      }
    }
    for link in story.alignment.links {
      #expect(link.first.version < link.second.version)
      #expect(link.first.sentence < story.sizes[link.first.version])
      #expect(link.second.sentence < story.sizes[link.second.version])
      #expect(link.logOdds.isFinite)
    }
  }
}
