import SynopticLedger

/// Makes the cells of rows: heads, words, and what stands at their feet.
struct CellComposer {
  /// What the report needs.
  let context: TerminalContext

  /// Returns the sign, the name and the places of a version in a row.
  func name(ofRow row: Int, version: Int, _ standing: CellStanding) -> StyledText {
    let members = context.index.members(ofRow: row, version: version)
    var text = context.text()
    text.append(standing.mark.rawValue, Role(standing.mark))
    text.append(" ")
    let held = context.ledger.versions[version]
    text.append(held.id, standing.isFurniture ? .furniture : .strong, link: version)
    let places = context.places(members)
    if !places.isEmpty { text.append(" \(places)", .faint) }
    for language in languages(members, of: held) { text.append(" (\(language.tag))", .faint) }
    return text
  }

  /// Returns how many facts of each sort worth a look a version has in a row, such as `!1 -2`.
  func counts(_ standing: CellStanding) -> StyledText {
    var text = context.text()
    for (mark, count) in standing.counts {
      if !text.isEmpty { text.append(" ") }
      text.append("\(mark.rawValue)\(count)", Role(tag: mark))
    }
    return text
  }

  /// Returns the words of a version in a row, or what is said where it has none.
  func words(ofRow row: Int, version: Int, _ standing: CellStanding) -> [Block] {
    let members = context.index.members(ofRow: row, version: version)
    let composer = WordsComposer(context: context)
    guard !members.isEmpty else {
      let id = context.ledger.versions[version].id
      let isTold = standing.elsewhere > 0 && standing.omissions == 0
      return [Block(text: context.text(isTold ? "elsewhere in \(id)" : "not in \(id)", .faint))]
    }
    return members.map { member in
      var text = context.text()
      if members.count > 1 { text.append(context.places([member]) + " ", .faint) }
      text.append(composer.words(of: member, version: version))
      return Block(text: text)
    }
  }

  /// Returns what a version has of the row's facts in other rows, and what it leaves out.
  func foot(ofRow row: Int, version: Int) -> [Block] {
    var blocks: [Block] = []
    for fact in context.index.facts(ofRow: row) {
      let cell = context.ledger.facts[fact].cells[version]
      if let passage = cell.passage, let other = context.index.row(of: passage.sentence),
        other != row
      {
        let role = Role(tag: context.index.mark(ofFact: fact))
        var text = context.text("> \(context.tag(ofFact: fact))", role)
        text.append(
          " in \(context.place(of: passage.sentence)), row \(context.number(ofRow: other))", .faint)
        blocks.append(Block(text: text, hanging: 2))
      } else if cell.passage == nil, cell.state == .unclear {
        blocks.append(line(.unclear, fact, version))
      }
    }
    for fact in context.index.facts(ofRow: row)
    where context.ledger.facts[fact].cells[version].state == .absent {
      guard !context.index.tellers(ofFact: fact).isEmpty else { continue }
      blocks.append(line(.omits, fact, version))
    }
    return blocks
  }

  private func line(_ mark: Mark, _ fact: Int, _ version: Int) -> Block {
    var text = context.text("\(mark.rawValue) \(context.tag(ofFact: fact))", Role(mark))
    text.append(" " + context.words(ofFact: fact, for: version))
    return Block(text: text, hanging: 2)
  }

  /// Returns the known languages of the members' sentences, where they are not the version's own alone.
  private func languages(_ members: [RowMember], of version: Version) -> [Language] {
    var found: Set<Language> = []
    for member in members {
      for sentence in member.sentences { found.insert(version.sentences[sentence].language) }
    }
    found.remove(.undetermined)
    guard found.contains(where: { $0 != version.language }) else { return [] }
    return Language.known.filter { found.contains($0) }
  }
}
