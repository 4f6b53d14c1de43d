package import SynopticAnchors
import SynopticLanguage
package import SynopticLedger
import SynopticLexicon
import SynopticText

/// Tells the typed values of sentences: names, numbers, dates, quotes and sources.
package struct AnchorReader: Sendable {
  private let story: Story

  /// For each head in the table of names, how it is written in a value.
  private let codeOfCluster: [String]

  /// Prepares to read the sentences of a story.
  ///
  /// - Complexity: O(*n*), where *n* is the number of distinct words.
  package init(_ story: Story) {
    self.story = story
    var codes = [String](repeating: "", count: story.names.clusterCount)
    for (word, cluster) in story.names.clusterOfWord.enumerated()
    where cluster >= 0 && codes[Int(cluster)].isEmpty {
      guard let sound = story.names.soundOfWord[word] else { continue }
      codes[Int(cluster)] = String(decoding: sound.stem, as: UTF8.self).lowercased()
    }
    codeOfCluster = codes
  }

  /// Returns the typed values of a sentence, in reading order.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of its tokens.
  package func anchors(ofSentence sentence: Int, in version: Int) -> [Anchor] {
    let text = story.versions[version]
    guard text.sentences[sentence].furniture == nil else { return [] }
    var anchors = story.mentions[version][sentence].map { name($0, text) }
    anchors += story.quantities[version][sentence].filter { !$0.isPronounLike && !$0.isPartOfName }
      .map { quantity($0, text) }
    anchors += story.dates[version][sentence].compactMap { date($0) }
    anchors += QuoteReader(text, text.sentences[sentence]).quotes.map { range in
      Anchor(kind: .quote, range: range, value: Self.folded(text.string(range)))
    }
    if let source = SourceReader(story, version: version, sentence: sentence).source {
      anchors.append(source)
    }
    return anchors.sorted { left, right in
      let (leftKind, rightKind) = (Self.rank(left.kind), Self.rank(right.kind))
      return (left.range.lowerBound, left.range.upperBound, leftKind)
        < (right.range.lowerBound, right.range.upperBound, rightKind)
    }
  }

  private static func rank(_ kind: Anchor.Kind) -> Int {
    Anchor.Kind.allCases.firstIndex(of: kind) ?? 0
  }

  // MARK: Names

  private func name(_ mention: NameMention, _ text: VersionText) -> Anchor {
    let kind: Anchor.Kind =
      switch mention.kind {
      case .person: .person
      case .place: .place
      case .organisation: .organisation
      case .other: .name
      }
    let range =
      text.tokens[mention.tokens.lowerBound].range
      .lowerBound..<text.tokens[
        mention.tokens.upperBound - 1
      ].range.upperBound
    return Anchor(kind: kind, range: range, value: value(of: mention))
  }

  /// The id of the lexicon's row, or how the name sounds.
  private func value(of mention: NameMention) -> String {
    if let concept = mention.concept, mention.kind != .person {
      return story.vocabulary.lexicon.name(of: concept)
    }
    return mention.clusters.map { codeOfCluster[Int($0)] }.joined(separator: " ")
  }

  // MARK: Numbers

  private func quantity(_ quantity: Quantity, _ text: VersionText) -> Anchor {
    let kind: Anchor.Kind =
      switch quantity.kind {
      case .money: .money
      case .percentage, .percentagePoints: .percentage
      case .clock: .time
      default: .quantity
      }
    return Anchor(
      kind: kind, range: quantity.qualifiedRange, value: AnchorValue.text(of: quantity),
      unit: unit(of: quantity))
  }

  private func unit(of quantity: Quantity) -> String? {
    if let unit = quantity.unit { return unit.currencies.first ?? unit.name }
    let concept = quantity.counted?.concepts.first
    return concept.map { story.vocabulary.lexicon.name(of: $0) }
  }

  // MARK: Dates

  private func date(_ mention: DateMention) -> Anchor? {
    guard let value = AnchorValue.text(of: mention) else { return nil }
    return Anchor(kind: .date, range: mention.range, value: value)
  }

  private static func folded(_ quote: String) -> String {
    quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
