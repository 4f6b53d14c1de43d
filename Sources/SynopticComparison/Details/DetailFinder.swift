import SynopticAlignment
import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon

/// Finds what exactly a sentence tells that another version does not.
///
/// What a version adds stands together: runs of words without an answer. A run is trimmed to the words that
/// carry it, and counts where it has a name or a number that the other version does not know, or enough
/// rare words.
struct DetailFinder {
  private let story: Story
  private let profiles: [[SentenceProfile]]
  private let known: KnownValues

  init(_ story: Story, _ profiles: [[SentenceProfile]], _ known: KnownValues) {
    self.story = story
    self.profiles = profiles
    self.known = known
  }

  /// A run without a new name or number counts from this mass on, in rare words.
  private static let leastMass: Float = 2.6

  /// A run with a new name or number counts from this mass on.
  private static let leastMassOfValue: Float = 0.6

  /// A run without a new name or number has at least so many words.
  private static let leastCount = 4

  /// A run counts as told elsewhere where so much of it is answered by a sentence that is not linked.
  private static let toldElsewhere: Float = 0.7

  /// Sentences so far around the counterparts may tell what these do not.
  private static let reach = 3

  /// Where a sentence is looked for, and what there is to set it against.
  struct Question {
    /// The version of the sentence.
    var version: Int
    /// The sentence, as a position in its version.
    var sentence: Int
    /// The other version.
    var other: Int
    /// The sentences of the other version that it is linked to, in reading order.
    var matches: [Int]
    /// The words of the sentence that the other version tells otherwise, in bytes.
    var conflicts: [Range<Int>]

    /// The sentence.
    var reference: SentenceReference { .init(version: version, sentence: sentence) }
  }

  /// Returns what a sentence tells and another version does not, in reading order.
  ///
  /// Where nothing counts, the run that is missed most is returned alone, as not material.
  ///
  /// - Complexity: O(*n*), where *n* is the number of keys of the sentence and of its counterparts.
  func details(_ question: Question) -> [Detail] {
    let profile = profiles[question.version][question.sentence]
    let answers = Answers(of: profile, in: question.matches, of: profiles[question.other])
    let runs = runs(question, profile, answers)
    let details = runs.map { detail($0, question, profile, answers) }
    let material = details.filter { $0.isMaterial && !isToldElsewhere($0, question, profile) }
    if !material.isEmpty { return material }
    if let most = details.max(by: { $0.mass < $1.mass }) {
      var most = most
      most.isMaterial = false
      return [most]
    }
    guard question.conflicts.isEmpty, let weakest = weakest(profile, answers) else { return [] }
    return [
      detail(
        weakest..<weakest + 1, question, profile, answers, isMaterial: false)
    ]
  }

  // MARK: Runs

  /// The runs of items without an answer, each beginning and ending with a word that carries it.
  private func runs(_ question: Question, _ profile: SentenceProfile, _ answers: Answers)
    -> [Range<Int>]
  {
    var runs: [Range<Int>] = []
    var current: [Int] = []
    var bridge: Int?
    func close() {
      while let first = current.first, isWeak(first, question, profile) { current.removeFirst() }
      while let last = current.last, isWeak(last, question, profile) { current.removeLast() }
      trim(&current, question, profile)
      if let first = current.first, let last = current.last { runs.append(first..<last + 1) }
      current = []
      bridge = nil
    }
    for (position, item) in profile.items.enumerated() where item.isContent {
      if isAnswered(position, question, profile, answers) {
        if bridge == nil, !current.isEmpty { bridge = position } else { close() }
        continue
      }
      if let last = current.last, let bridge,
        !canBridge(profile.items[last], profile.items[bridge], item)
      {
        close()
      }
      current.append(position)
      bridge = nil
    }
    close()
    return runs
  }

  /// Whether a single answered word between others does not end a run: in one clause, a common word; in a
  /// list of names, a name.
  private func canBridge(
    _ last: SentenceProfile.Item, _ bridge: SentenceProfile.Item, _ next: SentenceProfile.Item
  ) -> Bool {
    if bridge.isName || bridge.isNumber {
      return bridge.isName && last.isName && next.isName
        && next.tokens.lowerBound - last.tokens.upperBound <= Self.widestBridge
    }
    return last.clause == next.clause
  }

  /// The greatest number of words between two names of a list.
  private static let widestBridge = 3

  private func isAnswered(
    _ position: Int, _ question: Question, _ profile: SentenceProfile, _ answers: Answers
  ) -> Bool {
    if answers.answers[position].weight >= UnansweredRun.answered { return true }
    let range = bytes(of: profile.items[position].tokens, question.version)
    return question.conflicts.contains { $0.overlaps(range) }
  }

