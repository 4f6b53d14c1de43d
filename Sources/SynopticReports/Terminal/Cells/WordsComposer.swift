import SynopticLedger

/// Sets the words of a version with their tags: facts, furniture, and what differs.
struct WordsComposer {
  /// What the report needs.
  let context: TerminalContext

  /// Sets a paragraph or a sentence of a version, with tags before its facts and differing words made out.
  ///
  /// - Parameters:
  ///   - member: The paragraph or sentence.
  ///   - version: The version.
  /// - Returns: Its words.
  /// - Complexity: O(*n* + *k* log *k*), where *n* is its length and *k* the number of its facts and differences.
  func words(of member: RowMember, version: Int) -> StyledText {
    var stops = stops(in: member, version: version)
    stops.sort { ($0.offset, $0.order) < ($1.offset, $1.order) }
    let source = context.ledger.versions[version]
    var text = context.text()
    var active = [Int](repeating: 0, count: Role.allCases.count)
    var role = Role.plain
    var position = member.range.lowerBound
    var next = 0
    while next < stops.count || position < member.range.upperBound {
      let end = next < stops.count ? stops[next].offset : member.range.upperBound
      if end > position {
        text.append(source.slice(position..<end), role)
        position = end
      }
      guard next < stops.count else { break }
      var tags: [(words: String, role: Role)] = []
      while next < stops.count, stops[next].offset == position {
        switch stops[next].sort {
        case .opens(let role): active[Int(role.rawValue)] += 1
        case .closes(let role): active[Int(role.rawValue)] -= 1
        case .tag(let words, let role): tags.append((words, role))
        }
        next += 1
      }
      let newRole = Self.precedence.first { active[Int($0.rawValue)] > 0 } ?? .plain
      if newRole != role { close(role, &text) }
      for tag in tags { text.append(tag.words, tag.role) }
      if newRole != role { open(newRole, &text) }
      role = newRole
    }
    return text
  }

  // MARK: Stops

  /// A place in the text where something begins or ends.
  private struct Stop {
    enum Sort {
      case opens(Role)
      case closes(Role)
      case tag(String, Role)
    }

    var offset: Int
    /// The place among the stops of one offset.
    var order: Int
    var sort: Sort
  }

  private static let precedence: [Role] = [
    .conflictingWords, .differingWords, .unclearWords, .addedWords, .furniture,
  ]

  private func stops(in member: RowMember, version: Int) -> [Stop] {
    var stops: [Stop] = []
    func mark(_ range: Range<Int>, _ role: Role) {
      let range = range.clamped(to: member.range)
      guard !range.isEmpty else { return }
      stops.append(Stop(offset: range.lowerBound, order: stops.count, sort: .opens(role)))
      stops.append(Stop(offset: range.upperBound, order: stops.count, sort: .closes(role)))
    }
    func tag(_ offset: Int, _ words: String, _ role: Role) {
      let offset = min(max(offset, member.range.lowerBound), member.range.upperBound)
      stops.append(Stop(offset: offset, order: stops.count, sort: .tag(words, role)))
    }
    let index = context.index
    var furniture: String?
    for sentence in member.sentences {
      let held = index.ledger.versions[version].sentences[sentence]
      if let kind = held.furniture {
        if kind != furniture { tag(held.range.lowerBound, "[#\(kind)] ", .furniture) }
        mark(held.range, .furniture)
      }
      furniture = held.furniture
      for fact in index.facts(ofSentence: sentence, version: version) {
        guard let passage = index.ledger.facts[fact].cells[version].passage else { continue }
        let role = role(ofFact: fact, version: version)
        tag(passage.range.lowerBound, context.tag(ofFact: fact), role.tag)
        if role != .plain { mark(passage.range, role) }
      }
      for coverage in index.coverage(ofSentence: sentence, version: version) {
        for difference in coverage.differences {
          switch difference.kind {
          case .added: mark(difference.here, .addedWords)
          case .conflict: mark(difference.here, .conflictingWords)
          case .unclear: mark(difference.here, .unclearWords)
          }
        }
      }
    }
    return stops
  }

  /// Returns how the words of a fact differ, if they do.
  private func role(ofFact fact: Int, version: Int) -> Role {
    let index = context.index
    let contradicts = index.findings(ofFact: fact).contains {
      $0.kind == .conflict && $0.versions.contains(version)
    }
    if contradicts { return .conflictingWords }
    let cells = index.ledger.facts[fact].cells
    switch cells[version].state {
    case .different: return .differingWords
    case .unclear: return .unclearWords
    case .present, .absent: return cells.contains { $0.state == .absent } ? .addedWords : .plain
    }
  }

  // MARK: Signs around words

  private func open(_ role: Role, _ text: inout StyledText) {
    guard context.options.bracesWords, let sign = role.sign else { return }
    text.append("{\(sign)", role)
  }

  private func close(_ role: Role, _ text: inout StyledText) {
    guard context.options.bracesWords, let sign = role.sign else { return }
    text.append("\(sign)}", role)
  }
}
