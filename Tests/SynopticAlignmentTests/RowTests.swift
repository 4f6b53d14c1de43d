import SynopticAlignment
import SynopticLanguage
import SynopticLedger
import SynopticTestSupport
import Testing

@Suite("Rows of counterparts")
struct RowTests {
  /// The rows of paragraphs of a story, with each version as the spine in turn.
  private static func rows(_ story: AlignedStory) -> [(spine: Int, rows: [RowBuilder.Row])] {
    story.versions.indices.map { spine in
      let builder = RowBuilder(paragraphsOf: story.alignment, story.versions, spine: spine)
      return (spine, builder.rows)
    }
  }

  @Test("every paragraph stands in exactly one row", arguments: Corpus.names)
  func oneRow(_ name: String) throws {
    let story = try AlignedStory.named(name)
    for (_, rows) in Self.rows(story) {
      for (version, text) in story.versions.enumerated() {
        let members = rows.flatMap { $0.members[version] }
        #expect(members.sorted() == Array(text.paragraphs.indices))
      }
      #expect(rows.allSatisfy { $0.members.contains { !$0.isEmpty } })
    }
  }

  @Test(
    "a row follows the reading order of the spine, and its members theirs", arguments: Corpus.names)
  func order(_ name: String) throws {
    let story = try AlignedStory.named(name)
    for (spine, rows) in Self.rows(story) {
      let firsts = rows.compactMap { $0.members[spine].first }
      #expect(firsts == firsts.sorted())
      for row in rows {
        for members in row.members { #expect(members == members.sorted()) }
      }
    }
  }

  @Test("a row holds no paragraphs that no primary links of its own join", arguments: Corpus.names)
  func joined(_ name: String) throws {
    let story = try AlignedStory.named(name)
    var pairs: Set<[Int]> = []
    for link in story.alignment.links where link.isPrimary {
      let here = [
        link.first.version,
        story.versions[link.first.version].sentences[link.first.sentence].paragraph,
      ]
      let there = [
        link.second.version,
        story.versions[link.second.version].sentences[link.second.sentence].paragraph,
      ]
      pairs.formUnion([here + there, there + here])
    }
    for (_, rows) in Self.rows(story) {
      for row in rows {
        let members = row.members.enumerated().flatMap { version, held in
          held.map { [version, $0] }
        }
        var reached = Set(members.prefix(1))
        var grew = true
        while grew {
          let more = members.filter { member in
            !reached.contains(member) && reached.contains { pairs.contains($0 + member) }
          }
          reached.formUnion(more)
          grew = !more.isEmpty
        }
        #expect(reached.count == members.count, "\(row.members)")
      }
    }
  }

  @Test("rows are no closures of links: none swallows most of a story", arguments: Corpus.names)
  func noClosure(_ name: String) throws {
    let story = try AlignedStory.named(name)
    for (_, rows) in Self.rows(story) {
      for row in rows {
        for (version, members) in row.members.enumerated() {
          #expect(2 * members.count <= story.versions[version].paragraphs.count)
        }
        // The core is one member of each version: only one version at a time may add more.
        #expect(row.members.count { $0.count > 2 } <= 1, "\(row.members)")
      }
    }
  }

  @Test("confidence is a share, and full where a version stands alone", arguments: Corpus.names)
  func confidence(_ name: String) throws {
    let story = try AlignedStory.named(name)
    for (_, rows) in Self.rows(story) {
      for row in rows {
        #expect((0...1).contains(row.confidence))
        if row.members.count(where: { !$0.isEmpty }) == 1 { #expect(row.confidence == 1) }
      }
    }
  }

  @Test("rows are the same whichever version is the spine", arguments: Corpus.names)
  func spines(_ name: String) throws {
    let all = Self.rows(try AlignedStory.named(name))
    let first = Set(all[0].rows.map(\.members))
    for (spine, rows) in all { #expect(Set(rows.map(\.members)) == first, "spine \(spine)") }
  }

  @Test("a paragraph that tells what two of another version tell takes both into its row")
  func merged() throws {
    let story = try AlignedStory(paragraphs: [
      [
        "The ferry Vega ran aground near Varna on Friday. Rescuers took 52 passengers off by helicopter.",
        "The owner promised to pay for the repair of the lighthouse.",
      ],
      [
        "В пятницу паром «Вега» сел на мель близ Варны.",
        "Спасатели сняли вертолётом 52 пассажиров.",
        "Владелец обещал заплатить за ремонт маяка.",
      ],
    ])
    let rows = RowBuilder(paragraphsOf: story.alignment, story.versions, spine: 0).rows
    #expect(rows.map(\.members) == [[[0], [0, 1]], [[1], [2]]])
  }
}