  /// Whether an item does not carry a statement by itself.
  private func isWeak(_ position: Int, _ question: Question, _ profile: SentenceProfile) -> Bool {
    let item = profile.items[position]
    if item.isName || item.isNumber { return false }
    let version = story.versions[question.version]
    return item.tokens.allSatisfy { token in
      let senses = story.vocabulary[version.tokens[token].word].senses
      return senses.contains {
        switch story.vocabulary.lexicon.kind(of: $0.concept) {
        case .functionWords, .pronouns, .connectives, .qualifiers, .lightVerbs, .abbreviations,
          .modality, .speech:
          !$0.isLoose
        default: false
        }
      }
    }
  }

  /// Takes off single words that a sign parts from the rest at either end, unless they are news themselves.
  private func trim(_ run: inout [Int], _ question: Question, _ profile: SentenceProfile) {
    func isNew(_ position: Int) -> Bool {
      known.isNew(profile.items[position], of: question.reference, to: question.other)
    }
    func isParted(_ position: Int) -> Bool {
      let tokens = profile.items[position].tokens
      return story.versions[question.version].tokens[tokens.lowerBound].shape.contains(
        .afterPunctuation)
    }
    func clause(_ position: Int) -> Int32 { profile.items[position].clause }
    let tokens = story.versions[question.version].tokens
    if run.count == 2, isNew(run[0]) != isNew(run[1]),
      (profile.items[run[0]].tokens.upperBound..<profile.items[run[1]].tokens.upperBound).contains(
        where: { tokens[$0].shape.contains(.afterPunctuation) })
    {
      run.remove(at: isNew(run[0]) ? 1 : 0)
      return
    }
    if run.count > 2, let last = run.last, clause(last) != clause(run[run.count - 2]), !isNew(last)
    {
      run.removeLast()
    }
    if run.count > 2, let first = run.first, clause(first) != clause(run[1]) || isParted(run[1]),
      !isNew(first)
    {
      run.removeFirst()
    }
  }

  /// The content item that is answered worst.
  private func weakest(_ profile: SentenceProfile, _ answers: Answers) -> Int? {
    profile.items.indices.filter { profile.items[$0].isContent }.max { left, right in
      profile.items[left].mass * (1 - answers.answers[left].weight)
        < profile.items[right].mass * (1 - answers.answers[right].weight)
    }
  }

  // MARK: Details

  private func detail(
    _ run: Range<Int>, _ question: Question, _ profile: SentenceProfile, _ answers: Answers,
    isMaterial: Bool? = nil
  ) -> Detail {
    let rare = CoverageJudge.rareMass(sentences: profiles[question.version].count)
    var mass: Float = 0
    var count = 0
    var hasValue = false
    for position in run where profile.items[position].isContent {
      guard !isAnswered(position, question, profile, answers) else { continue }
      let item = profile.items[position]
      if !isWeak(position, question, profile) {
        mass += item.mass * (1 - answers.answers[position].weight)
        count += 1
      }
      hasValue =
        hasValue || known.isNew(item, of: question.reference, to: question.other)
    }
    mass /= max(1, rare)
    let words =
      profile.items[run.lowerBound].tokens
      .lowerBound..<profile.items[run.upperBound - 1].tokens
      .upperBound
    let span = DetailSpan(story, version: question.version, sentence: question.sentence)
    let whole = span.widened(words)
    let tokens = span.rounded(whole) { token in
      let range = bytes(of: token..<token + 1, question.version)
      return !question.conflicts.contains { $0.overlaps(range) }
    }
    return Detail(
      items: run, tokens: tokens, range: span.bytes(of: tokens),
      topic: span.topic(of: whole), mass: mass, isNewValue: hasValue,
      isMaterial: isMaterial
        ?? (hasValue && mass >= Self.leastMassOfValue
          || count >= Self.leastCount && mass >= Self.leastMass))
  }

  /// Whether a sentence near the counterparts, or at the head of the other version, tells a detail.
  private func isToldElsewhere(_ detail: Detail, _ question: Question, _ profile: SentenceProfile)
    -> Bool
  {
    let others = profiles[question.other]
    var candidates = Set(0..<min(Self.reach, others.count))
    for match in question.matches {
      candidates.formUnion(
        max(0, match - Self.reach)...min(others.count - 1, match + Self.reach))
    }
    candidates.subtract(question.matches)
    return candidates.contains { candidate in
      let found = ProfileMatcher.matches(profile, others[candidate]).first
      var mass: Float = 0
      var answered: Float = 0
      for position in detail.items where profile.items[position].isContent {
        mass += profile.items[position].mass
        answered += profile.items[position].mass * found[position].weight
      }
      return answered >= Self.toldElsewhere * mass
    }
  }

  private func bytes(of tokens: Range<Int>, _ version: Int) -> Range<Int> {
    let held = story.versions[version].tokens
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return held[first].range.lowerBound..<held[last].range.upperBound
  }
}
