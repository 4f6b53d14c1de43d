/// Says what sort of block each block of a page is, once the whole page is known.
enum HTMLKinds {
  /// How much of the page's text its main part must have to be believed, as a divisor.
  private static let believable = 8

  /// How much of the longest article another must have to be part of the story, as a divisor.
  private static let comparable = 4

  /// Makes blocks of what was found.
  ///
  /// - Complexity: O(*n*), where *n* is the number of blocks.
  static func blocks(
    _ found: [HTMLExtractor.FoundBlock], articleParents: [Int?]
  ) -> [Block] {
    let hasMain = isBelievable(found) { $0.isInMain }
    let articles = storyArticles(found, articleParents, onlyInMain: hasMain)
    let headline = onlyHeadline(found)
    return found.enumerated().map { index, block in
      let context = block.context
      var isAside = context.isAside
      if let articles {
        // What stands in the main part beside the articles belongs to the story: often its
        // headline.
        isAside = isAside || context.article.map { !articles.contains($0) } ?? !hasMain
      }
      if hasMain, !context.isInMain { isAside = true }
      if index == headline { isAside = false }
      return Block(range: block.range, kind: isAside ? .aside : kind(context))
    }
  }

  private static func kind(_ context: HTMLContext) -> Block.Kind {
    if context.isCaption { return .caption }
    if context.heading > 0 { return .heading }
    return context.isListItem ? .listItem : .paragraph
  }

  /// Whether a part of the page has enough text that its mark-up is no mistake.
  private static func isBelievable(
    _ found: [HTMLExtractor.FoundBlock], _ isInPart: (HTMLContext) -> Bool
  ) -> Bool {
    var inside = 0
    var all = 0
    for block in found where !block.context.isAside {
      all += block.range.count
      if isInPart(block.context) { inside += block.range.count }
    }
    return inside > 0 && inside * believable >= all
  }

  /// The articles that tell the story, or nil where the page has none.
  ///
  /// These are the longest one and those nearly as long, as on a page of live reports; a teaser of
  /// another story is much shorter.
  private static func storyArticles(
    _ found: [HTMLExtractor.FoundBlock], _ parents: [Int?], onlyInMain: Bool
  ) -> Set<Int>? {
    guard isBelievable(found, { $0.article != nil }) else { return nil }
    var lengths: [Int: Int] = [:]
    for block in found where !block.context.isAside {
      guard let article = block.context.article, !onlyInMain || block.context.isInMain else {
        continue
      }
      lengths[article, default: 0] += block.range.count
    }
    guard let longest = lengths.values.max() else { return nil }
    var result: Set<Int> = []
    for (article, length) in lengths where length * comparable >= longest {
      // What an article adds around the one that tells the story is part of it.
      var next: Int? = article
      while let number = next, result.insert(number).inserted { next = parents[number] }
    }
    return result
  }

  /// The page's only headline of the first level, or nil.
  ///
  /// Pages put it into their head or above their article, where everything else is an aside.
  private static func onlyHeadline(_ found: [HTMLExtractor.FoundBlock]) -> Int? {
    let headlines = found.indices.filter { found[$0].context.heading == 1 }
    guard headlines.count == 1, let headline = headlines.first else { return nil }
    let context = found[headline].context
    return context.isAside && !context.isPageHeader ? nil : headline
  }
}
